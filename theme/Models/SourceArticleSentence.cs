namespace StemCellSite.Theme.Models;

/// <summary>What the source article says in one sentence, shown as its words and not the site's, and what became of it.</summary>
/// <param name="Id">The sentence's id, <c>s11</c>.</param>
/// <param name="Gist">What it says, in our words and in reporting form.</param>
/// <param name="Kind">What it is, in words.</param>
/// <param name="Overstates">How far it goes beyond the evidence, in words.</param>
/// <param name="Became">What became of it, in words.</param>
/// <param name="Why">Why, as a sentence.</param>
/// <param name="Answer">Where the site answers for it; null where no page does, which has been reported.</param>
public sealed record SourceArticleSentence(string Id, string Gist, string Kind, string Overstates, string Became, string Why, Link? Answer);
