using System.Collections.Immutable;
using AngleSharp.Css.Dom;
using AngleSharp.Dom;
using StemCellSite.Medical.Disclaimers;

namespace StemCellSite.Html;

/// <summary>A style rule that would hide what it selects.</summary>
/// <param name="Selectors">What it selects, pseudo-elements left out.</param>
/// <param name="Declarations">What in it hides.</param>
public sealed record HidingRule(ImmutableArray<ISelector> Selectors, ImmutableArray<StyleDeclaration> Declarations)
{
    /// <summary>Whether the rule applies to an element in some state of the page.</summary>
    public bool Selects(IElement element) => Selectors.Any(selector => selector.Match(element, null));
}
