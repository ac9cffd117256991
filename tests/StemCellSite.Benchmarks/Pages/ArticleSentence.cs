namespace StemCellSite.Benchmarks.Pages;

/// <summary>A sentence of the source article, on exactly one page.</summary>
/// <param name="Id"><c>s0001</c>.</param>
/// <param name="Heading">The article's heading above it.</param>
/// <param name="Class">What it is: efficacy, mechanism, procedure and so on.</param>
/// <param name="Became">What became of it: answered, kept or reworded.</param>
internal sealed record ArticleSentence(string Id, string Heading, string Class, string Became)
{
    /// <summary>Whether its page shows it as the article's claim and answers it.</summary>
    public bool IsShown => Became is "answered";
}
