using System.Text.RegularExpressions;
using StemCellSite.Engine;
using StemCellSite.Medical;
using StemCellSite.Search;
using StemCellSite.Theme;

namespace StemCellSite.Tests;

/// <summary>The map of the house. A change here is a change of the architecture: make it on purpose.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string[] Sources =
    [
        .. new[] { "src", "theme" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [InlineData(typeof(Build))]
    [InlineData(typeof(PageKind), "StemCellSite.Engine")]
    [InlineData(typeof(SearchIndexBuilder))]
    [InlineData(typeof(ThemeRenderer))]
    [InlineData(typeof(Site), "StemCellSite.Engine", "StemCellSite.Medical", "StemCellSite.Search", "StemCellSite.Theme")]
    public void Arrows_point_down_only(Type inAssembly, params string[] allowed)
    {
        var ours = References(inAssembly).Where(name => name.StartsWith("StemCellSite", StringComparison.Ordinal));

        Assert.Equal(allowed, ours);
    }

    [Theory]
    [InlineData(typeof(Build))]
    [InlineData(typeof(PageKind))]
    [InlineData(typeof(SearchIndexBuilder))]
    public void The_pure_libraries_need_no_package(Type inAssembly)
    {
        var foreign = References(inAssembly).Where(name => name.Split('.')[0] is not ("System" or "StemCellSite"));

        Assert.Empty(foreign);
    }

    [Fact]
    public void The_theme_needs_no_package_besides_the_framework()
    {
        var foreign = References(typeof(ThemeRenderer)).Where(name => name.Split('.')[0] is not ("System" or "Microsoft"));

        Assert.Empty(foreign);
    }

    [Fact]
    public void Only_the_program_knows_the_packages()
    {
        var packages = References(typeof(Site)).Where(name => name.Split('.')[0] is not ("System" or "Microsoft" or "StemCellSite") || name is "System.CommandLine");

        Assert.Equal(["Acornima", "AngleSharp", "AngleSharp.Css", "Markdig", "System.CommandLine", "YamlDotNet"], packages);
    }

    [Fact]
    public void A_file_is_named_for_the_one_type_in_it()
    {
        var wrong = Sources
            .Select(file => (file, types: TopLevelType().Matches(File.ReadAllText(Repository.PathOf(file))).Select(match => match.Groups["name"].Value).ToArray()))
            .Where(found => found.types.Length > 1 || found.types.Any(type => type != Path.GetFileNameWithoutExtension(found.file)))
            .Select(found => $"{found.file}: {string.Join(", ", found.types)}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_type_is_called_by_what_it_is_not()
    {
        var vague = new[] { typeof(Build), typeof(PageKind), typeof(SearchIndexBuilder), typeof(ThemeRenderer), typeof(Site) }
            .SelectMany(type => type.Assembly.GetTypes())
            .Where(type => type.Namespace?.StartsWith("StemCellSite", StringComparison.Ordinal) is true)
            .Select(type => type.Name)
            .Where(name => VagueName().IsMatch(name));

        Assert.Empty(vague);
    }

    [Fact]
    public void Few_places_touch_the_disk()
    {
        string[] allowed = ["Modules/ReadFiles.cs", "Modules/CopyFiles.cs", "Modules/StageFiles.cs", "Publishing/", "Commands/", "Reports/", "Preview/"];

        var others = Sources
            .Where(file => DiskAccess().IsMatch(WithoutComments(File.ReadAllText(Repository.PathOf(file)))))
            .Where(file => !allowed.Any(place => file.StartsWith($"src/StemCellSite/{place}", StringComparison.Ordinal)));

        Assert.Empty(others);
    }

    [Fact]
    public void Nothing_reads_the_clock_or_rolls_dice_but_the_command_line_and_the_stopwatch()
    {
        var clocks = Sources.Where(file => Chance().IsMatch(WithoutComments(File.ReadAllText(Repository.PathOf(file)))));

        Assert.Equal(["src/StemCellSite/Commands/BuildOptions.cs"], clocks);
    }

    [Fact]
    public void Every_rule_of_the_scans_can_find_something()
    {
        Assert.Matches(DiskAccess(), "var text = File.ReadAllText(path);");
        Assert.Matches(DiskAccess(), "new FileStream(");
        Assert.DoesNotMatch(DiskAccess(), "Profile.ReadAll()");
        Assert.Matches(Chance(), "DateTime.Now");
        Assert.Matches(VagueName(), "LinkHelper");
        Assert.True(Sources.Length > 100);
    }

    private static IEnumerable<string> References(Type inAssembly) =>
        inAssembly.Assembly.GetReferencedAssemblies().Select(reference => reference.Name!).Order(StringComparer.Ordinal);

    private static string WithoutComments(string code) => Comment().Replace(code, "");

    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|static|abstract|readonly|partial|unsafe)\s+)*(?:class|record struct|record|struct|interface|enum)\s+(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"Helper|Manager|Utils?$|Utility|Common$|Misc")]
    private static partial Regex VagueName();

    [GeneratedRegex(@"(?<![\w.])(?:File|Directory|FileInfo|DirectoryInfo|FileStream|StreamWriter|FileSystemWatcher)(?:\.[A-Z]|\()")]
    private static partial Regex DiskAccess();

    [GeneratedRegex(@"DateTime(?:Offset)?\.(?:Utc)?Now|DateTime\.Today|TimeProvider\.System|Random\b|Guid\.NewGuid|CurrentCulture")]
    private static partial Regex Chance();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
