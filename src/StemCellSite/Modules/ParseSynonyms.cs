using System.Collections.Immutable;
using StemCellSite.Engine;
using StemCellSite.Search;
using StemCellSite.Yaml;

namespace StemCellSite.Modules;

/// <summary>Reads which words mean the same to readers.</summary>
public sealed class ParseSynonyms() : DataModule(File)
{
    /// <summary>The file they stand in, relative to the input folder.</summary>
    public const string File = "data/synonyms.txt";

    /// <summary>The rules. Set here, gathered by GatherData.</summary>
    public static readonly Key<ImmutableArray<SynonymRule>> Synonyms = new("Synonyms");

    /// <inheritdoc />
    protected override Document Read(Document input, YamlFile file, IExecutionContext context)
    {
        var (rules, problems) = Search.Synonyms.Parse(input.Content.Text);
        foreach (var problem in problems)
            context.Report(SiteRules.InvalidValue.At(input.Source!, new Position(problem.Line, problem.Column), problem.Message));
        return input.With(Synonyms, rules);
    }
}
