using System.Diagnostics;
using StemCellSite.Commands;

namespace StemCellSite.Tests.Preview;

/// <summary>The program itself: how it says where it serves, and how it ends.</summary>
public sealed class ServingProcessTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task A_signal_ends_the_preview_at_once_while_a_page_is_open(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signals.");
        using var folder = new TemporaryFolder();
        folder.Copy(Repository.PathOf("tests/StemCellSite.Tests/Sites/_base"), "input");
        using var process = ProgramProcess.Start(folder.Path, "preview", "--port", "0");
        var address = await AddressAsync(process, "Preview of input at ");
        using var browser = new HttpClient { BaseAddress = address };
        using var page = await OpenPage.OpenAsync(browser, "/", Cancellation);
        Assert.NotNull(await page.NextAsync(Cancellation));

        var took = await EndAsync(process, signal);

        Assert.Equal(ExitCode.Success, process.ExitCode);
        Assert.InRange(took, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task A_signal_ends_the_preview_while_it_builds()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signals.");
        using var process = ProgramProcess.Start(Repository.Root, "preview", "--port", "0");
        await AddressAsync(process, "Preview of input at ");

        await EndAsync(process, "TERM");

        Assert.Equal(ExitCode.Success, process.ExitCode);
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task A_signal_ends_serving_at_once(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signals.");
        using var folder = new TemporaryFolder();
        folder.Write("output/index.html", "home");
        using var process = ProgramProcess.Start(folder.Path, "serve", "--port", "0");
        var address = await AddressAsync(process, "Serving output at ");
        using var browser = new HttpClient { BaseAddress = address };
        Assert.Equal("home", await browser.GetStringAsync("/", Cancellation));

        await EndAsync(process, signal);

        Assert.Equal((ExitCode.Success, ""), (process.ExitCode, await process.StandardOutput.ReadToEndAsync(Cancellation)));
    }

    [Theory]
    [InlineData("There is no folder 'output'. Build the site first", "serve", "--output", "output")]
    [InlineData("There is no folder 'nowhere'.", "preview", "--input", "nowhere")]
    [InlineData("'65536' is no port: a number from 0 to 65535.", "serve", "--port", "65536")]
    [InlineData("'many' is no port", "preview", "--port", "many")]
    [InlineData("'-1' is no port", "preview", "--port", "-1")]
    [InlineData("Did you mean '--port'?", "serve", "--prot", "1")]
    public async Task What_cannot_be_served_is_said(string message, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var there = arguments.Select(argument => argument is "output" or "nowhere" ? folder[argument] : argument).ToArray();

        var run = await CommandRun.OfAsync(there);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains(message.Replace("'output'", $"'{folder["output"]}'", StringComparison.Ordinal).Replace("'nowhere'", $"'{folder["nowhere"]}'", StringComparison.Ordinal), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taken_port_is_said_and_the_next_free_one_is_taken()
    {
        using var folder = new TemporaryFolder();
        folder.Write("output/index.html", "home");
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await using var first = await StemCellSite.Preview.PublishedHost.StartAsync(folder["output"], 0, Cancellation);
        using var process = ProgramProcess.Start(folder.Path, "serve", "--port", $"{first.Address.Port}");

        var said = await process.StandardError.ReadLineAsync(Cancellation);
        var address = await AddressAsync(process, "Serving output at ");
        await EndAsync(process, "KILL");

        Assert.Equal($"Port {first.Address.Port} is taken; this is the next free one.", said);
        Assert.True(address.Port > first.Address.Port);
    }

    private static async Task<Uri> AddressAsync(Process process, string announcement)
    {
        process.StandardInput.Close();
        while (await process.StandardError.ReadLineAsync(Cancellation) is { } line)
            if (line.StartsWith(announcement, StringComparison.Ordinal)) return new Uri(line[announcement.Length..]);
        Assert.Fail("It ended before it served.");
        throw new UnreachableException();
    }

    private static async Task<TimeSpan> EndAsync(Process process, string signal)
    {
        var started = Stopwatch.GetTimestamp();
        if (signal is "KILL") process.Kill();
        else ProgramProcess.Signal(process, signal);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(Patience);
        await process.WaitForExitAsync(patience.Token);
        return Stopwatch.GetElapsedTime(started);
    }
}
