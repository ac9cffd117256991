using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Medical.Rules;

namespace StemCellSite.Modules;

/// <summary>Holds a page's words to the medical rules.</summary>
/// <param name="data">The pipeline of the data files.</param>
public sealed class CheckWording(Pipeline data) : DocumentModule
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context)
    {
        var lines = input.Get(Keys.Text).Lines;
        var evidence = context.OutputsOf(data)[0].Get(Keys.SiteData).Evidence;
        if (!Editorial.Has(input.Source!))
            foreach (var finding in ArticleRules.Check(input.Get(Keys.Article), evidence))
                context.Report(finding.Rule.At(input.Source!, lines.At(finding.Offset), finding.Message));
        return [input];
    }
}
