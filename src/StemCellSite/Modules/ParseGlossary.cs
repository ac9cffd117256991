using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Yaml;

namespace StemCellSite.Modules;

/// <summary>Reads the glossary.</summary>
public sealed class ParseGlossary() : DataModule(GlossaryTerm.Source)
{
    /// <summary>The terms. Set here, gathered by GatherData.</summary>
    public static readonly Key<ImmutableArray<GlossaryTerm>> Terms = new("GlossaryTerms");

    /// <inheritdoc />
    protected override Document Read(Document input, YamlFile file, IExecutionContext context) =>
        input.With(Terms, [.. file.ReadList(input.Content.Text).Select(ReadTerm).OfType<GlossaryTerm>().OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase)]);

    private static GlossaryTerm? ReadTerm(YamlFields fields)
    {
        var (term, plain, meaning) = (fields.RequiredText("term"), fields.Text("plain"), fields.RequiredText("meaning"));
        fields.RefuseOthers();
        return term is null || meaning is null ? null : new GlossaryTerm(term.Value, plain?.Value, meaning.Value);
    }
}
