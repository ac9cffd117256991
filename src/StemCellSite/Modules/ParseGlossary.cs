using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Medical.Claims;
using StemCellSite.Medical.Rules;
using StemCellSite.Text;
using StemCellSite.Yaml;

namespace StemCellSite.Modules;

/// <summary>Reads the glossary.</summary>
public sealed class ParseGlossary() : DataModule(GlossaryTerm.Source)
{
    /// <summary>The terms. Set here, gathered by GatherData.</summary>
    public static readonly Key<ImmutableArray<GlossaryTerm>> Terms = new("GlossaryTerms");

    /// <inheritdoc />
    protected override Document Read(Document input, YamlFile file, IExecutionContext context)
    {
        var formsBefore = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        return input.With(Terms, [.. file.ReadList(input.Content.Text).Select(fields => ReadTerm(fields, formsBefore, context)).OfType<GlossaryTerm>().OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase)]);
    }

    private static GlossaryTerm? ReadTerm(YamlFields fields, Dictionary<string, string> formsBefore, IExecutionContext context)
    {
        var (term, plain, meaning) = (fields.RequiredText("term"), fields.Text("plain"), fields.RequiredText("meaning"));
        var forms = fields.Texts("forms");
        fields.RefuseOthers();
        foreach (var text in new[] { term, plain, meaning }.Concat(forms).OfType<Located<string>>())
            if (ClaimOnUncheckedSurface.Describe(new SentenceReading(text.Value)) is { } fault)
                context.Report(ClaimOnUncheckedSurface.Info.At(GlossaryTerm.Source, text.Position, $"'{UncitedClaim.Excerpt(text.Value)}', in the glossary, {fault}. No citation can stand here: say what the word means."));
        if (term is null || meaning is null) return null;

        // A word that two terms share could be linked to one of them only.
        foreach (var form in forms.Prepend(term).Where(form => !formsBefore.TryAdd(form.Value, term.Value)))
            fields.Refuse(form.Position, $"'{form.Value}' stands here already, for the term '{formsBefore[form.Value]}'. Keep it for one of them.");
        return new GlossaryTerm(term.Value, plain?.Value, meaning.Value, [term.Value, .. forms.Select(form => form.Value)]);
    }
}
