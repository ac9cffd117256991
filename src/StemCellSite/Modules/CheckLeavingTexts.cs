using System.Text.Json;
using StemCellSite.Engine;
using StemCellSite.Html;
using StemCellSite.Medical.Rules;
using Document = StemCellSite.Engine.Document;

namespace StemCellSite.Modules;

/// <summary>Makes sure that what others show of a page claims nothing without its caveat: descriptions, and answers in JSON-LD.</summary>
/// <param name="data">The pipeline of the data files.</param>
public sealed class CheckLeavingTexts(Pipeline data) : IHtmlStep
{
    private static readonly string[] SpokenProperties = ["description", "text", "abstract"];

    /// <inheritdoc />
    public Document Execute(Document page, HtmlPage html, IExecutionContext context)
    {
        var caveats = context.OutputsOf(data)[0].Get(Keys.SiteData).Approved.Values.Select(approved => approved.Caveat).ToList();
        var descriptions = html.Elements
            .Where(element => element.LocalName is "meta" && (element.GetAttribute("name") ?? element.GetAttribute("property"))?.EndsWith("description", StringComparison.Ordinal) is true)
            .Select(element => element.GetAttribute("content"));
        var answers = from block in StructuredData.Of(html)
                      from property in SpokenProperties
                      from value in StructuredData.Find(block, property)
                      where value.GetValueKind() is JsonValueKind.String
                      select value.GetValue<string>();
        foreach (var text in descriptions.Concat(answers).OfType<string>().Distinct(StringComparer.Ordinal))
            if (ClaimLeavesWithoutCaveat.Find(text, caveats) is { } claim)
                context.Report(ClaimLeavesWithoutCaveat.Info.At(page.Source!, page.Get(Keys.FrontMatter).Description.Position, $"'{UncitedClaim.Excerpt(claim)}' is shown elsewhere without this page's disclaimer. Say what the page is about instead, or add the short caveat of data/disclaimers/approved.yml."));
        return page;
    }
}
