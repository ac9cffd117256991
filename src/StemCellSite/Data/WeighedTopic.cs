using System.Collections.Immutable;
using StemCellSite.Medical.Evidence;
using StemCellSite.Text;

namespace StemCellSite.Data;

/// <summary>A topic as the editors wrote it.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="For">The keys of sources that speak for a benefit.</param>
/// <param name="Against">The keys of sources that speak against it.</param>
/// <param name="Certainty">How sure we are.</param>
public sealed record WeighedTopic(string Name, ImmutableArray<Located<string>> For, ImmutableArray<Located<string>> Against, string Certainty)
{
    /// <summary>The keys it names, each with its place.</summary>
    public IEnumerable<Located<string>> Keys => For.Concat(Against);

    /// <summary>What the medical rules need of it.</summary>
    public Topic ToTopic() => new(Name, [.. For.Select(key => key.Value)], [.. Against.Select(key => key.Value)], Certainty);
}
