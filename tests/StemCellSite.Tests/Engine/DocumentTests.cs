using StemCellSite.Engine;

namespace StemCellSite.Tests.Engine;

public sealed class DocumentTests
{
    private static readonly Key<string> Title = new("Title");
    private static readonly Key<int> Order = new("Order");

    [Theory]
    [InlineData("Id")]
    [InlineData("Source")]
    [InlineData("Destination")]
    [InlineData("ContentProvider")]
    [InlineData("Timestamp")]
    [InlineData("Headings")]
    [InlineData("Excerpt")]
    [InlineData("Children")]
    [InlineData("Analyzers")]
    [InlineData("source")]
    [InlineData("HEADINGS")]
    public void A_name_that_Statiq_uses_itself_is_refused(string name)
    {
        var exception = Assert.Throws<ArgumentException>(() => new Key<string>(name));

        Assert.Contains($"'{name}' is a name that Statiq uses itself.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void A_key_without_a_name_is_refused(string? name)
    {
        Assert.ThrowsAny<ArgumentException>(() => new Key<string>(name!));
    }

    [Fact]
    public void Metadata_is_found_under_its_name_whatever_the_letter_case()
    {
        var metadata = Metadata.Empty.With(Title, "Tea");

        var isFound = metadata.TryGet(new Key<string>("tItLe"), out var value);

        Assert.True(isFound);
        Assert.Equal("Tea", value);
    }

    [Fact]
    public void Metadata_is_replaced_and_taken_away_under_its_name_whatever_the_letter_case()
    {
        var metadata = Metadata.Empty.With(Title, "Tea").With(new Key<string>("TITLE"), "Coffee");

        Assert.Equal(["Coffee"], metadata.Select(pair => pair.Value));
        Assert.Empty(metadata.Without(new Key<string>("title")));
    }

    [Fact]
    public void A_document_never_changes()
    {
        var before = Document.Made("index.html", Content.Empty).With(Title, "Tea");

        var after = before.With(Title, "Coffee").With(Order, 2) with { Destination = "tea.html" };

        Assert.Equal(("Tea", false, "index.html"), (before.Get(Title), before.Has(Order), before.Destination));
        Assert.Equal(("Coffee", 2, "tea.html"), (after.Get(Title), after.Get(Order), after.Destination));
        Assert.False(after.Without(Order).Has(Order));
    }

    [Fact]
    public void A_value_of_another_type_is_not_there()
    {
        var document = Document.Made("index.html", Content.Empty).With(Title, "Tea");

        Assert.False(document.TryGet(new Key<int>("Title"), out _));
    }

    [Fact]
    public void Metadata_that_no_module_has_set_is_an_error_that_names_the_next_step()
    {
        var document = new Document("faq/index.md", null, Content.Empty, Metadata.Empty);

        var exception = Assert.Throws<InvalidOperationException>(() => document.Get(Title));

        Assert.Equal("'faq/index.md' has no Title. Keys.cs says which module sets it; list that one earlier in Site.cs.", exception.Message);
    }

    [Fact]
    public void Text_is_bytes_too_without_a_byte_order_mark()
    {
        var content = Content.Of("é😀");

        Assert.Equal("é😀", content.Text);
        Assert.Equal([0xC3, 0xA9, 0xF0, 0x9F, 0x98, 0x80], content.Bytes.ToArray());
    }

    [Fact]
    public void Bytes_are_no_text_until_they_are_decoded()
    {
        var content = Content.Of(new byte[] { 0x41 });

        var exception = Assert.Throws<InvalidOperationException>(() => content.Text);

        Assert.Equal([0x41], content.Bytes.ToArray());
        Assert.Contains("DecodeText", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_is_equal_by_its_text_or_its_bytes_and_text_is_never_bytes()
    {
        Assert.Equal(Content.Of("tea"), Content.Of(string.Concat("t", "ea")));
        Assert.Equal(Content.Of("tea"u8.ToArray()), Content.Of("tea"u8.ToArray()));
        Assert.NotEqual(Content.Of("tea"), Content.Of("tee"));
        Assert.NotEqual(Content.Of("tea"u8.ToArray()), Content.Of("tee"u8.ToArray()));
        Assert.NotEqual(Content.Of("tea"), Content.Of("tea"u8.ToArray()));
        Assert.NotEqual(Content.Empty, Content.Of(ReadOnlyMemory<byte>.Empty));
    }

    [Fact]
    public void Metadata_is_equal_by_its_names_and_values()
    {
        var tea = Metadata.Empty.With(Title, "Tea").With(Order, 1);

        Assert.Equal(tea, Metadata.Empty.With(Order, 1).With(new Key<string>("TITLE"), "Tea"));
        Assert.NotEqual(tea, tea.With(Order, 2));
        Assert.NotEqual(tea, tea.Without(Order));
        Assert.NotEqual(tea, tea.Without(Order).With(new Key<int>("Place"), 1));
    }
}
