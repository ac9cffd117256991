using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace StemCellSite.Engine;

/// <summary>What is known of a document besides its content: an immutable set of pairs, names compared without case. Equal by value.</summary>
public sealed class Metadata : IEnumerable<KeyValuePair<string, object>>, IEquatable<Metadata>
{
    private readonly ImmutableDictionary<string, object> pairs;

    private Metadata(ImmutableDictionary<string, object> pairs) => this.pairs = pairs;

    /// <summary>Nothing known.</summary>
    public static Metadata Empty { get; } =
        new(ImmutableDictionary.Create<string, object>(StringComparer.OrdinalIgnoreCase));

    /// <summary>The same with one value added or replaced.</summary>
    public Metadata With<T>(Key<T> key, T value)
        where T : notnull => new(pairs.SetItem(key.Name, value));

    /// <summary>The same without a value, so that nothing keeps a large one alive.</summary>
    public Metadata Without<T>(Key<T> key)
        where T : notnull => new(pairs.Remove(key.Name));

    /// <summary>Gets a value that may be absent.</summary>
    public bool TryGet<T>(Key<T> key, [MaybeNullWhen(false)] out T value)
        where T : notnull
    {
        if (pairs.TryGetValue(key.Name, out var found) && found is T typed)
        {
            value = typed;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Whether both hold the same names, each with an equal value.</summary>
    public bool Equals(Metadata? other) =>
        ReferenceEquals(this, other)
        || (pairs.Count == other?.pairs.Count && pairs.All(pair => other.pairs.TryGetValue(pair.Key, out var value) && pair.Value.Equals(value)));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Metadata);

    /// <inheritdoc />
    public override int GetHashCode() => pairs.Count;

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => pairs.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
