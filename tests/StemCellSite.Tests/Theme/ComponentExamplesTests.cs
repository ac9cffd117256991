using System.Text;
using StemCellSite.Theme;
using StemCellSite.Theme.Gallery;

namespace StemCellSite.Tests.Theme;

/// <summary>Each component's examples, which the gallery shows too, give the HTML of the file that has its name.</summary>
public sealed class ComponentExamplesTests
{
    private static readonly string Components = Repository.PathOf("theme/Components");

    // What a script makes of search results has a style and no markup of its own.
    private static IEnumerable<string> Folders => Directory.EnumerateDirectories(Components).Where(folder => Path.GetFileName(folder) is not "SearchResults");

    public static TheoryData<string> Names => [.. Examples.All.Select(set => set.Component)];

    [Theory, MemberData(nameof(Names))]
    public void A_component_renders_its_examples_as_it_did(string component)
    {
        var renderer = new ThemeRenderer();

        var html = Examples.All.Single(set => set.Component == component).Examples
            .SelectMany(example => Encoding.UTF8.GetString(renderer.Render(example).Span).ReplaceLineEndings("\n").TrimEnd().Split('\n').Prepend($"<!-- {example.Name} -->"));

        Golden.Matches(Repository.PathOf($"tests/StemCellSite.Tests/Theme/Components/{component}.html"), html);
    }

    [Fact]
    public void Each_component_is_a_folder_with_its_markup_its_style_and_its_examples()
    {
        var missing = Folders
            .SelectMany(folder => new[] { ".razor", ".css", "Examples.cs" }.Select(end => Path.Combine(folder, Path.GetFileName(folder) + end)))
            .Where(file => !File.Exists(file));

        Assert.Empty(missing);
    }

    [Fact]
    public void The_gallery_holds_every_component_and_none_without_an_example()
    {
        Assert.Equal(Folders.Select(Path.GetFileName).Order(StringComparer.Ordinal), Examples.All.Select(set => set.Component));
        Assert.All(Examples.All, set => Assert.NotEmpty(set.Examples));
    }
}
