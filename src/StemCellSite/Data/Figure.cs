using System.Collections.Immutable;
using StemCellSite.Text;
using StemCellSite.Theme.Models;

namespace StemCellSite.Data;

/// <summary>A picture that the site draws from what its editors put down.</summary>
/// <param name="Name">What pages call it.</param>
/// <param name="Title">What it shows, in a phrase.</param>
/// <param name="References">The keys of the sources its figures come from; empty where it has none.</param>
/// <param name="Content">What is drawn.</param>
public sealed record Figure(Located<string> Name, string Title, ImmutableArray<Located<string>> References, FigureContent Content)
{
    /// <summary>The file the pictures stand in, relative to the input folder.</summary>
    public const string Source = "data/figures.yml";
}
