using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Markdown;
using StemCellSite.Text;

namespace StemCellSite.Modules;

/// <summary>Makes <c>governance.json</c>: for each page what it is, what it rests on and who has looked at it. It also marks a folder as ours.</summary>
/// <param name="data">The pipeline of the data files.</param>
/// <param name="map">The pipeline of the site's layout.</param>
/// <param name="pages">The pipeline of the finished pages.</param>
public sealed class GenerateGovernance(Pipeline data, Pipeline map, Pipeline pages) : IModule
{
    /// <summary>Where it is published.</summary>
    public const string Destination = "governance.json";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var article = context.OutputsOf(data)[0].Get(Keys.SiteData).Article;
        var finished = context.OutputsOf(pages).ToDictionary(page => page.Source!);
        var entries = context.OutputsOf(map)[0].Get(Keys.SiteMap).Pages.Where(page => finished.ContainsKey(page.Source)).Select(page => Entry(page, finished[page.Source], article));
        var governance = new JsonObject { ["version"] = 1, ["pages"] = new JsonArray([.. entries]) };
        return Task.FromResult(inputs.Add(Document.Made(Destination, Content.Of(governance.ToJsonString(Options) + "\n"))));
    }

    private static JsonNode Entry(MappedPage page, Document finished, SourceArticle? article) => new JsonObject
    {
        ["url"] = page.Address,
        ["file"] = page.Source,
        ["kind"] = PageKinds.Name(page.FrontMatter.Kind.Value),
        ["source"] = Texts(page.FrontMatter.SourceSentences.Select(id => id.Value)),
        ["sourceHeadings"] = Texts(page.FrontMatter.SourceHeadings.Select(heading => heading.Value)),
        ["disclaimers"] = Texts(finished.Get(Keys.ShownDisclaimers)),
        ["claims"] = Claims(finished.Get(Keys.Text), article),
        ["citations"] = Texts(page.Citations.Keys),
        ["waivers"] = new JsonArray([.. page.FrontMatter.Waivers.Select(Waiver)]),
        ["review"] = Review(page.FrontMatter.Review),
    };

    // The article's claims that the page shows, each with what its verdict cites.
    private static JsonArray Claims(PageText text, SourceArticle? article) =>
    [
        .. from container in text.Syntax.Descendants<CustomContainer>()
           where container.Info is "article"
           let sentence = article?.Find(container.Arguments?.Trim() ?? "")
           where sentence is { IsClaim: true }
           select (JsonNode)new JsonObject
           {
               ["id"] = sentence.Id.Value,
               ["class"] = sentence.Class,
               ["citations"] = Texts(BlockComposer.VerdictOn(container).SelectMany(citation => citation.Items).Select(item => item.Key).Distinct(StringComparer.Ordinal)),
           },
    ];

    private static JsonNode Waiver(Waiver waiver) => new JsonObject
    {
        ["rule"] = waiver.Rule.Value,
        ["reason"] = waiver.Reason,
        ["by"] = waiver.By,
        ["until"] = IsoDate.Write(waiver.Until),
    };

    private static JsonNode? Review(ClinicalReview? review) => review is null ? null : new JsonObject
    {
        ["reviewed"] = IsoDate.Write(review.Reviewed.Value),
        ["nextReview"] = IsoDate.Write(review.NextReview),
        ["reviewers"] = Texts(review.Reviewers.Select(reviewer => reviewer.Value)),
    };

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)JsonValue.Create(text))];
}
