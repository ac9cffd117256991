using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>A way in steps, one drawing each.</summary>
/// <param name="Steps">In order.</param>
public sealed record PictureSteps(ImmutableArray<PictureStep> Steps) : FigureContent;
