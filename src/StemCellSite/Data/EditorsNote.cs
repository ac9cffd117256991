using System.Collections.Immutable;
using StemCellSite.Text;

namespace StemCellSite.Data;

/// <summary>What the editors ask a clinician to look at on a page.</summary>
/// <param name="Page">The page's file, relative to the input folder.</param>
/// <param name="About">The sentence or the subject.</param>
/// <param name="Check">What is to be checked.</param>
/// <param name="References">The keys of the sources it rests on.</param>
public sealed record EditorsNote(Located<string> Page, string About, string Check, ImmutableArray<Located<string>> References)
{
    /// <summary>The file the notes stand in, relative to the input folder.</summary>
    public const string Source = "data/handover.yml";
}
