using System.Text;
using AngleSharp.Html.Parser;
using StemCellSite.Engine;
using StemCellSite.Medical;
using StemCellSite.Medical.Articles;
using StemCellSite.Text;
using StemCellSite.Theme.Models;

namespace StemCellSite.Tests.Readers;

/// <summary>What the site owes its readers, asked of the real pages. A page that fails here is to be written better.</summary>
public sealed class RealContentTests(RealSiteFixture site) : IClassFixture<RealSiteFixture>
{
    private const double HardestShort = 7;
    private const double HardestMedian = 8;
    private const double HardestPage = 10;
    private const int LongestSentence = 25;

    // Of a hundred sentences. A citation of a name or a list of four things may take more words.
    private const double MostLongSentences = 3;

    // Too short for a formula that counts words by the sentence.
    private const int FewestWords = 60;

    [Fact]
    public void Every_page_is_two_steps_from_the_front_page_at_most()
    {
        var linked = site.Pages.ToDictionary(page => page.Get(Keys.Address), page => page.Get(Keys.SiteLinks).Select(link => link.Path).Distinct().ToList());
        var near = new HashSet<string> { "/" };
        for (var step = 0; step < 2; step++)
            near.UnionWith(near.Where(linked.ContainsKey).SelectMany(address => linked[address]).ToList());

        Assert.Empty(linked.Keys.Except(near));
    }

    [Theory]
    [InlineData("/risks/", "")]
    [InlineData("/urgent-signs/", "")]
    [InlineData("/decide/", "alternatives")]
    public void Every_claim_page_leads_in_its_text_to_the_risks_the_urgent_signs_and_the_alternatives(string address, string anchor)
    {
        var target = site.Pages.Single(page => page.Get(Keys.Address) == address).Source!;

        var without = site.Pages
            .Where(page => page.Get(Keys.FrontMatter).Kind.Value is PageKind.Claim)
            .Where(page => !page.Get(Keys.Article).Passages.SelectMany(passage => passage.Links)
                .Select(link => LinkTarget.Of(page.Source!, link.Target))
                .Any(link => link.File == target && (anchor.Length is 0 || link.Anchor == anchor)))
            .Select(page => page.Source);

        Assert.Empty(without);
    }

    [Fact]
    public void Key_points_answers_and_urgent_signs_can_be_read_by_a_child_of_twelve()
    {
        var texts = site.Pages
            .Select(page => (Where: $"key points of {page.Source}", Sentences: Sentences(page, passage => passage.Scope is PassageScope.KeyPoints)))
            .Concat(site.Pages.Where(page => page.Get(Keys.Article).IsQuestion).Select(page => (Where: $"answer of {page.Source}", Sentences: Sentences(page, passage => passage is { Section: 0, Scope: PassageScope.Page }))))
            .Append((Where: "urgent signs", Sentences: UrgentSigns()));

        var hard = texts.Select(text => (text.Where, Grade: ReadingGrade.Of(text.Sentences))).Where(text => text.Grade > HardestShort).Select(text => $"{text.Where}: {text.Grade}");

        Assert.Empty(hard);
    }

    [Fact]
    public void Pages_are_easy_to_read()
    {
        var grades = site.Pages
            .Select(page => (page.Source, Sentences: Sentences(page, _ => true)))
            .Where(page => page.Sentences.Sum(sentence => ReadingGrade.Words(sentence).Length) >= FewestWords)
            .Select(page => (page.Source, Grade: ReadingGrade.Of(page.Sentences)))
            .OrderBy(page => page.Grade)
            .ToList();

        Assert.True(grades.Count > 30, "Too few pages were read.");
        Assert.True(grades[grades.Count / 2].Grade <= HardestMedian, $"The median page has the grade {grades[grades.Count / 2].Grade}.");
        Assert.Empty(grades.Where(page => page.Grade > HardestPage).Select(page => $"{page.Source}: {page.Grade}"));
    }

