using StemCellSite.Text;

namespace StemCellSite.Data;

/// <summary>A sentence of the source article, in our words.</summary>
/// <param name="Id"><c>s01</c>, stable.</param>
/// <param name="Heading">The article's heading above it; "(lead)" above the first.</param>
/// <param name="Class">What it is: efficacy, mechanism, safety, risk, procedure, advice or neutral.</param>
/// <param name="Overstates">How far it goes beyond the evidence: no, slightly, yes or strongly.</param>
/// <param name="Became">What became of it: kept, reworded, answered or gap.</param>
/// <param name="Gist">What it says, in reporting form.</param>
/// <param name="Why">Why that became of it.</param>
/// <param name="Place">The anchor of the heading, on the page that answers for it, below which it stands; null for the whole page, and where a block shows it.</param>
public sealed record SourceSentence(
    Located<string> Id, string Heading, string Class, string Overstates, string Became, string Gist, string Why, Located<string>? Place)
{
    /// <summary>The heading of what stands above the first.</summary>
    public const string Lead = "(lead)";

    /// <summary>The classes there are.</summary>
    public static readonly string[] Classes = ["efficacy", "mechanism", "safety", "risk", "procedure", "advice", "neutral"];

    /// <summary>The degrees of overstating.</summary>
    public static readonly string[] Degrees = ["no", "slightly", "yes", "strongly"];

    /// <summary>What can become of a sentence.</summary>
    public static readonly string[] Fates = ["kept", "reworded", "answered", "gap"];

    /// <summary>Whether the sentence claims that the treatment works, how, or that it is safe.</summary>
    public bool IsClaim => Class is "efficacy" or "mechanism" or "safety";
}
