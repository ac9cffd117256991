using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>One trial, its groups side by side.</summary>
/// <param name="Trial">Its name.</param>
/// <param name="Measure">What the filled people have in common, as the trial counted it: "pain at least halved after 12 months".</param>
/// <param name="Groups">Two or more.</param>
public sealed record IconArray(string Trial, string Measure, ImmutableArray<IconGroup> Groups)
{
    /// <summary>How many people it had.</summary>
    public int People => Groups.Sum(group => group.People);
}