    [Fact]
    public void Sentences_are_short()
    {
        var sentences = site.Pages.SelectMany(page => Sentences(page, _ => true).Select(sentence => (page.Source, Text: sentence, Words: ReadingGrade.Words(sentence).Length))).ToList();
        var tooLong = sentences.Where(sentence => sentence.Words > LongestSentence).OrderByDescending(sentence => sentence.Words).ToList();

        Assert.True(
            100.0 * tooLong.Count / sentences.Count <= MostLongSentences,
            $"{tooLong.Count} of {sentences.Count} sentences have more than {LongestSentence} words:\n{string.Join('\n', tooLong.Select(sentence => $"{sentence.Words} {sentence.Source}: {sentence.Text}"))}");
    }

    [Fact]
    public void The_article_is_accounted_for_whole_on_a_page_of_its_own()
    {
        var list = site.Pages.SelectMany(page => page.Get(Keys.Body)).OfType<SourceArticleBlock>().Single();

        Assert.Equal(site.Data.Article!.Headings.Select(heading => heading.Value), list.Parts.Where(part => part.Number > 0).Select(part => part.Heading));
        Assert.Equal(site.Data.Article!.Sentences.Select(sentence => sentence.Id.Value), list.Parts.SelectMany(part => part.Sentences).Select(sentence => sentence.Id));
        Assert.All(list.Parts.Where(part => part.Number > 0), part => Assert.NotNull(part.Page));
        Assert.All(list.Parts.SelectMany(part => part.Sentences), sentence => Assert.NotNull(sentence.Answer));
    }

    [Fact]
    public void A_picture_of_trials_names_each_and_its_size_leads_to_the_table_and_tells_of_the_trial_that_is_not_drawn()
    {
        var (page, figure) = site.Pages.SelectMany(page => page.Get(Keys.Body).OfType<FigureBlock>().Select(figure => (page, figure))).Single(pair => pair.figure.Content is IconArrays);
        using var html = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Content.Bytes.Span));
        var shown = html.GetElementById($"figure-{figure.Name}")!;
        var caption = shown.QuerySelector("figcaption")!.TextContent;

        var trials = ((IconArrays)figure.Content).Trials;
        Assert.Equal([74, 69, 44, 56], trials.SelectMany(trial => trial.Groups).Select(group => group.Of100));
        Assert.All(trials, trial => Assert.Contains($"{trial.People} people", caption, StringComparison.Ordinal));
        Assert.Contains("404 people", caption, StringComparison.Ordinal);
        Assert.Contains("reported", caption, StringComparison.Ordinal);
        Assert.NotNull(shown.QuerySelector("figcaption a[href$='#trials']"));
        Assert.Equal(4, shown.QuerySelectorAll("svg[role=img] > title").Length);
    }

    [Fact]
    public void The_sheet_for_clinicians_has_every_page_that_claims_warns_or_tells_of_urgent_signs()
    {
        var sheet = site.Editorial.SelectMany(page => page.Get(Keys.Body)).OfType<HandoverBlock>().Single();

        var owed = site.Pages.Where(page => page.Get(Keys.FrontMatter).Kind.Value is PageKind.Claim or PageKind.Risk or PageKind.Urgent or PageKind.Procedure or PageKind.Faq or PageKind.Decision).Select(page => page.Get(Keys.Address));
        Assert.Empty(owed.Except(sheet.Pages.Select(page => page.Link.Address)));
        Assert.Equal("/urgent-signs/", sheet.Pages[0].Link.Address);
        Assert.True(sheet.Pages[0].Sentences.Count(sentence => sentence.Kind.StartsWith("urgent sign", StringComparison.Ordinal)) >= 5);
    }

    private static List<string> Sentences(Document page, Func<Passage, bool> isMeant) =>
        [.. page.Get(Keys.Article).Passages.Where(passage => passage.Kind is PassageKind.Paragraph or PassageKind.ListItem && isMeant(passage)).SelectMany(passage => passage.Sentences).Select(sentence => sentence.Text)];

    // As the finished page has them: the approved text.
    private List<string> UrgentSigns()
    {
        var page = site.Pages.Single(page => page.Get(Keys.FrontMatter).Kind.Value is PageKind.Urgent);
        using var html = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Content.Bytes.Span));
        return [.. html.QuerySelectorAll("[data-disclaimer=urgent] .approved p, [data-disclaimer=urgent] .approved li").Select(element => element.TextContent).SelectMany(text => text.Split(". ", StringSplitOptions.RemoveEmptyEntries))];
    }
}
