using System.Text.Json;

namespace StemCellSite.Tests.Outputs;

/// <summary>What the search of the real site can show.</summary>
public sealed class SearchFilesTests(RealOutputs site) : IClassFixture<RealOutputs>
{
    // A heading in a result has no caveat beside it.
    [Fact]
    public void What_the_article_claims_is_text_with_a_caveat_and_never_a_heading()
    {
        var manifest = Json("search/manifest.json");
        var folder = $"search/{manifest.GetProperty("h").GetString()}/f/";
        var texts = site.Destinations.Where(file => file.StartsWith(folder, StringComparison.Ordinal))
            .SelectMany(file => Json(file).EnumerateArray())
            .SelectMany(page => page.GetProperty("s").EnumerateArray())
            .Where(section => section[0].GetString()!.Contains("A claim of the article", StringComparison.Ordinal))
            .ToArray();

        Assert.DoesNotContain("A claim of the article", manifest.GetProperty("heads").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(texts);
        Assert.All(texts, section => Assert.Equal(2, section.GetArrayLength()));
    }

    private JsonElement Json(string file) => JsonDocument.Parse(site.Bytes(file)).RootElement;
}
