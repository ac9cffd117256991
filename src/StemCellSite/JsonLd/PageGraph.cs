using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using StemCellSite.Claims;
using StemCellSite.Data;
using StemCellSite.Medical;
using StemCellSite.Text;
using StemCellSite.Theme.Models;

namespace StemCellSite.JsonLd;

/// <summary>What a page tells machines of itself in the words of schema.org: one graph, each thing in it with an id that stays.</summary>
/// <remarks>Nothing stands in it that the page does not show; what nobody has done, such as a review, is left out.</remarks>
public static class PageGraph
{
    // Letters stay letters. What could end a script element, and & and ', are still written as \u003C and so on.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The graph of a page that was written by a person.</summary>
    /// <param name="model">The page as the theme takes it.</param>
    /// <param name="page">The same as the site knows it.</param>
    /// <param name="site">What the data files say.</param>
    /// <returns>JSON that may stand in a script element as it is.</returns>
    public static string Of(Page model, MappedPage page, SiteData site)
    {
        var things = new List<JsonNode?> { Breadcrumbs(model.Site, model.Address, model.Title, model.Breadcrumbs), Editors(model.Site) };
        if (model.Address is "/") things.Add(WebSite(model.Site, site.Settings));
        things.Add(WebPage(model, page, site));
        if (page is { IsIndex: false, FrontMatter.Kind.Value: PageKind.Faq }) things.Add(Question(model, site));
        foreach (var block in model.Body)
        {
            if (block is GlossaryBlock glossary) things.Add(Terms(model, glossary, site));
            if (block is QuestionsBlock questions) things.Add(Questions(model, questions));
        }

        return Write(things);
    }

    /// <summary>The graph of a page that the program makes itself.</summary>
    /// <param name="site">The frame around it.</param>
    /// <param name="type">What it is in schema.org: <c>WebPage</c>, <c>SearchResultsPage</c>.</param>
    /// <param name="address">Root-relative.</param>
    /// <param name="title">Its h1.</param>
    /// <param name="breadcrumbs">From home to its parent.</param>
    public static string OfPlainPage(SiteFrame site, string type, string address, string title, ImmutableArray<Link> breadcrumbs) =>
        Write([Breadcrumbs(site, address, title, breadcrumbs), PlainPage(site, type, address, title)]);

