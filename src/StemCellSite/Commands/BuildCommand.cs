using System.CommandLine;
using StemCellSite.Engine;
using StemCellSite.Modules;
using StemCellSite.Publishing;

namespace StemCellSite.Commands;

/// <summary>Checks everything, and writes the output folder only if nothing is wrong.</summary>
public static class BuildCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new BuildOptions();
        var output = CreateOutput();
        var command = new Command("build", "Checks everything, and writes the output folder only if there is no error.");
        options.AddTo(command);
        command.Options.Add(output);
        command.SetAction((result, cancellation) => RunAsync(options.Read(result), result.GetValue(output)!, terminal, cancellation));
        return command;
    }

    /// <summary>The option that names the output folder.</summary>
    public static Option<string> CreateOutput() => new("--output") { Description = "The folder that is published.", HelpName = "DIR", DefaultValueFactory = _ => "output" };

    private static async Task<int> RunAsync(BuildRequest request, string output, Terminal terminal, CancellationToken cancellation)
    {
        using var publication = Publication.Begin(output, request.ExistingInput);
        var site = new Site(SiteOptions.For(request.Input, request.BaseUrl));
        var staging = new Pipeline("Output", site.Published, [new StageFiles(publication.StagingFolder, site.Published)]);
        var run = new ReportedBuild(request, terminal);
        var result = await run.RunAsync(site, [staging], cancellation);
        if (run.IsRefused(result))
        {
            run.Summarise(result, Directory.Exists(output) ? $"nothing was published; '{output}' is as it was" : "nothing was published");
            return ExitCode.ContentErrors;
        }

        cancellation.ThrowIfCancellationRequested();
        publication.Commit();
        run.Summarise(result, $"{result.Outputs[staging].Count(IsHtml)} pages are in '{output}'");
        return ExitCode.Success;
    }

    private static bool IsHtml(Document document) => document.Destination!.EndsWith(".html", StringComparison.Ordinal);
}
