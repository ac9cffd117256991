using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Text;

namespace StemCellSite.Modules;

/// <summary>Reports files that nothing reads: a misspelt name must not make a page or its data vanish.</summary>
public sealed class CheckFileNames : DocumentModule
{
    private static readonly string[] Known =
    [
        SiteSettings.Source, SourceArticle.Source, BibliographicReference.Source, GlossaryTerm.Source, Figure.Source, EditorsNote.Source, Person.Source,
        ParseSynonyms.File, ParseRedFlags.File, ParseApprovals.File, "data/claims.yml",
    ];

    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context)
    {
        if (!Known.Contains(input.Source) && !IsDisclaimer(input.Source!))
            context.Report(SiteRules.UnknownFile.At(input.Source!, Position.Start, $"Nothing reads this file, so it would not be on the site.{Suggestion.For(input.Source!, Known)} Pages end in '.md', images lie in 'assets', disclaimers in 'data/disclaimers'."));
        return [input];
    }

    private static bool IsDisclaimer(string source) =>
        source.StartsWith("data/disclaimers/", StringComparison.Ordinal) && source.EndsWith(".md", StringComparison.Ordinal);
}
