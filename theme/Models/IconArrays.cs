using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>Trials as rows of a hundred little people, one array a trial.</summary>
/// <param name="Trials">Each with all of its groups; never several trials in one.</param>
public sealed record IconArrays(ImmutableArray<IconArray> Trials) : FigureContent;
