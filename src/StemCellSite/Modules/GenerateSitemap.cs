using System.Collections.Immutable;
using System.Text;
using System.Xml;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Text;

namespace StemCellSite.Modules;

/// <summary>Makes <c>sitemap.xml</c>. A page's date is that of its newest change, never the day of the build.</summary>
/// <param name="data">The pipeline of the data files.</param>
/// <param name="map">The pipeline of the site's layout.</param>
/// <param name="address">The site's own address; null for that of <c>site.yml</c>.</param>
public sealed class GenerateSitemap(Pipeline data, Pipeline map, string? address) : IModule
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var site = address ?? context.OutputsOf(data)[0].Get(Keys.SiteData).Settings.Address;
        var pages = context.OutputsOf(map)[0].Get(Keys.SiteMap).Listed.ToList();
        var newest = pages.SelectMany(page => page.FrontMatter.Changes).Select(change => change.Date).DefaultIfEmpty(context.Date).Max();
        var entries = pages.Select(page => (page.Address, Date: LastChanged(page) ?? newest)).Append((GenerateSearchPage.Address, newest));
        return Task.FromResult(inputs.Add(Document.Made("sitemap.xml", Content.Of(Write(site, entries)))));
    }

    private static DateOnly? LastChanged(MappedPage page) => page.FrontMatter.Changes is [var change, ..] ? change.Date : null;

    private static ReadOnlyMemory<byte> Write(string site, IEnumerable<(string Address, DateOnly Date)> entries)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var (page, date) in entries)
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, site + page);
                xml.WriteElementString("lastmod", Namespace, IsoDate.Write(date));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }
}