    private static string Write(IEnumerable<JsonNode?> things) =>
        new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = new JsonArray([.. things.OfType<JsonNode>()]) }.ToJsonString(Options);

    // The page itself is the last step: its name is the h1.
    private static JsonObject? Breadcrumbs(SiteFrame site, string address, string title, ImmutableArray<Link> breadcrumbs) => breadcrumbs.IsEmpty ? null : new()
    {
        ["@type"] = "BreadcrumbList",
        ["@id"] = $"{site.Address}{address}#breadcrumbs",
        ["itemListElement"] = List(breadcrumbs.Add(new Link(address, title)), site, "item"),
    };

    private static JsonArray List(IEnumerable<Link> links, SiteFrame site, string addressProperty) =>
    [
        .. links.Select((link, index) => (JsonNode)new JsonObject
        {
            ["@type"] = "ListItem",
            ["position"] = index + 1,
            ["name"] = link.Text,
            [addressProperty] = site.Address + link.Address,
        }),
    ];

    private static JsonObject Editors(SiteFrame site) => new()
    {
        ["@type"] = "Organization",
        ["@id"] = $"{site.Address}/#editors",
        ["name"] = site.Authors,
        ["url"] = $"{site.Address}/",
    };

    private static JsonObject WebSite(SiteFrame site, SiteSettings settings) => new()
    {
        ["@type"] = "WebSite",
        ["@id"] = $"{site.Address}/#website",
        ["url"] = $"{site.Address}/",
        ["name"] = site.Title,
        ["description"] = settings.Description,
        ["inLanguage"] = site.Language,
        ["potentialAction"] = new JsonObject
        {
            ["@type"] = "SearchAction",
            ["target"] = new JsonObject { ["@type"] = "EntryPoint", ["urlTemplate"] = $"{site.Address}/search/?q={{search_term_string}}" },
            ["query-input"] = "required name=search_term_string",
        },
    };

    private static JsonObject PlainPage(SiteFrame site, string type, string address, string title) => new()
    {
        ["@type"] = type,
        ["@id"] = $"{site.Address}{address}#page",
        ["url"] = site.Address + address,
        ["name"] = title,
        ["inLanguage"] = site.Language,
        ["isPartOf"] = new JsonObject { ["@id"] = $"{site.Address}/#website" },
    };

    private static JsonObject WebPage(Page model, MappedPage page, SiteData site)
    {
        var isMedical = page.FrontMatter.Kind.Value is not PageKind.Reference && !Editorial.Has(page.Source);
        var type = isMedical ? "MedicalWebPage" : page.Source is "about/index.md" ? "AboutPage" : "WebPage";
        var graph = PlainPage(model.Site, type, model.Address, model.Title);
        graph["description"] = model.Description;
        graph["author"] = new JsonObject { ["@id"] = $"{model.Site.Address}/#editors" };
        if (site.Settings.Publisher is { } publisher) graph["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = publisher, ["url"] = $"{model.Site.Address}/" };
        if (page.FrontMatter.Changes is [var newest, ..] and [.., var oldest])
        {
            graph["datePublished"] = IsoDate.Write(oldest.Date);
            graph["dateModified"] = IsoDate.Write(newest.Date);
        }

        if (isMedical) AddMedicine(graph, model, page, site);
        return graph;
    }

    private static void AddMedicine(JsonObject graph, Page model, MappedPage page, SiteData site)
    {
        if (page.FrontMatter.Review is { } review)
        {
            graph["lastReviewed"] = IsoDate.Write(review.Reviewed.Value);
            graph["reviewedBy"] = new JsonArray([.. review.Reviewers.Select(key => site.People.GetValueOrDefault(key.Value)).OfType<Person>().Select(Reviewer)]);
        }

        var subjects = new JsonArray();
        if (site.Settings.Therapy is { } therapy) subjects.Add(new JsonObject { ["@type"] = "MedicalTherapy", ["name"] = therapy });
        if (site.Settings.Condition is { } condition) subjects.Add(new JsonObject { ["@type"] = "MedicalCondition", ["name"] = condition });
        if (subjects.Count > 0) graph["about"] = subjects;
        if (!model.References.IsEmpty) graph["citation"] = new JsonArray([.. model.References.Select(Citation)]);
    }

    private static JsonNode Reviewer(Person person) => new JsonObject { ["@type"] = "Person", ["name"] = person.Name, ["honorificSuffix"] = person.Credential };

    // The address says which; with every title again, a page of many sources would weigh a tenth more.
    private static JsonNode Citation(Reference reference) =>
        new JsonObject { ["@type"] = "CreativeWork", [reference.Address.Length > 0 ? "url" : "name"] = reference.Address.Length > 0 ? reference.Address : reference.Title };

    // An answer is often read alone, so the short caveat travels with it.
    private static JsonObject Question(Page model, SiteData site) => new()
    {
        ["@type"] = "FAQPage",
        ["@id"] = $"{model.Site.Address}{model.Address}#question",
        ["url"] = model.Site.Address + model.Address,
        ["name"] = model.Title,
        ["mainEntity"] = new JsonArray(new JsonObject
        {
            ["@type"] = "Question",
            ["name"] = model.Title,
            ["acceptedAnswer"] = new JsonObject
            {
                ["@type"] = "Answer",
                ["text"] = $"{AnswerText.Of(model.Body)} {LeavingText.CaveatOf(site)}".TrimEnd(),
            },
        }),
    };

    private static JsonObject Questions(Page model, QuestionsBlock block) => new()
    {
        ["@type"] = "ItemList",
        ["@id"] = $"{model.Site.Address}{model.Address}#questions",
        ["itemListElement"] = List(block.Questions.Select(question => question.Link), model.Site, "url"),
    };

    private static JsonObject Terms(Page model, GlossaryBlock block, SiteData site) => new()
    {
        ["@type"] = "DefinedTermSet",
        ["@id"] = $"{model.Site.Address}{model.Address}#terms",
        ["name"] = model.Title,
        ["hasDefinedTerm"] = new JsonArray([.. block.Entries.Select(entry => (JsonNode)new JsonObject
        {
            ["@type"] = "DefinedTerm",
            ["@id"] = $"{model.Site.Address}{model.Address}#{entry.Anchor}",
            ["name"] = entry.Term,
            ["description"] = LeavingText.WithCaveat(entry.Meaning, site),
        })]),
    };
}
