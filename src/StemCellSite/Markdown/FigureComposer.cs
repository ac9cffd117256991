using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using StemCellSite.Data;
using StemCellSite.Engine;
using StemCellSite.Medical.Rules;
using StemCellSite.Text;
using StemCellSite.Theme.Models;
using Block = StemCellSite.Theme.Models.Block;

namespace StemCellSite.Markdown;

/// <summary>Makes the pictures that pages ask for with <c>::: figure</c>. The writer's text in the block is the caption.</summary>
/// <param name="page">The page.</param>
/// <param name="site">What the data files say.</param>
/// <param name="report">Where complaints go.</param>
public sealed class FigureComposer(PageText page, SiteData site, Action<Diagnostic> report)
{
    /// <summary>Makes the picture.</summary>
    /// <param name="container">The block in Markdown.</param>
    /// <param name="name">The picture's name.</param>
    /// <param name="body">Composes the caption.</param>
    /// <returns>The picture, or null when it was reported, here or by <see cref="DialectCheck"/>.</returns>
    public FigureBlock? Compose(CustomContainer container, string name, Func<ImmutableArray<Block>> body)
    {
        if (name.Length is 0) return null;
        if (site.Figures.FirstOrDefault(figure => figure.Name.Value == name) is not { } figure)
        {
            report(SiteRules.BlockArgument.At(page.Source, page.At(container), $"There is no picture '{name}' in data/figures.yml.{Suggestion.For(name, site.Figures.Select(known => known.Name.Value))}"));
            return null;
        }

        CheckCaption(container, figure);
        return new FigureBlock(name, figure.Title, figure.Content, body());
    }

    // The numbers stand in the picture, where nothing can be cited; so the caption cites for them.
    private void CheckCaption(CustomContainer container, Figure figure)
    {
        if (container.Count is 0)
        {
            report(SiteRules.FigureWithoutCaption.At(page.Source, page.At(container), "This picture has no caption. Write below '::: figure' what it shows and what it does not, with the sources."));
            return;
        }

        var cited = container.Descendants<CitationInline>().SelectMany(inline => inline.Items).Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var key in figure.References.Select(reference => reference.Value).Distinct(StringComparer.Ordinal).Where(key => !cited.Contains(key)))
            report(UncitedClaim.Info.At(page.Source, page.At(container), $"This picture shows figures of '{key}', and its caption does not cite it: write [@{key}] where the caption speaks of that trial."));
    }
}
