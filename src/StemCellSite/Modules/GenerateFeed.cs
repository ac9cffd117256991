using System.Collections.Immutable;
using System.Text;
using System.Xml;
using StemCellSite.Claims;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Medical;
using StemCellSite.Medical.Rules;
using StemCellSite.Text;

namespace StemCellSite.Modules;

/// <summary>Makes <c>feed.xml</c>, Atom: what changed on the pages and why, newest first. What is shown of a page here carries the short caveat.</summary>
/// <param name="data">The pipeline of the data files.</param>
/// <param name="map">The pipeline of the site's layout.</param>
/// <param name="address">The site's own address; null for that of <c>site.yml</c>.</param>
public sealed class GenerateFeed(Pipeline data, Pipeline map, string? address) : IModule
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    // Readers of feeds ask often; who was away longer finds everything on the page of changes.
    private const int MostEntries = 60;

    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var site = context.OutputsOf(data)[0].Get(Keys.SiteData);
        var caveat = LeavingText.CaveatOf(site);
        var entries = context.OutputsOf(map)[0].Get(Keys.SiteMap).Listed
            .SelectMany(page => page.FrontMatter.Changes.Select((change, index) => (Page: page, Change: change, Text: Text(page, change, caveat), Id: Id(page, index))))
            .OrderByDescending(entry => entry.Change.Date)
            .ThenBy(entry => entry.Page.Address, StringComparer.Ordinal)
            .ThenBy(entry => entry.Id, StringComparer.Ordinal)
            .Take(MostEntries)
            .ToList();
        foreach (var (page, change, text, _) in entries)
            if (ClaimLeavesWithoutCaveat.Find(text, caveat is null ? [] : [caveat]) is { } claim)
                context.Report(ClaimLeavesWithoutCaveat.Info.At(page.Source, change.What.Position, $"'{UncitedClaim.Excerpt(claim)}' under 'changes' is shown in the feed without this page's disclaimer. Say what was changed instead."));
        return Task.FromResult(inputs.Add(Document.Made("feed.xml", Content.Of(Write(site.Settings, address ?? site.Settings.Address, entries.Select(entry => (entry.Page, entry.Change, entry.Text, entry.Id)), context.Date)))));
    }

    private static string Text(MappedPage page, PageChange change, string? caveat) =>
        page.FrontMatter.Kind.Value is PageKind.Reference || caveat is null ? Sentence(change.What.Value) : $"{Sentence(change.What.Value)} {caveat}";

    private static string Sentence(string text) => text is [.., '.' or '?' or '!'] ? text : text + ".";

    // Of several changes of a page on one day, the first keeps its id when a later one comes.
    private static string Id(MappedPage page, int index)
    {
        var changes = page.FrontMatter.Changes;
        var sameDay = changes.Skip(index + 1).Count(other => other.Date == changes[index].Date);
        return $"{page.Address}#{IsoDate.Write(changes[index].Date)}{(sameDay is 0 ? "" : $"-{sameDay + 1}")}";
    }

    private static ReadOnlyMemory<byte> Write(
        SiteSettings settings, string site, IEnumerable<(MappedPage Page, PageChange Change, string Text, string Id)> entries, DateOnly today)
    {
        var listed = entries.ToList();
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, settings.Language);
            xml.WriteElementString("id", Namespace, $"{site}/");
            xml.WriteElementString("title", Namespace, $"Changes of {settings.Title}");
            xml.WriteElementString("updated", Namespace, Moment(listed is [var newest, ..] ? newest.Change.Date : today));
            WriteLink(xml, "self", $"{site}/feed.xml");
            WriteLink(xml, "alternate", $"{site}/");
            xml.WriteStartElement("author", Namespace);
            xml.WriteElementString("name", Namespace, $"the editors of {settings.Title}");
            xml.WriteEndElement();
            foreach (var (page, change, text, id) in listed)
            {
                xml.WriteStartElement("entry", Namespace);
                xml.WriteElementString("id", Namespace, site + id);
                xml.WriteElementString("title", Namespace, page.FrontMatter.Title.Value);
                xml.WriteElementString("updated", Namespace, Moment(change.Date));
                WriteLink(xml, "alternate", site + page.Address);
                xml.WriteElementString("summary", Namespace, text);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Moment(DateOnly date) => $"{IsoDate.Write(date)}T00:00:00Z";
}
