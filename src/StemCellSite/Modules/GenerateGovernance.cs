using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using StemCellSite.Claims;
using StemCellSite.Data;
using StemCellSite.Engine;
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
        var site = context.OutputsOf(data)[0].Get(Keys.SiteData);
        var finished = context.OutputsOf(pages).ToDictionary(page => page.Source!);
        var entries = context.OutputsOf(map)[0].Get(Keys.SiteMap).Pages.Where(page => finished.ContainsKey(page.Source)).Select(page => Entry(page, finished[page.Source], site));
        var governance = new JsonObject { ["version"] = 1, ["pages"] = new JsonArray([.. entries]) };
        return Task.FromResult(inputs.Add(Document.Made(Destination, Content.Of(governance.ToJsonString(Options) + "\n"))));
    }

    private static JsonNode Entry(MappedPage page, Document finished, SiteData site) => new JsonObject
    {
        ["url"] = page.Address,
        ["file"] = page.Source,
        ["kind"] = PageKinds.Name(page.FrontMatter.Kind.Value),
        ["source"] = Texts(page.FrontMatter.SourceSentences.Select(id => id.Value)),
        ["sourceHeadings"] = Texts(page.FrontMatter.SourceHeadings.Select(heading => heading.Value)),
        ["disclaimers"] = Texts(finished.Get(Keys.ShownDisclaimers)),
        ["claims"] = Claims(finished, site),
        ["citations"] = Texts(finished.Get(Keys.Citations).Keys),
        ["waivers"] = new JsonArray([.. page.FrontMatter.Waivers.Select(Waiver)]),
        ["review"] = Review(page.FrontMatter.Review),
    };

    private static JsonArray Claims(Document finished, SiteData site) =>
    [
        .. SiteClaims.Of(finished, site).Select(claim => (JsonNode)new JsonObject
        {
            ["text"] = claim.Text,
            ["class"] = claim.Class,
            ["surface"] = claim.Surface,
            ["line"] = claim.Position.Line,
            ["column"] = claim.Position.Column,
            ["citations"] = Texts(claim.Citations),
            ["ruled"] = claim.IsRuled,
        }),
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
        ["nextReview"] = IsoDate.Write(review.NextReview.Value),
        ["reviewers"] = Texts(review.Reviewers.Select(reviewer => reviewer.Value)),
    };

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)JsonValue.Create(text))];
}
