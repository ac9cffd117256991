using StemCellSite.Text;

namespace StemCellSite.Tests.Text;

public sealed class AddressTests
{
    [Theory]
    [InlineData("index.md", "/", "index.html")]
    [InlineData("decide.md", "/decide/", "decide/index.html")]
    [InlineData("risks/index.md", "/risks/", "risks/index.html")]
    [InlineData("risks/infection.md", "/risks/infection/", "risks/infection/index.html")]
    [InlineData("faq/index/index.md", "/faq/index/", "faq/index/index.html")]
    public void A_page_is_published_where_its_file_lies(string source, string address, string destination)
    {
        Assert.Equal(address, PageAddress.Of(source));
        Assert.Equal(destination, PageAddress.ToDestination(address));
    }

    [Theory]
    [InlineData("/", true)]
    [InlineData("/risks/", true)]
    [InlineData("/risks/l4-l5/", true)]
    [InlineData("", false)]
    [InlineData("risks", false)]
    [InlineData("/risks", false)]
    [InlineData("/Risks/", false)]
    [InlineData("/risks//", false)]
    [InlineData("/../", false)]
    [InlineData("/risks/?x", false)]
    [InlineData("/-risks/", false)]
    [InlineData("/risks/\n", false)]
    [InlineData("/é/", false)]
    public void An_address_of_a_page_has_small_letters_digits_and_hyphens_between_slashes(string address, bool isValid)
    {
        Assert.Equal(isValid, PageAddress.IsValid(address));
    }

    [Theory]
    [InlineData("https://tea.example", true)]
    [InlineData("https://tea.example/", true)]
    [InlineData("http://localhost:4000", true)]
    [InlineData("tea.example", false)]
    [InlineData("ftp://tea.example", false)]
    [InlineData("https://tea.example/path", false)]
    [InlineData("https://tea.example/?q", false)]
    [InlineData("https://tea.example/#a", false)]
    [InlineData("https://me@tea.example/", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("", false)]
    public void An_address_of_a_site_has_no_path(string address, bool isValid)
    {
        Assert.Equal(isValid, SiteAddress.IsValid(address));
    }

    [Theory]
    [InlineData("2026-11-22", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("2026-02-29", false)]
    [InlineData("2026-02-30", false)]
    [InlineData("2026-00-10", false)]
    [InlineData("22-11-2026", false)]
    [InlineData("2026-11-2", false)]
    [InlineData(" 2026-11-22", false)]
    [InlineData("2026-11-22 ", false)]
    [InlineData("2026-11-22T00:00", false)]
    [InlineData("٢٠٢٦-١١-٢٢", false)]
    [InlineData("", false)]
    public void A_date_is_a_day_of_the_calendar_in_one_form(string text, bool isDate)
    {
        Assert.Equal(isDate, IsoDate.TryParse(text, out var date));
        if (isDate) Assert.Equal(text, IsoDate.Write(date));
    }
}
