using System.Collections.Immutable;
using AngleSharp.Dom;
using StemCellSite.Engine;
using StemCellSite.Html;
using Document = StemCellSite.Engine.Document;

namespace StemCellSite.Modules;

/// <summary>Notes where a finished page leads and what can be linked to on it; two places with one id are reported.</summary>
public sealed class GatherLinks : IHtmlStep
{
    /// <inheritdoc />
    public Document Execute(Document page, HtmlPage html, IExecutionContext context)
    {
        var ids = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var addresses = new List<string>();
        var isFrontPage = page.Get(Keys.Address) is "/";
        foreach (var element in html.Elements)
        {
            if (element.Id is { Length: > 0 } id && !ids.Add(id)) ReportTwice(page, id, context);
            if ((element.GetAttribute("href") ?? element.GetAttribute("src")) is { } address && !(isFrontPage && IsOfTheMoment(element))) addresses.Add(address);
        }

        return page.With(Keys.Ids, ids.ToImmutable()).With(Keys.SiteLinks, [.. addresses.Where(address => address is ['/' or '#', ..]).Select(address => SiteLink.Of(address, page.Get(Keys.Address))).Distinct()]);
    }

    // The newest changes are others next month: no way to a page that would have none without them.
    private static bool IsOfTheMoment(IElement element) => element.Ancestors<IElement>().Any(outer => outer.HasClass("latest-changes"));

    private static void ReportTwice(Document page, string id, IExecutionContext context)
    {
        var headings = page.TryGet(Keys.PageHeadings, out var all) ? all.Where(heading => heading.Anchor == id).ToList() : [];

        // Two headings with one anchor of their own are reported where they are read.
        if (headings.Count > 1) return;
        var position = headings is [var heading] ? heading.Position : Position.Start;
        context.Report(SiteRules.DuplicateId.At(page.Source ?? page.Destination!, position, headings.Count is 0
            ? $"The id '{id}' stands on the finished page twice."
            : $"The anchor '{id}' is one that the layout uses itself. Give the heading another, as in '{{#its-anchor}}'."));
    }
}
