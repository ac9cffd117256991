using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Html;
using Document = StemCellSite.Engine.Document;

namespace StemCellSite.Modules;

/// <summary>Writes a page's twin in Markdown from what the finished page shows: the disclaimer comes first, sources are numbered and stand at the end.</summary>
/// <param name="data">The pipeline of the data files.</param>
/// <param name="address">The site's own address; null for that of <c>site.yml</c>.</param>
public sealed class WriteTwin(Pipeline data, string? address) : IHtmlStep
{
    /// <inheritdoc />
    public Document Execute(Document page, HtmlPage html, IExecutionContext context)
    {
        if (Editorial.Has(page.Source!) || html.Main is not { } main) return page;
        var (site, own) = (address ?? context.OutputsOf(data)[0].Get(Keys.SiteData).Settings.Address, page.Get(Keys.Address));
        return page.With(Keys.Twin, $"{new MarkdownWriter(site, own).Write(main)}\nThis is the text of {site}{own}\n");
    }
}
