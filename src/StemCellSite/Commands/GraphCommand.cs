using System.CommandLine;

namespace StemCellSite.Commands;

/// <summary>Prints the pipelines as a Mermaid picture.</summary>
public static class GraphCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("graph", "Prints the pipelines and what comes after what, as Mermaid.");
        command.SetAction(_ =>
        {
            terminal.Output.WriteLine("graph TD");
            foreach (var pipeline in new Site(SiteOptions.For("input")).Pipelines)
            {
                terminal.Output.WriteLine($"  {pipeline.Name}[\"{pipeline.Name}<br/>{string.Join("<br/>", pipeline.Modules.Select(module => module.GetType().Name))}\"]");
                foreach (var earlier in pipeline.After) terminal.Output.WriteLine($"  {earlier.Name} --> {pipeline.Name}");
            }

            return ExitCode.Success;
        });
        return command;
    }
}
