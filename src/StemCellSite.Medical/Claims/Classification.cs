using System.Collections.Immutable;

namespace StemCellSite.Medical.Claims;

/// <summary>What one sentence claims, and by which words.</summary>
/// <param name="Class">The class.</param>
/// <param name="Reasons">What spoke for it, in the order of the sentence; empty when nothing in it looked like a claim.</param>
public sealed record Classification(ClaimClass Class, ImmutableArray<Reason> Reasons);
