using System.Collections.Immutable;

namespace StemCellSite.Search;

/// <summary>Every word of the site in its family.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, Family> families = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Family> familyOfForm = new(StringComparer.Ordinal);

    public TermTable(ImmutableArray<SearchPage> pages)
    {
        var read = new ImmutableArray<SectionWords>[pages.Length];
        Parallel.For(0, pages.Length, index => read[index] = SectionWords.Read(pages[index]));
        var sections = read.SelectMany(page => page).ToList();
        var mean = sections.Count == 0 ? 0 : sections.Average(section => section.Length);

        SectionCount = sections.Count;
        for (var number = 0; number < sections.Count; number++)
        {
            var section = sections[number];
            Add(number, section.Body, Bm25F.Body(section.Length, mean));
            Add(number, section.Heading, Bm25F.Heading(section.HeadingLength));
            Add(number, section.Aliases, Bm25F.Alias);
            Add(number, section.Summary, Bm25F.Summary);
        }
    }

    public int SectionCount { get; }

    /// <summary>By first form, in ordinal order.</summary>
    public ImmutableArray<Family> Families => [.. families.Values.OrderBy(family => family.Forms.Min, StringComparer.Ordinal)];

    /// <summary>Whether the site uses every word of a phrase in some form. A phrase of stop words alone is never used.</summary>
    public bool Uses(string phrase)
    {
        var words = Significant(phrase);
        return words.Count > 0 && words.All(word => families.ContainsKey(PorterStemmer.Stem(word)));
    }

    /// <summary>The families of the words of a phrase that the site uses, in order.</summary>
    public IEnumerable<Family> FamiliesOf(string phrase) =>
        Significant(phrase).Select(word => families.GetValueOrDefault(PorterStemmer.Stem(word))).OfType<Family>();

    /// <summary>
    /// Gives the words of a synonym to their families as they are written. The client has no stemmer: it would not see that
    /// the synonym "side effects" is on a site that says "side effect".
    /// </summary>
    public void AddForms(string phrase)
    {
        foreach (var word in Significant(phrase))
            if (families.TryGetValue(PorterStemmer.Stem(word), out var family))
                family.Forms.Add(word);
    }

    private static List<string> Significant(string phrase) =>
        [.. Words.Read(phrase).Where(word => !word.IsJoined && word.IsIndexed).Select(word => word.Text)];

    private void Add(int section, ImmutableArray<string> words, double weight)
    {
        foreach (var word in words)
            FamilyOf(word).Add(section, weight);
    }

    // By form first: a word is stemmed once, however often the site uses it.
    private Family FamilyOf(string form)
    {
        if (familyOfForm.TryGetValue(form, out var known))
            return known;

        var stem = PorterStemmer.Stem(form);
        if (!families.TryGetValue(stem, out var family))
            families.Add(stem, family = new Family());
        family.Forms.Add(form);
        familyOfForm.Add(form, family);
        return family;
    }
}
