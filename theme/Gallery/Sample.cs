using StemCellSite.Theme.Models;

namespace StemCellSite.Theme.Gallery;

/// <summary>What examples are made of: a site about tea, so that nobody takes its words for medicine.</summary>
internal static class Sample
{
    public static Link Home { get; } = new("/", "Home");

    public static Review NotReviewed { get; } = new(new DateOnly(2026, 11, 22), null, null, [], IsOverdue: false);

    public static Review Reviewed { get; } = new(new DateOnly(2026, 11, 22), new DateOnly(2026, 11, 20), new DateOnly(2027, 5, 20), ["A. Leaf, tea taster"], IsOverdue: false);

    public static SectionNavigation Section { get; } = new("Tea", [new(Page("What tea is"), IsCurrent: false), new(Page("Sleep"), IsCurrent: true), new(Page("Mood"), IsCurrent: false)]);

    public static SiteFrame Site { get; } = new(
        "Tea",
        "en",
        "https://tea.example",
        Publisher: null,
        [new("/tea/", "Tea"), new("/sleep/", "Sleep"), new("/questions/", "Questions")],
        [Page("About this site"), Page("Privacy")],
        Page("When to get urgent help"),
        ReportMistake: null,
        new AssetAddresses("/site.css", "/loader.js", "/search-page.js", "/search.js", "/icon.svg", "/icon.png", "/share.png"));

    public static Page FrontPage { get; } = new(
        Site,
        "/",
        "Tea: what is known",
        "Tea",
        "What is known of tea.",
        "guide",
        IsDraft: false,
        IsIndexed: true,
        [],
        null,
        [],
        [],
        null,
        null,
        NotReviewed,
        [
            new DisclaimerBlock("general", "<p>This page is information, not advice.</p>", 1, new DateOnly(2026, 11, 22)),
            new ProseBlock("<p>Tea is a drink. Whether it brings sleep is unproven.</p>"),
            new KeyPointsBlock([new ProseBlock("<ul><li>Two small trials found no difference.</li></ul>")]),
            new ProseBlock("""
                <h2 id="ways-in">What brings you here?</h2>
                <ul><li><strong>I cannot sleep.</strong> Read <a href="/">what trials found</a>.</li><li><strong>I burnt my mouth.</strong> Read <a href="/">what to do now</a>.</li><li><strong>I was offered a blend.</strong> Read <a href="/">what to ask</a>.</li><li><strong>I read a claim.</strong> Read <a href="/">what is claimed</a>.</li></ul>
                """),
        ],
        [],
        [new Change(new DateOnly(2026, 11, 24), Page("Sleep"), "A second trial added")],
        StructuredData: "");

    /// <summary>A link that leads to the front page, whatever it says: the gallery has no other pages to lead to.</summary>
    public static Link Page(string text) => new("/", text);
}
