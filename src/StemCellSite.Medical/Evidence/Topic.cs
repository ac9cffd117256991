using System.Collections.Immutable;

namespace StemCellSite.Medical.Evidence;

/// <summary>A question that the sources answer in different ways.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="For">The keys of sources that speak for a benefit.</param>
/// <param name="Against">The keys of sources that speak against it.</param>
/// <param name="Certainty"><c>high</c>, <c>moderate</c>, <c>low</c> or <c>very-low</c>.</param>
public sealed record Topic(string Name, ImmutableArray<string> For, ImmutableArray<string> Against, string Certainty);
