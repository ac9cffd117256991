namespace StemCellSite.Engine;

/// <summary>A typed name for a piece of a document's metadata. Reading it as another type does not compile.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed class Key<T>
    where T : notnull
{
    // Statiq hides these names or writes them itself, so a key of that name would change its meaning inside Statiq.
    private static readonly string[] Reserved =
        ["Id", "Source", "Destination", "ContentProvider", "Timestamp", "Headings", "Excerpt", "Children", "Analyzers"];

    /// <summary>Names a piece of metadata.</summary>
    /// <param name="name">Unique in a site, compared without case.</param>
    /// <exception cref="ArgumentException">The name is empty, or one that Statiq uses itself.</exception>
    public Key(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (Reserved.Contains(name, StringComparer.OrdinalIgnoreCase))
            throw new ArgumentException($"'{name}' is a name that Statiq uses itself. Choose another, as SourceSentences for source.", nameof(name));
        Name = name;
    }

    /// <summary>The name under which the value is kept.</summary>
    public string Name { get; }

    /// <inheritdoc />
    public override string ToString() => Name;
}
