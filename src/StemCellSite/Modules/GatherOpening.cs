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
    public Document Execute(Document page, HtmlPage html, IExecutionContext context)
    {
        var hidden = new HiddenElements(context.OutputsOf(styles)[0].Get(FindHidingRules.Rules));
        var sections = page.Get(Keys.PageHeadings).Select(heading => heading.Anchor).ToHashSet(StringComparer.Ordinal);
        var addresses = new List<string>();
        var showsSigns = false;
        foreach (var element in html.Elements.TakeWhile(element => element.Id is not { } id || !sections.Contains(id)))
        {
            if (element.GetAttribute("data-disclaimer") is DisclaimerNames.Urgent) showsSigns |= !hidden.Contains(element);
            else if (element.LocalName is "a" && element.GetAttribute("href") is ['/', ..] href && !hidden.Contains(element)) addresses.Add(href.Split('#')[0]);
        }

        return page.With(Keys.OpeningAddresses, [.. addresses.Distinct(StringComparer.Ordinal)]).With(Keys.OpensWithUrgentSigns, showsSigns);
    }
}
