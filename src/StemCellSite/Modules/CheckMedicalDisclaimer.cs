using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Html;
using StemCellSite.Markdown;
using StemCellSite.Medical.Claims;
using StemCellSite.Medical.Disclaimers;
using StemCellSite.Medical.Rules;
using StemCellSite.Text;
using StemCellSite.Theme.Models;

namespace StemCellSite.Modules;

/// <summary>Makes sure that a page with a risk or a claim shows its approved disclaimer, first, whole and to everyone.</summary>
/// <remarks>It only gathers what the finished page shows and says where faults stand; <see cref="DisclaimerCheck"/> judges.</remarks>
/// <param name="data">The pipeline of the data files.</param>
/// <param name="disclaimers">The pipeline of the approved texts.</param>
/// <param name="styles">The pipeline of the style rules that hide.</param>
public sealed class CheckMedicalDisclaimer(Pipeline data, Pipeline disclaimers, Pipeline styles) : IHtmlStep
{
    /// <inheritdoc />
    public Document Execute(Document page, HtmlPage html, IExecutionContext context)
    {
        var frontMatter = page.Get(Keys.FrontMatter);
        var text = page.Get(Keys.Text);
        var commentedOut = CommentedDisclaimer.FindAll(text);
        var shown = new DisclaimerReader(html, context.OutputsOf(styles)[0].Get(FindHidingRules.Rules)).Read()
            .AddRange(commentedOut.Select(comment => DisclaimerReader.NotInPage(comment.Name, "it stands in a comment")));
        var approved = context.OutputsOf(disclaimers)
            .Where(text => text.Has(Keys.Approved))
            .Select(text => text.Get(Keys.Approved))
            .ToImmutableDictionary(text => text.Version.Name);
        var evidence = new DisclaimerEvidence(
            frontMatter.Kind.Value,
            ShowsClaim(page, context.OutputsOf(data)[0].Get(Keys.SiteData)),
            shown,
            approved);

        // What the kind asks for cannot be judged while the front matter is broken. Pages for writers quote what is wrong.
        var findings = frontMatter.IsWhole && !Editorial.Has(page.Source!) ? DisclaimerCheck.Judge(evidence).ToList() : [];
        var written = WrittenAt(text).AddRange(commentedOut);
        var isMissingForAReason = HasBrokenDisclaimer(text, approved.Keys);
        foreach (var finding in findings.Where(finding => finding.Style is null && !(isMissingForAReason && IsThatNoneIsShown(finding))))
            context.Report(finding.Rule.At(page.Source!, PositionOf(finding, written, shown, frontMatter), finding.Message));

        var styleFaults = findings.Where(finding => finding.Style is not null).Select(finding => new StyleFault(shown[finding.Block!.Value].Name, finding.Style!));
        return page
            .With(Keys.StyleFaults, [.. styleFaults])
            .With(Keys.ShownDisclaimers, [.. shown.Where(block => block.IsInPage).Select(block => block.Name)]);
    }

    // A block that is meant as the disclaimer and cannot be shown as one. Each of these is an error where it stands, or in the
    // disclaimer's file; to be told in addition to put a disclaimer on the page leads its writer astray.
    private static bool HasBrokenDisclaimer(PageText text, IEnumerable<string> approved) =>
        text.Syntax.Descendants<CustomContainer>().Any(container => BlockForm.Find(container.Info) is { } form
            ? form.Name is "disclaimer" && !approved.Contains(container.Arguments?.Trim() ?? "")
            : Suggestion.Nearest(container.Info ?? "", ["disclaimer"]) is not null);

    private static bool IsThatNoneIsShown(DisclaimerFinding finding) => finding.Rule == MissingDisclaimer.Info && finding.Block is null;

    // What the page asserts itself, cited or not, and what it shows as the source article's claim.
    private static bool ShowsClaim(Document page, SiteData site) =>
        BodyBlocks.All(page.Get(Keys.Body)).Any(block => block is RiskBlock or SourceArticleBlock or FigureBlock { Content: IconArrays } || (block is ArticleClaimBlock claim && site.Article?.Find(claim.Id) is { IsClaim: true }))
        || page.Get(Keys.Article).Sentences.Any(sentence => sentence.Class.IsAsserted() && !sentence.Reading.IsQuestion && !site.Evidence.Rulings.Settle(sentence.Text));

    private static ImmutableArray<WrittenDisclaimer> WrittenAt(PageText text) =>
    [
        .. text.Syntax.Descendants<CustomContainer>()
            .Where(container => container.Info is "disclaimer" or DisclaimerNames.Urgent)
            .Select(container => new WrittenDisclaimer(container.Info is DisclaimerNames.Urgent ? DisclaimerNames.Urgent : container.Arguments?.Trim() ?? "", text.At(container))),
    ];

    // The n-th block of a name on the page is the n-th of that name in the Markdown. What only the finished page has, or a
    // block that was never written, is placed at the kind, which asks for it.
    private static Position PositionOf(
        DisclaimerFinding finding, ImmutableArray<WrittenDisclaimer> written, ImmutableArray<ShownDisclaimer> shown, FrontMatter frontMatter)
    {
        if (finding.Block is not { } index) return frontMatter.Kind.Position;
        var name = shown[index].Name;
        var number = shown.Take(index).Count(block => block.Name == name);
        return written.Where(block => block.Name == name).Skip(number).Select(block => (Position?)block.Position).FirstOrDefault()
            ?? frontMatter.Kind.Position;
    }
}
