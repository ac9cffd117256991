using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using StemCellSite.Engine;
using StemCellSite.Html;
using StemCellSite.Medical.Disclaimers;
using Document = StemCellSite.Engine.Document;

namespace StemCellSite.Modules;

/// <summary>Notes what a reader of a finished page meets above its first section: where it leads, and whether the urgent signs are there.</summary>
/// <remarks>Which page is the one of the signs is not asked here: the answer would tie each page to the titles of all others.</remarks>
/// <param name="styles">The pipeline of the style rules that hide.</param>
public sealed class GatherOpening(Pipeline styles) : IHtmlStep
{
    /// <inheritdoc />
    public Document Execute(Document page, IHtmlDocument html, IExecutionContext context)
    {
        var hiding = context.OutputsOf(styles)[0].Get(FindHidingRules.Rules);
        var sections = page.Get(Keys.PageHeadings).Select(heading => heading.Anchor).ToHashSet(StringComparer.Ordinal);
        var addresses = new List<string>();
        var showsSigns = false;
        foreach (var element in html.All.TakeWhile(element => element.Id is not { } id || !sections.Contains(id)))
        {
            if (element.GetAttribute("data-disclaimer") is DisclaimerNames.Urgent) showsSigns |= !IsHidden(element, hiding);
            else if (element.LocalName is "a" && element.GetAttribute("href") is ['/', ..] href && !IsHidden(element, hiding)) addresses.Add(href.Split('#')[0]);
        }

        return page.With(Keys.OpeningAddresses, [.. addresses.Distinct(StringComparer.Ordinal)]).With(Keys.OpensWithUrgentSigns, showsSigns);
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
