using System.Diagnostics.CodeAnalysis;

namespace StemCellSite.Engine;

/// <summary>Data on its way through the pipelines. Immutable: a module makes its outputs from its inputs by <c>with</c>.</summary>
/// <param name="Source">Where it was read, relative to the input folder, with <c>/</c>; never changes. Null when it was made.</param>
/// <param name="Destination">Where it is written, relative to the output folder, with <c>/</c>. Null when it is not written.</param>
/// <param name="Content">Its text or bytes.</param>
/// <param name="Metadata">What modules have found out about it.</param>
public sealed record Document(string? Source, string? Destination, Content Content, Metadata Metadata)
{
    /// <summary>A document that is made rather than read.</summary>
    public static Document Made(string destination, Content content) => new(null, destination, content, Metadata.Empty);

    /// <summary>The same with a piece of metadata added or replaced.</summary>
    public Document With<T>(Key<T> key, T value)
        where T : notnull => this with { Metadata = Metadata.With(key, value) };

    /// <summary>The same without a piece of metadata.</summary>
    public Document Without<T>(Key<T> key)
        where T : notnull => this with { Metadata = Metadata.Without(key) };

    /// <summary>Gets metadata that may be absent.</summary>
    public bool TryGet<T>(Key<T> key, [MaybeNullWhen(false)] out T value)
        where T : notnull => Metadata.TryGet(key, out value);

    /// <summary>Whether the metadata is there.</summary>
    public bool Has<T>(Key<T> key)
        where T : notnull => Metadata.TryGet(key, out _);

    /// <summary>Gets metadata that an earlier module has set.</summary>
    /// <exception cref="InvalidOperationException">No module before this one sets it for this document.</exception>
    public T Get<T>(Key<T> key)
        where T : notnull =>
        Metadata.TryGet(key, out var value)
            ? value
            : throw new InvalidOperationException(
                $"'{Source ?? Destination}' has no {key}. Keys.cs says which module sets it; list that one earlier in Site.cs.");
}
