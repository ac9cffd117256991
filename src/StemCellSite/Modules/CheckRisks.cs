using System.Collections.Immutable;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Medical;
using StemCellSite.Medical.Articles;
using StemCellSite.Medical.Claims;
using StemCellSite.Medical.Rules;
using StemCellSite.Scaffolding;
using StemCellSite.Text;

namespace StemCellSite.Modules;

/// <summary>Makes sure that the page of risks is complete, and that pages which speak of a benefit or a step lead to it.</summary>
/// <param name="data">The pipeline of the data files.</param>
/// <param name="map">The pipeline of the site's layout.</param>
public sealed class CheckRisks(Pipeline data, Pipeline map) : IModule
{
    private const string Address = "/risks/";

    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var site = context.OutputsOf(data)[0].Get(Keys.SiteData);
        var pages = context.OutputsOf(map)[0].Get(Keys.SiteMap).Pages;
        var risks = pages.FirstOrDefault(page => page.Address == Address) ?? pages.FirstOrDefault(page => page.FrontMatter.Kind.Value is PageKind.Risk);
        var harms = ImmutableHashSet<string>.Empty;
        if (inputs.FirstOrDefault(page => page.Source == risks?.Source) is { } document)
        {
            harms = AnchorsOfHarms(document.Get(Keys.Article), [.. document.Get(Keys.PageHeadings).Select(heading => heading.Anchor)]);
            if (document.Get(Keys.FrontMatter).IsWhole && IsAskedFor(document, pages) && IncompleteRisks.CheckRisks(document.Get(Keys.Article)) is { } message)
                context.Report(IncompleteRisks.Info.At(document.Source!, document.Get(Keys.FrontMatter).Kind.Position, message));
        }

        var efficacy = (site.Article?.Sentences ?? []).Where(sentence => sentence.Class is "efficacy").Select(sentence => sentence.Id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var page in inputs.Where(page => page.Get(Keys.FrontMatter).IsWhole && !Editorial.Has(page.Source!)))
        {
            var (source, article, frontMatter) = (page.Source!, page.Get(Keys.Article), page.Get(Keys.FrontMatter));
            if (IsBegun(article)) continue;
            bool LeadsToRisks(string target) => risks is not null && LinkTarget.Of(source, target).File == risks.Source;
            bool LeadsToHarm(string target) => LeadsToRisks(target) && LinkTarget.Of(source, target).Anchor is { } anchor && harms.Contains(anchor);

            foreach (var finding in BenefitWithoutRiskLink.Check(article, site.Evidence, efficacy, LeadsToRisks))
                context.Report(finding.Rule.At(source, page.Get(Keys.Text).Lines.At(finding.Offset), finding.Message));
            if (frontMatter.Kind.Value is PageKind.Procedure && !IsIndex(source) && IncompleteRisks.CheckProcedure(article, LeadsToHarm) is { } message)
                context.Report(IncompleteRisks.Info.At(source, frontMatter.Kind.Position, message));
        }

        return Task.FromResult(inputs);
    }

    // The ten harms are those of a treatment that is done to a person. A site that neither weighs claims nor tells a procedure may be about anything.
    private static bool IsAskedFor(Document risks, ImmutableArray<MappedPage> pages) =>
        risks.Get(Keys.Address) is Address
        || IncompleteRisks.CodesOn(risks.Get(Keys.Article)).Any()
        || pages.Any(page => page.FrontMatter.Kind.Value is PageKind.Claim or PageKind.Procedure);

    // The place of a harm is the heading above its block.
    private static ImmutableHashSet<string> AnchorsOfHarms(Article risks, List<string> anchors)
    {
        var harms = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var headings = 0;
        foreach (var block in risks.Outline)
        {
            if (block.Type is OutlineBlockType.Heading) headings++;
            else if (block.Type is OutlineBlockType.Container && block.Text.StartsWith("risk ", StringComparison.Ordinal) && headings > 0 && headings <= anchors.Count)
                harms.Add(anchors[headings - 1]);
        }

        return harms.ToImmutable();
    }

    // Where the template's words still stand, that is what its writer is told; a claim that stands there too is judged.
    private static bool IsBegun(Article article) =>
        article.Sentences.Any(sentence => PageTemplate.Invites(sentence.Text)) && !article.Sentences.Any(sentence => sentence.Class is ClaimClass.Efficacy);

    private static bool IsIndex(string source) => source is "index.md" || source.EndsWith("/index.md", StringComparison.Ordinal);
}
