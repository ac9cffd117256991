using System.Collections.Immutable;
using StemCellSite.Engine;
using StemCellSite.Search;
using StemCellSite.Yaml;

namespace StemCellSite.Modules;

/// <summary>Reads which searches are led by the page on urgent help.</summary>
public sealed class ParseRedFlags() : DataModule(File)
{
    /// <summary>The file they stand in, relative to the input folder.</summary>
    public const string File = "data/red-flags.txt";

    /// <summary>The signs. Set here, gathered by GatherData.</summary>
    public static readonly Key<ImmutableArray<RedFlag>> Flags = new("RedFlags");

    /// <inheritdoc />
    protected override Document Read(Document input, YamlFile file, IExecutionContext context)
    {
        var (flags, problems) = RedFlags.Parse(input.Content.Text);
        foreach (var problem in problems)
            context.Report(SiteRules.InvalidValue.At(input.Source!, new Position(problem.Line, problem.Column), problem.Message));
        return input.With(Flags, flags);
    }
}
