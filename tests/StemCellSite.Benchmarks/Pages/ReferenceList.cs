using System.Text;

namespace StemCellSite.Benchmarks.Pages;

/// <summary>Writes the list of sources: CSL-JSON, as the real one.</summary>
internal static class ReferenceList
{
    private static readonly string[] Designs = ["rct", "systematic-review", "review", "case-series", "guideline", "cohort"];
    private static readonly string[] Interests = ["none-known", "none-known", "industry", "seller"];

    /// <summary>How many sources a site of a size has.</summary>
    public static int CountFor(int pages) => 40 + (pages / 5);

    /// <summary>The key of a source.</summary>
    /// <param name="number">From 0.</param>
    public static string Key(int number) => string.Create(null, $"source{number + 1:0000}");

    /// <summary>The whole file.</summary>
    public static string Write(int count) => $"[\n{string.Join(",\n", Enumerable.Range(0, count).Select(Entry))}\n]\n";

    private static string Entry(int number)
    {
        var random = new RandomNumbers((ulong)number + (1UL << 40));
        var year = random.Between(1998, 2026);
        return string.Create(null, $$"""
             {
              "id": "{{Key(number)}}",
              "type": "article-journal",
              "title": "{{Prose.Heading(random, random.Between(6, 12))}}",
              "author": [{{string.Join(", ", Enumerable.Range(0, random.Between(1, 6)).Select(_ => Author(random)))}}],
              "issued": { "date-parts": [[{{year}}, {{random.Between(1, 12)}}]] },
              "container-title": "{{Prose.Heading(random, 3)}}",
              "volume": "{{random.Between(1, 90)}}",
              "issue": "{{random.Between(1, 12)}}",
              "page": "{{random.Between(1, 500)}}-{{random.Between(501, 999)}}",
              "DOI": "10.5555/{{Key(number)}}.{{year}}",
              "custom": {
               "verification": "{{(random.Once(4) ? "partial" : "full")}}",
               "checkedOn": "2026-11-01",
               "basis": "{{Prose.Sentence(random, 8)}}",
               "design": "{{random.OneOf(Designs)}}",
               "interest": "{{random.OneOf(Interests)}}",
               "finding": "{{Prose.Sentence(random, 15)}}",
               "checkedBy": "editors"
              }
             }
            """);
    }

    private static string Author(RandomNumbers random) => new StringBuilder("{ \"family\": \"")
        .Append(Prose.Heading(random, 1)).Append("\", \"given\": \"").Append(Prose.Heading(random, 1)).Append("\" }").ToString();
}
