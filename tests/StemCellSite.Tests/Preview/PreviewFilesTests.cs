using System.Text;
using StemCellSite.Engine;
using StemCellSite.Preview;

namespace StemCellSite.Tests.Preview;

public sealed class PreviewFilesTests
{
    private static readonly PreviewFiles Good = PreviewFiles.None.After([Page("a", "a1"), Page("b", "b1"), Made("search/1/index.json", "1")], []);

    [Fact]
    public void A_page_with_an_error_stays_as_it_was_and_the_others_are_fresh()
    {
        var files = Good.After([Page("a", "a2"), Page("b", "b2")], [Fault("SITE301", "a.md")]);

        Assert.Equal(("a1", "b2"), (Text(files, "a"), Text(files, "b")));
        Assert.Equal((true, false), (files.IsOutdated("a/index.html"), files.IsOutdated("b/index.html")));
    }

    [Fact]
    public void A_page_that_was_never_good_is_shown_as_it_is()
    {
        var files = Good.After([Page("c", "c1")], [Fault("SITE301", "c.md")]).After([Page("c", "c2")], [Fault("SITE301", "c.md")]);

        Assert.Equal("c2", Text(files, "c"));
    }

    [Fact]
    public void A_page_is_not_lost_while_there_are_errors_and_goes_when_there_are_none()
    {
        var withErrors = Good.After([Page("b", "b2")], [Fault("SITE301", "b.md")]);
        var mended = withErrors.After([Page("b", "b3")], []);

        Assert.Equal(("a1", "b1"), (Text(withErrors, "a"), Text(withErrors, "b")));
        Assert.Equal((null, "b3"), (Text(mended, "a"), Text(mended, "b")));
    }

    [Fact]
    public void A_warning_holds_nothing_back()
    {
        var files = Good.After([Page("a", "a2")], [Fault("MED501", "a.md") with { Severity = Severity.Warning }]);

        Assert.Equal(("a2", null), (Text(files, "a"), Text(files, "b")));
    }

    [Fact]
    public void Broken_data_leaves_the_whole_site_as_it_was()
    {
        var files = Good.After([Page("a", "a2"), Page("b", "b2")], [Fault("SITE102", "site.yml")]);

        Assert.Equal(("a1", "b1"), (Text(files, "a"), Text(files, "b")));
    }

    [Fact]
    public void A_page_that_searches_goes_on_with_the_files_it_began_with_and_older_ones_are_gathered_up()
    {
        var withErrors = Good.After([Page("a", "a2"), Made("search/2/index.json", "2")], [Fault("SITE301", "b.md")]);
        var mended = withErrors.After([Page("a", "a2"), Made("search/3/index.json", "3")], []);

        Assert.Equal(["1", "2"], new[] { "1", "2", "3" }.Where(name => withErrors.Find($"search/{name}/index.json") is not null));
        Assert.Equal(["2", "3"], new[] { "1", "2", "3" }.Where(name => mended.Find($"search/{name}/index.json") is not null));
    }

    [Fact]
    public void A_build_that_leaves_the_search_as_it_was_ends_no_open_one()
    {
        var changed = Good.After([Page("a", "a2"), Made("search/2/index.json", "2")], []);
        var again = changed.After([Page("a", "a2"), Made("search/2/index.json", "2")], []);

        Assert.Equal(["1", "2"], new[] { "1", "2" }.Where(name => again.Find($"search/{name}/index.json") is not null));
    }

    private static Document Page(string name, string text) => new($"{name}.md", $"{name}/index.html", Content.Of(text), Metadata.Empty);

    private static Document Made(string destination, string text) => Document.Made(destination, Content.Of(text));

    private static Diagnostic Fault(string id, string file) => new(file, 1, 1, id, Severity.Error, "Something is wrong.");

    private static string? Text(PreviewFiles files, string name) => files.Find($"{name}/index.html") is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;
}
