using System.Collections.Immutable;
using System.Net;
using System.Text;
using StemCellSite.Engine;
using StemCellSite.JsonLd;
using StemCellSite.Medical.Rules;
using StemCellSite.Text;
using StemCellSite.Theme;
using StemCellSite.Theme.Models;

namespace StemCellSite.Modules;

/// <summary>Makes a page for each medical rule, which its diagnostics link to, and a list of them.</summary>
/// <param name="data">The pipeline of the data files.</param>
/// <param name="map">The pipeline of the site's layout.</param>
/// <param name="assets">The pipeline of the theme's published files.</param>
/// <param name="address">The site's own address; null for that of <c>site.yml</c>.</param>
/// <param name="theme">The renderer.</param>
public sealed class GenerateRulePages(Pipeline data, Pipeline map, Pipeline assets, string? address, ThemeRenderer theme) : IModule
{
    private const int LongestDescription = 168;
    private static readonly Link Home = new("/", "Home");
    private static readonly Link List = new(MedicalRule.Address, "Medical rules");

    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var frame = Frames.Of(context.OutputsOf(data)[0].Get(Keys.SiteData).Settings, context.OutputsOf(map)[0].Get(Keys.SiteMap), context.OutputsOf(assets), address);
        return Task.FromResult(inputs.Add(Make(frame, MedicalRule.Address, "Medical rules for writers", "The rules that every page is held to before it is published.", [Home], Catalogue()))
            .AddRange(MedicalRules.All.Select(rule => Make(frame, rule.Info.Help!, $"{rule.Info.Id}: {rule.Info.Title}", rule.Help.What, [Home, List], Explanation(rule)))));
    }

    private Document Make(SiteFrame frame, string place, string title, string description, ImmutableArray<Link> breadcrumbs, string html)
    {
        var page = new EditorialPage(frame, place, title, Frames.HeadTitle(title, frame.Title), Excerpt(description), breadcrumbs, [new ProseBlock(html)], PageGraph.OfPlainPage(frame, "WebPage", place, title, breadcrumbs));
        return Document.Made(PageAddress.ToDestination(place), Content.Of(theme.Render(page))).With(Keys.Address, place);
    }

    // What a search result or a link preview shows, cut after a word.
    private static string Excerpt(string text)
    {
        if (text.Length <= LongestDescription) return text;
        var end = text.LastIndexOf(' ', LongestDescription - 1);
        return $"{text[..end].TrimEnd(',', ';', ':', '.')} …";
    }

    private static string Catalogue()
    {
        var html = new StringBuilder("<p>This page is for those who write the site. A machine checks these rules on every page; what breaks an error is not published. No clinician has reviewed the site.</p>\n<ul>\n");
        foreach (var (info, help) in MedicalRules.All)
            html.Append(null, $"<li><a href=\"{info.Help}\">{info.Id}: {Encode(info.Title)}</a> ({Name(info.Severity)}). {Encode(help.What)}</li>\n");
        return html.Append("</ul>\n").ToString();
    }

    private static string Explanation(MedicalRule rule)
    {
        var (info, help) = rule;
        var html = new StringBuilder();
        html.Append(null, $"<p>This page is for those who write the site. The examples on it are made up. Severity: {Name(info.Severity)}.</p>\n");
        html.Append(null, $"<h2>What it looks for</h2>\n<p>{Encode(help.What)}</p>\n<h2>Why</h2>\n<p>{Encode(help.Why)}</p>\n");
        AppendExample(html, "Wrong", help.Wrong);
        AppendExample(html, "Right", help.Right);
        if (!help.Accuracy.IsEmpty)
        {
            html.Append("<h2>How often it is right</h2>\n");
            foreach (var figure in help.Accuracy) html.Append(null, $"<p>{Encode(figure)}</p>\n");
        }

        html.Append("<h2>Where the demand comes from</h2>\n<ul>\n");
        foreach (var source in help.Sources) html.Append(null, $"<li>{Encode(source.Name)}: {Encode(source.Read)}.</li>\n");
        return html.Append("</ul>\n").ToString();
    }

    private static void AppendExample(StringBuilder html, string name, RuleExample example) =>
        html.Append(null, $"<h2>{name}{(example.File is { } file ? $", in {Encode(file)}" : "")}</h2>\n<pre><code>{Encode(example.Text)}\n</code></pre>\n");

    private static string Name(Severity severity) => severity is Severity.Error ? "an error: the site is not published" : "a warning";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
