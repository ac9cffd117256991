using System.Collections.Immutable;

namespace StemCellSite.Medical.Claims;

/// <summary>Reads the word lists that are part of this assembly: one entry a line, a tab, and its reason.</summary>
public static class VocabularyFile
{
    private const string Prefix = "Vocabulary.";

    /// <summary>The names of the lists in a folder under <c>Vocabulary/</c>, without extension.</summary>
    public static IEnumerable<string> NamesOf(string folder) =>
        from resource in typeof(VocabularyFile).Assembly.GetManifestResourceNames()
        where resource.StartsWith($"{Prefix}{folder}.", StringComparison.Ordinal)
        select resource[(Prefix.Length + folder.Length + 1)..^".txt".Length];

    /// <summary>The entries of one list, in their order.</summary>
    /// <param name="name">Its path under <c>Vocabulary/</c>, with dots.</param>
    /// <exception cref="InvalidDataException">A line has no tab; say after it why the entry is there.</exception>
    public static ImmutableArray<VocabularyEntry> Read(string name)
    {
        var stream = typeof(VocabularyFile).Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new InvalidDataException($"There is no vocabulary '{name}'; embed it in StemCellSite.Medical.csproj.");
        using var reader = new StreamReader(stream);
        var entries = ImmutableArray.CreateBuilder<VocabularyEntry>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is not [var phrase, var why] || why.Length is 0)
                throw new InvalidDataException($"'{line}' in {name} needs a tab and the reason why it is there.");
            entries.Add(new(phrase, why));
        }

        return entries.DrainToImmutable();
    }
}
