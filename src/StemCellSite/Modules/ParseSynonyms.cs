using System.Collections.Immutable;
using StemCellSite.Engine;
using StemCellSite.Medical.Claims;
using StemCellSite.Medical.Rules;
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
        foreach (var (member, line) in rules.SelectMany(rule => rule.From.Concat(rule.To).Select(member => (member, rule.Line))))
            if (ClaimOnUncheckedSurface.Describe(new SentenceReading(member)) is { } fault)
                context.Report(ClaimOnUncheckedSurface.Info.At(input.Source!, new Position(line, ColumnOf(member, input.Content.Text, line)), $"'{member}', in the synonyms, {fault}. No citation can stand here: keep to words that name a thing."));
        return input.With(Synonyms, rules);
    }

    private static int ColumnOf(string member, string text, int line) =>
        text.Split('\n')[line - 1].IndexOf(member, StringComparison.Ordinal) + 1;
}
