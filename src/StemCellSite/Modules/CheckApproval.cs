using StemCellSite.Engine;
using StemCellSite.Html;
using StemCellSite.Markdown;
using StemCellSite.Medical.Disclaimers;
using StemCellSite.Medical.Rules;

namespace StemCellSite.Modules;

/// <summary>Renders a disclaimer and checks that its text is the one that was approved, and complete.</summary>
/// <remarks>One that nobody approved goes on without <see cref="Keys.Approved"/>: no page shows it, and none need complain again.</remarks>
/// <param name="data">The pipeline of the data files.</param>
public sealed class CheckApproval(Pipeline data) : DocumentModule
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context)
    {
        var name = Path.GetFileNameWithoutExtension(input.Source!);
        var html = new ProseRenderer(input.Get(Keys.Links), PageCitations.None, _ => "").Render(input.Get(Keys.Text).Syntax);
        var text = HtmlText.OfFragment(html);
        var approvals = context.OutputsOf(data)[0].Get(Keys.SiteData).Approved;
        if (!approvals.TryGetValue(name, out var approved))
        {
            context.Report(AlteredDisclaimer.Info.At(input.Source!, Position.Start, $"Nobody has approved '{name}': approved.yml has no version of it."));
            return [input];
        }

        var lines = input.Content.Text.ReplaceLineEndings("\n").Split('\n');
        if (AlteredDisclaimer.CheckFile(lines, text, approved) is var (line, message))
            context.Report(AlteredDisclaimer.Info.At(input.Source!, new Position(line, 1), message));
        foreach (var missing in IncompleteDisclaimer.Check(name, text))
            context.Report(IncompleteDisclaimer.Info.At(input.Source!, Position.Start, missing));
        foreach (var missing in MissingUrgentSigns.CheckText(name, text))
            context.Report(MissingUrgentSigns.Info.At(input.Source!, Position.Start, missing));
        return [input.With(Keys.Approved, new ApprovedText(approved, text)) with { Content = Content.Of(html) }];
    }
}
