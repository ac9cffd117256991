using System.CommandLine;
using StemCellSite.Data;
using StemCellSite.Scaffolding;
using StemCellSite.Text;

namespace StemCellSite.Commands;

/// <summary>Makes a page of a kind.</summary>
public static class NewCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var kind = new Argument<string>("kind") { Description = $"What the page is for: {string.Join(", ", PageKinds.Names)}." };
        var path = new Argument<string>("path") { Description = "The page's file, relative to the input folder: claims/sleep.md." };
        var input = BuildOptions.CreateInput();
        var date = BuildOptions.CreateDate();
        var command = new Command("new", "Makes a page of a kind, a draft, with all that must be on it. Overwrites nothing.") { kind, path, input, date };
        command.SetAction((result, cancellation) => RunAsync(
            result.GetValue(kind)!, result.GetValue(path)!, result.GetValue(input)!, BuildOptions.DateOf(result, date), terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string kindName, string path, string input, DateOnly date, Terminal terminal, CancellationToken cancellation)
    {
        if (!PageKinds.TryParse(kindName, out var kind))
            throw new UsageException($"There is no kind '{kindName}'.{Suggestion.For(kindName, PageKinds.Names)} Known are: {string.Join(", ", PageKinds.Names)}.");
        if (!Directory.Exists(input)) throw new UsageException($"There is no folder '{input}'. Start in the project's folder, or name the input with --input DIR.");
        if (NewPagePath.Read(WithoutInput(path, input), out var source) is { } complaint) throw new UsageException(complaint);
        var page = new NewPage(input);
        if (page.FindExisting(source) is { } existing) throw new UsageException($"'{Shown(existing, input)}' is there already and has this address; nothing was changed.");
        await page.WriteAsync(kind, source, date, cancellation);
        await SayAsync(page, source, input, terminal.Error);
        return ExitCode.Success;
    }

    private static async Task SayAsync(NewPage page, string source, string input, TextWriter error)
    {
        await error.WriteLineAsync($"Made '{Shown(source, input)}', a draft.");
        await error.WriteLineAsync($"Next: run 'preview', open {PageAddress.Of(source)} there, and write wherever the page says 'Write here'.");
        await error.WriteLineAsync("When it is ready, take out the line 'draft: true' and run 'check'.");
        if (!page.HasIndex(source)) await error.WriteLineAsync($"Its folder has no first page yet, so nothing leads here: make one with 'new guide {source[..(source.LastIndexOf('/') + 1)]}index.md'.");
    }

    // Shells complete paths from where one stands: input/claims/sleep.md is the page claims/sleep.md.
    private static string WithoutInput(string path, string input)
    {
        var prefix = input.Replace('\\', '/').TrimEnd('/') + "/";
        var isSection = !Path.IsPathRooted(prefix) && Directory.Exists(Path.Combine(input, prefix));
        return path.StartsWith(prefix, StringComparison.Ordinal) && !isSection ? path[prefix.Length..] : path;
    }

    private static string Shown(string source, string input) => $"{input.Replace('\\', '/').TrimEnd('/')}/{source}";
}
