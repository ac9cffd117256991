using AngleSharp.Dom;
using StemCellSite.Engine;
using StemCellSite.Html;
using StemCellSite.Medical.Rules;
using Document = StemCellSite.Engine.Document;

namespace StemCellSite.Modules;

/// <summary>Makes sure that a finished page's list of sources holds what the page cites, all of it and nothing else, and leads back.</summary>
public sealed class CheckSourceList : IHtmlStep
{
    private const string SourceAnchor = "ref-";

    /// <inheritdoc />
    public Document Execute(Document page, HtmlPage html, IExecutionContext context)
    {
        var cited = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var listed = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var element in html.Elements)
        {
            if (element.LocalName is "a" && element.ParentElement is { } parent && parent.HasClass("cite") && element.GetAttribute("href") is ['#', ..] href)
                Of(cited, href[1..]).Add(element.Id ?? "");
            else if (element.LocalName is "li" && element.Id is { } id && id.StartsWith(SourceAnchor, StringComparison.Ordinal))
                listed[id] = BackLinks(element);
        }

        foreach (var (source, places) in cited)
        {
            if (!listed.TryGetValue(source, out var back)) Report($"The finished page cites source {Number(source)} and its list of sources does not have it.");
            else if (!places.SetEquals(back)) Report($"Source {Number(source)} in the list of the finished page does not lead back to each place that cites it.");
        }

        // A page that shows the whole site's list has entries that lead nowhere back. What is cited in a block that shows nothing
        // of what is written in it is reported there.
        var written = page.Get(Keys.Citations).Numbers.Values.Select(number => string.Create(null, $"{SourceAnchor}{number}")).ToHashSet(StringComparer.Ordinal);
        foreach (var (source, _) in listed.Where(entry => entry.Value.Count > 0 && !cited.ContainsKey(entry.Key) && !written.Contains(entry.Key)))
            Report($"The finished page lists source {Number(source)} and does not cite it.");
        return page;

        void Report(string message) => context.Report(BrokenCitation.Info.At(page.Source!, Position.Start, message));
    }

    private static HashSet<string> Of(Dictionary<string, HashSet<string>> cited, string source)
    {
        if (!cited.TryGetValue(source, out var places)) cited[source] = places = new(StringComparer.Ordinal);
        return places;
    }

    private static List<string> BackLinks(IElement source) =>
    [
        .. source.Descendants<IElement>()
            .Where(element => element.LocalName is "a" && element.ParentElement is { } parent && parent.HasClass("cited-at"))
            .Select(element => element.GetAttribute("href")).OfType<string>()
            .Where(href => href is ['#', ..])
            .Select(href => href[1..]),
    ];

    private static string Number(string source) => source.StartsWith(SourceAnchor, StringComparison.Ordinal) ? source[SourceAnchor.Length..] : source;
}
