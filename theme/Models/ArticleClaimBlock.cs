namespace StemCellSite.Theme.Models;

/// <summary>What the source article claims in one sentence, shown as its claim and not the site's.</summary>
/// <param name="Id">The sentence's id, <c>s11</c>.</param>
/// <param name="Gist">The claim in our words, plain text.</param>
/// <param name="Anchor">Its id on the page; null where the page shows the same claim again.</param>
public sealed record ArticleClaimBlock(string Id, string Gist, string? Anchor) : Block;
