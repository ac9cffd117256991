using System.Collections.Immutable;
using StemCellSite.Engine;

namespace StemCellSite.Preview;

/// <summary>The site as it is shown: the newest build, and where that one failed, the last good page.</summary>
public sealed class PreviewFiles : IPublishedFiles
{
    // Faults of reading have these numbers. After one, what else the build says and makes is not to be trusted.
    private const string FirstOfReading = "SITE101";
    private const string LastOfReading = "SITE199";
    private readonly ImmutableDictionary<string, PreviewFile> files;

    private PreviewFiles(ImmutableDictionary<string, PreviewFile> files) => this.files = files;

    /// <summary>The site before the first build.</summary>
    public static PreviewFiles None { get; } = new(ImmutableDictionary.Create<string, PreviewFile>(StringComparer.Ordinal));

    /// <summary>Whether there is anything to show.</summary>
    public bool IsEmpty => files.IsEmpty;

    /// <inheritdoc />
    public ReadOnlyMemory<byte>? Find(string destination) => files.GetValueOrDefault(destination)?.Bytes;

    /// <summary>Whether a file is there that the newest build could not make, or not well.</summary>
    public bool IsOutdated(string destination) => files.GetValueOrDefault(destination) is { IsFresh: false };

    /// <summary>The site after a build.</summary>
    /// <param name="published">What the build made, each with a destination.</param>
    /// <param name="diagnostics">What it found.</param>
    public PreviewFiles After(IEnumerable<Document> published, ImmutableArray<Diagnostic> diagnostics)
    {
        var documents = published.DistinctBy(document => document.Destination).ToList();
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error).ToList();
        var broken = errors.Select(error => error.File).ToHashSet(StringComparer.Ordinal);
        var fresh = documents.ToImmutableDictionary(
            document => document.Destination!,
            document => new PreviewFile(document.Content.Bytes, IsGood: document.Source is null || !broken.Contains(document.Source), IsFresh: true),
            StringComparer.Ordinal);
        // A build that changed nothing of the search, as when one save is seen twice, ends no open one.
        var isSearchNew = files.Any(old => IsOfOpenSearch(old) && !fresh.ContainsKey(old.Key));
        if (errors.Count is 0) return Of(fresh, files.Where(old => !fresh.ContainsKey(old.Key) && (isSearchNew ? IsOfOpenSearch(old) : IsOfSearch(old.Key))));

        // Broken settings or data spoil every page in ways that no page is blamed for; until they are mended nothing is fresh.
        var pages = documents.Select(document => document.Source).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var isAllSpoilt = errors.Any(error => IsOfReading(error) && !pages.Contains(error.File));
        if (isAllSpoilt && !IsEmpty) return Of(fresh: [], kept: files);

        // What is not there any more has gone by mistake, for all that is known while there are errors.
        return Of(fresh, files.Where(old => old.Value.IsGood && (fresh.TryGetValue(old.Key, out var file) ? !file.IsGood : !IsOfSearch(old.Key) || IsOfOpenSearch(old))));
    }

    private static PreviewFiles Of(IEnumerable<KeyValuePair<string, PreviewFile>> fresh, IEnumerable<KeyValuePair<string, PreviewFile>> kept) =>
        new(None.files.AddRange(fresh).SetItems(kept.Select(old => KeyValuePair.Create(old.Key, old.Value with { IsFresh = false }))));

    // A page that has begun to search with the last build's files goes on with them; those of the build before are gathered up.
    private static bool IsOfOpenSearch(KeyValuePair<string, PreviewFile> file) => IsOfSearch(file.Key) && file.Value.IsFresh;

    // These have another name after each build.
    private static bool IsOfSearch(string destination) => destination.StartsWith("search/", StringComparison.Ordinal);

    private static bool IsOfReading(Diagnostic diagnostic) =>
        string.CompareOrdinal(diagnostic.Id, FirstOfReading) >= 0 && string.CompareOrdinal(diagnostic.Id, LastOfReading) <= 0;
}
