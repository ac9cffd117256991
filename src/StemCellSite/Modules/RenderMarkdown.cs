using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using StemCellSite.Claims;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Markdown;
using StemCellSite.Medical.Disclaimers;
using StemCellSite.Theme.Models;
using Block = StemCellSite.Theme.Models.Block;

namespace StemCellSite.Modules;

/// <summary>Makes of a page's Markdown the blocks that the theme lays out.</summary>
/// <param name="data">The pipeline of the data files.</param>
/// <param name="map">The pipeline of the site's layout.</param>
/// <param name="outlines">The pipeline of what stands on the pages.</param>
/// <param name="terms">The pipeline of the glossary's words.</param>
/// <param name="articles">The pipeline of the pages as they are written, for the sheet that lists what they say.</param>
/// <param name="disclaimers">The pipeline of the approved texts.</param>
public sealed class RenderMarkdown(Pipeline data, Pipeline map, Pipeline outlines, Pipeline terms, Pipeline articles, Pipeline disclaimers) : DocumentModule
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context)
    {
        var page = input.Get(Keys.Text);
        var site = context.OutputsOf(data)[0].Get(Keys.SiteData);
        var prose = new ProseRenderer(
            input.Get(Keys.Links),
            input.Get(Keys.Citations),
            key => site.References.TryGetValue(key, out var reference) ? reference.ShortName : null,
            input.Get(Keys.PageHeadings),
            LinksToTerms(input, context.OutputsOf(terms)[0].Get(Keys.GlossaryIndex)));
        var composer = new BlockComposer(
            page,
            site,
            context.OutputsOf(disclaimers).ToImmutableDictionary(text => Path.GetFileNameWithoutExtension(text.Source!)),
            new ListComposer(
                site,
                () => context.OutputsOf(map)[0].Get(Keys.SiteMap),
                () => context.OutputsOf(outlines)[0].Get(Keys.Outlines),
                () => Handover(site, context).Compose(),
                input.Source!),
            context.Report);
        return [input.With(Keys.Body, Compose(page.Syntax, prose, composer))];
    }

    // The glossary does not lead to itself, and pages for writers explain their words themselves.
    private static GlossaryLinks? LinksToTerms(Document page, GlossaryIndex index) =>
        index.Address is null || index.Address == page.Get(Keys.Address) || Editorial.Has(page.Source!) ? null : new GlossaryLinks(index);

    private HandoverComposer Handover(SiteData site, IExecutionContext context) => new(
        site,
        context.OutputsOf(map)[0].Get(Keys.SiteMap),
        context.OutputsOf(articles).ToImmutableDictionary(page => page.Source!),
        context.OutputsOf(disclaimers).FirstOrDefault(text => Path.GetFileNameWithoutExtension(text.Source) is DisclaimerNames.Urgent && text.Has(Keys.Approved))?.Get(Keys.Text));

    private static ImmutableArray<Block> Compose(ContainerBlock container, ProseRenderer prose, BlockComposer composer)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var html = new System.Text.StringBuilder();
        foreach (var node in container)
        {
            if (node is not CustomContainer block)
            {
                // A table's caption is rendered with its table.
                if (!TableCaption.Is(node)) html.Append(prose.Render(node));
                continue;
            }

            AddProse();
            if (composer.Compose(block, () => Compose(block, prose, composer)) is { } composed) blocks.Add(composed);
        }

        AddProse();
        return blocks.ToImmutable();

        void AddProse()
        {
            if (html.Length > 0) blocks.Add(new ProseBlock(html.ToString()));
            html.Clear();
        }
    }
}
