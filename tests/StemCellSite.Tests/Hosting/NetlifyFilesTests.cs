using System.Text.RegularExpressions;

namespace StemCellSite.Tests.Hosting;

/// <summary>Our own strict reading of what the host reads: it drops what it does not understand without a word.</summary>
public sealed partial class NetlifyFilesTests
{
    [Fact]
    public async Task Every_line_of_headers_is_a_path_or_a_header_of_the_path_above()
    {
        using var folder = new TemporaryFolder();

        await CommandRun.BuildAsync(Repository.PathOf("input"), folder["output"]);

        var lines = File.ReadAllLines(folder["output/_headers"]);
        Assert.Equal("/*", lines[0]);
        Assert.All(lines, line => Assert.Matches(HeaderLine(), line));
    }

    [Fact]
    public async Task Every_fingerprinted_file_may_be_kept_for_ever_and_no_other()
    {
        using var folder = new TemporaryFolder();

        await CommandRun.BuildAsync(Repository.PathOf("input"), folder["output"]);

        var lines = File.ReadAllLines(folder["output/_headers"]);
        var kept = lines.Where((_, index) => index + 1 < lines.Length && lines[index + 1].Contains("immutable", StringComparison.Ordinal)).ToList();
        var files = Directory.EnumerateFiles(folder["output"], "*", SearchOption.AllDirectories).Select(file => "/" + Path.GetRelativePath(folder["output"], file).Replace('\\', '/')).ToList();
        Assert.All(files.Where(file => Fingerprint().IsMatch(file)), file => Assert.Contains(kept, path => Covers(path, file)));
        Assert.All(files.Where(file => !Fingerprint().IsMatch(file)), file => Assert.DoesNotContain(kept, path => Covers(path, file)));
    }

    [Fact]
    public void Netlify_is_told_what_to_run_what_to_publish_and_that_it_need_not_build()
    {
        var settings = Repository.Read("netlify.toml").Split('\n').Where(line => line.Contains('=') && !line.StartsWith('#')).Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim());

        Assert.Equal("\"bash src/netlify.sh\"", settings["command"]);
        Assert.Equal("\"output\"", settings["publish"]);
        Assert.Equal("\"exit 0\"", settings["ignore"]);
        Assert.True(File.Exists(Repository.PathOf("src/netlify.sh")));
        Assert.DoesNotContain("[[headers]]", Repository.Read("netlify.toml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Workflows_pin_every_action_by_its_hash_and_may_only_read()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf(".github/workflows")))
        {
            var workflow = File.ReadAllText(file);

            Assert.All(workflow.Split('\n').Where(line => line.Contains("uses:", StringComparison.Ordinal)), line => Assert.Matches(PinnedAction(), line));
            Assert.Contains("permissions:\n  contents: read\n", workflow, StringComparison.Ordinal);
        }
    }

    private static bool Covers(string path, string file) => path.EndsWith('*') ? file.StartsWith(path[..^1], StringComparison.Ordinal) : path == file;

    [GeneratedRegex(@"^(/\S*|  [A-Za-z-]+: \S.*)$")]
    private static partial Regex HeaderLine();

    [GeneratedRegex(@"\.[0-9a-f]{10}\.\w+$|^/search/[0-9a-f]{10}/")]
    private static partial Regex Fingerprint();

    [GeneratedRegex(@"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex PinnedAction();
}
