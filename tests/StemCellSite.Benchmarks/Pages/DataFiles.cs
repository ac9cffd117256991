namespace StemCellSite.Benchmarks.Pages;

/// <summary>Writes the files of <c>data/</c> and <c>site.yml</c>, all but the disclaimers.</summary>
internal static class DataFiles
{
    /// <summary>The files by path.</summary>
    public static IEnumerable<(string Path, string Text)> Of(SitePlan plan)
    {
        yield return ("site.yml", Settings(plan));
        yield return ("data/article.yml", Article(plan));
        yield return ("data/references.json", ReferenceList.Write(ReferenceList.CountFor(plan.Pages.Count)));
        yield return ("data/glossary.yml", Glossary());
        yield return ("data/people.yml", "people: []\n");
        yield return ("data/claims.yml", "rulings: []\ntopics: []\n");
        yield return ("data/synonyms.txt", Synonyms);
    }

    // Words of the list that even the smallest site uses.
    private const string Synonyms = """
        article = document
        first = initial
        other > part
        part = piece, portion
        plain > first

        """;

    private static string Settings(SitePlan plan) => $"""
        title: Made up to be measured
        description: "Pages without meaning, of the size and the form of real ones."
        address: https://benchmark.example
        language: en-GB
        navigation:
        {string.Join('\n', plan.Sections.Take(5).Select(section => $"  - {{ page: {section.File}, label: {section.Label} }}"))}
        footer:
        {string.Join('\n', plan.Pages.Where(page => page.Section is "about").Select(page => $"  - {{ page: {page.File}, label: {page.Label} }}"))}

        """;

    private static string Article(SitePlan plan) => $"""
        headings:
        {string.Join('\n', plan.Sections.Select(section => $"  - \"{section.SourceHeading}\""))}

        sentences:
        {string.Join('\n', plan.Pages.SelectMany(page => page.Sentences).Select(Sentence))}

        """;

    private static string Sentence(ArticleSentence sentence, int number)
    {
        var random = new RandomNumbers((ulong)number + (1UL << 41));
        var gist = Prose.Sentence(random, random.Between(8, 20));
        var why = Prose.Heading(random, 6).ToLowerInvariant();
        return $"  - {{ id: {sentence.Id}, heading: \"{sentence.Heading}\", class: {sentence.Class}, overstates: \"yes\", became: {sentence.Became}, gist: \"It says that {gist.ToLowerInvariant()}\", why: \"{why}\" }}";
    }

    private static string Glossary()
    {
        var random = new RandomNumbers(1UL << 42);
        var terms = Enumerable.Range(0, 40).Select(_ => Prose.Heading(random, 2).ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal);
        return string.Concat(terms.Select(term => $"- {{ term: \"{term}\", plain: \"{Vocabulary.NextLong(random)}\", meaning: \"{Prose.Sentence(random, 14)}\" }}\n"));
    }
}
