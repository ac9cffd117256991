using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using StemCellSite.Engine;
using StemCellSite.Html;
using StemCellSite.Medical;
using StemCellSite.Medical.Disclaimers;
using StemCellSite.Medical.Rules;
using Document = StemCellSite.Engine.Document;

namespace StemCellSite.Modules;

/// <summary>Makes sure that a reader meets the urgent signs, or the way to them, above the first section.</summary>
/// <param name="map">The pipeline of the site's layout.</param>
/// <param name="styles">The pipeline of the style rules that hide.</param>
public sealed class CheckUrgentSigns(Pipeline map, Pipeline styles) : IHtmlStep
{
    /// <inheritdoc />
    public Document Execute(Document page, IHtmlDocument html, IExecutionContext context)
    {
        var (frontMatter, siteMap) = (page.Get(Keys.FrontMatter), context.OutputsOf(map)[0].Get(Keys.SiteMap));
        if (!frontMatter.IsWhole) return page;
        var kind = frontMatter.Kind.Value;
        if (kind is PageKind.Urgent && !page.Get(Keys.ShownDisclaimers).Contains(DisclaimerNames.Urgent))
            Report("This is the page of the urgent signs and does not show them: write '::: urgent' and ':::' on its first two lines.");
        // A site that neither weighs claims nor tells a procedure may be about anything, and have no signs.
        if (!MissingUrgentSigns.IsAskedOf(kind) || (siteMap.UrgentHelp is null && kind is not (PageKind.Claim or PageKind.Procedure))) return page;

        var hiding = context.OutputsOf(styles)[0].Get(FindHidingRules.Rules);
        if (!IsShown(html, page, siteMap.UrgentHelp?.Address, hiding))
            Report(siteMap.UrgentHelp is { } help
                ? $"Neither the urgent signs nor a link to {help.Source} stand above the first section. Write '::: urgent', or link to that page."
                : "The urgent signs do not stand above the first section, and the site has no page of the kind urgent to link to. Write one, and '::: urgent' on it.");
        return page;

        void Report(string message) => context.Report(MissingUrgentSigns.Info.At(page.Source!, frontMatter.Kind.Position, message));
    }

    private static bool IsShown(IHtmlDocument html, Document page, string? address, IReadOnlyList<HidingRule> hiding)
    {
        var sections = page.Get(Keys.PageHeadings).Select(heading => heading.Anchor).ToHashSet(StringComparer.Ordinal);
        foreach (var element in html.All)
        {
            if (element.Id is { } id && sections.Contains(id)) return false;
            if (element.LocalName is "footer") continue;
            var isSigns = element.GetAttribute("data-disclaimer") is DisclaimerNames.Urgent;
            var isLink = address is not null && element.LocalName is "a" && element.GetAttribute("href") is { } href && href.Split('#')[0] == address;
            if ((isSigns || isLink) && !IsHidden(element, hiding)) return true;
        }

        return false;
    }

    private static bool IsHidden(IElement element, IReadOnlyList<HidingRule> hiding)
    {
        var around = element.Ancestors<IElement>().Prepend(element).ToList();
        return around.Any(outer => outer.LocalName is "footer" or "template" or "noscript" || outer.HasAttribute("hidden") || outer.GetAttribute("aria-hidden") is "true")
            || hiding.Any(rule => rule.Declarations.Any(Hides) && around.Any(rule.Selects));
    }

    // On paper and for one size of screen the frame may be left out; a reader who prints has seen it.
    private static bool Hides(StyleDeclaration style) => style is { Medium: null, Property: "display" or "visibility" };
}
