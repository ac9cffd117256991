using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.JsonLd;
using StemCellSite.Markdown;
using StemCellSite.Theme;
using StemCellSite.Theme.Models;

namespace StemCellSite.Modules;

/// <summary>Puts a page into the theme's layout.</summary>
/// <param name="data">The pipeline of the data files.</param>
/// <param name="map">The pipeline of the site's layout.</param>
/// <param name="assets">The pipeline of the theme's published files.</param>
/// <param name="address">The site's own address, without a slash at the end; null for that of <c>site.yml</c>.</param>
/// <param name="theme">The renderer.</param>
public sealed class ApplyLayout(Pipeline data, Pipeline map, Pipeline assets, string? address, ThemeRenderer theme) : DocumentModule
{
    // Below three headings a table of contents is longer than what it saves.
    private const int FewestContents = 3;

    private const int MostLatestChanges = 3;

    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context)
    {
        var site = context.OutputsOf(data)[0].Get(Keys.SiteData);
        var siteMap = context.OutputsOf(map)[0].Get(Keys.SiteMap);
        var page = siteMap.Find(input.Source!)!;
        var frame = Frames.Of(site.Settings, siteMap, context.OutputsOf(assets), address);
        var section = siteMap.PagesOf(page.Section);
        var place = section.IndexOf(page);
        var model = new Page(
            frame,
            page.Address,
            page.FrontMatter.Title.Value,
            Frames.HeadTitle(page.FrontMatter.Title.Value, frame.Title),
            page.FrontMatter.Description.Value,
            PageKinds.Name(page.FrontMatter.Kind.Value),
            page.FrontMatter.IsDraft,
            page.IsListed,
            [.. siteMap.ParentsOf(page).Select(parent => parent.ShortLink)],
            section.Length > 1 && page.Section.Length > 0 ? new SectionNavigation(section[0].FrontMatter.Label, [.. section.Select(other => new NavigationEntry(other.ShortLink, other == page))]) : null,
            Contents(input.Get(Keys.PageHeadings)),
            page is { IsIndex: true, Section.Length: > 0 } && !ListsQuestions(input) ? [.. section.Where(other => other != page).Select(other => other.AsChild)] : [],
            place > 0 && page.Section.Length > 0 ? section[place - 1].ShortLink : null,
            place < section.Length - 1 && page.Section.Length > 0 ? section[place + 1].ShortLink : null,
            ReviewOf(page.FrontMatter, site, context.Date),
            input.Get(Keys.Body),
            References(input.Get(Keys.Citations), site),
            page.Address is "/" ? SiteChanges.Of(siteMap, MostLatestChanges) : [],
            StructuredData: "");
        return [input with { Content = Content.Of(theme.Render(model with { StructuredData = PageGraph.Of(model, page, site) })) }];
    }

    private static ImmutableArray<ContentsEntry> Contents(ImmutableArray<PageHeading> headings)
    {
        var entries = new List<ContentsEntry>();
        foreach (var heading in headings)
        {
            if (heading.Level is 2)
                entries.Add(new ContentsEntry(heading.Anchor, heading.Text, []));
            else if (heading.Level is 3 && entries.Count > 0)
                entries[^1] = entries[^1] with { Entries = entries[^1].Entries.Add(new ContentsEntry(heading.Anchor, heading.Text, [])) };
        }

        return entries.Count < FewestContents ? [] : [.. entries];
    }

    private static bool ListsQuestions(Document input) => input.Get(Keys.Body).Any(block => block is QuestionsBlock);

    private static Review ReviewOf(FrontMatter frontMatter, SiteData site, DateOnly today)
    {
        var lastChanged = frontMatter.Changes is [var newest, ..] ? newest.Date : today;
        if (frontMatter.Review is not { } review) return new Review(lastChanged, null, null, [], IsOverdue: false);
        var reviewers = review.Reviewers.Select(key => site.People.TryGetValue(key.Value, out var person) ? $"{person.Name}, {person.Credential}" : key.Value);
        return new Review(lastChanged, review.Reviewed.Value, review.NextReview.Value, [.. reviewers], review.NextReview.Value < today);
    }

    private static ImmutableArray<Reference> References(PageCitations citations, SiteData site) =>
    [
        .. citations.Keys
            .Where(site.References.ContainsKey)
            .Select(key => ReferenceModel.Of(site.References[key], citations.Numbers[key]) with { Backlinks = [.. citations.AnchorsOf(key)] }),
    ];
}
