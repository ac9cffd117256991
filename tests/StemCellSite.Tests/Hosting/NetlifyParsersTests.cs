using System.Diagnostics;
using System.Text.Json;

namespace StemCellSite.Tests.Hosting;

/// <summary>What the host's own parsers make of our files. They are Node packages, so this needs Node and npm.</summary>
public sealed class NetlifyParsersTests
{
    private static readonly string Fixtures = Repository.PathOf("tests/StemCellSite.Tests/Hosting");

    [Fact]
    public async Task Netlifys_own_parsers_understand_every_line()
    {
        Assert.SkipUnless(await IsThereAsync("npm"), "Netlify's parsers need Node and npm, which are not here. The strict reading of NetlifyFilesTests ran in their place.");
        using var folder = new TemporaryFolder();
        folder.Copy(Repository.PathOf("input"), "input");
        folder.Write("input/about/moved.md", Page);
        foreach (var name in (string[])["package.json", "package-lock.json", "read-netlify-files.mjs"]) File.Copy(Path.Combine(Fixtures, name), folder[name]);
        var build = await CommandRun.BuildAsync(folder["input"], folder["output"]);
        Assert.Equal("", build.Output);
        await RunAsync("npm", folder.Path, "ci", "--ignore-scripts", "--no-audit", "--no-fund");

        var json = await RunAsync("node", folder.Path, "read-netlify-files.mjs", Repository.PathOf("netlify.toml"), folder["output/_headers"], folder["output/_redirects"]);

        var read = JsonDocument.Parse(json).RootElement;
        Assert.Equal(0, read.GetProperty("headers").GetProperty("errors").GetArrayLength());
        Assert.Equal(0, read.GetProperty("redirects").GetProperty("errors").GetArrayLength());
        var rules = read.GetProperty("headers").GetProperty("headers");
        Assert.Equal(File.ReadAllLines(folder["output/_headers"]).Count(line => line.StartsWith('/')), rules.GetArrayLength());
        Assert.Contains("default-src 'none'", rules[0].GetProperty("values").GetProperty("Content-Security-Policy").GetString(), StringComparison.Ordinal);
        var redirect = read.GetProperty("redirects").GetProperty("redirects")[0];
        Assert.Equal(("/where-it-was/", "/about/moved/", 301), (redirect.GetProperty("from").GetString(), redirect.GetProperty("to").GetString(), redirect.GetProperty("status").GetInt32()));
    }

    private const string Page = """
        ---
        title: A page that moved
        description: It had another address before.
        kind: reference
        order: 900
        redirects: [/where-it-was/]
        changes:
          - { date: 2026-11-22, what: First version }
        ---

        It had another address before. See [the home page](../index.md).
        """;

    private static async Task<bool> IsThereAsync(string program)
    {
        try
        {
            await RunAsync(program, Fixtures, "--version");
            return true;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static async Task<string> RunAsync(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode is 0, $"{program} {string.Join(' ', arguments)} failed: {await error}");
        return await output;
    }
}
