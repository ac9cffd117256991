using AngleSharp.Dom;
using StemCellSite.Medical.Disclaimers;

namespace StemCellSite.Html;

/// <summary>The elements of a page that a reader does not get, or only at its foot. Each is looked at once, whatever stands in it.</summary>
/// <param name="rules">The style rules that hide what they select.</param>
public sealed class HiddenElements(IEnumerable<HidingRule> rules)
{
    private readonly List<HidingRule> hiding = [.. rules.Where(rule => rule.Declarations.Any(Hides))];
    private readonly Dictionary<IElement, bool> known = [];

    /// <summary>Whether an element is one, or stands in one.</summary>
    public bool Contains(IElement element)
    {
        if (known.TryGetValue(element, out var isHidden)) return isHidden;
        return known[element] = IsHiddenItself(element) || (element.ParentElement is { } parent && Contains(parent));
    }

    private bool IsHiddenItself(IElement element) =>
        element.LocalName is "footer" or "template" or "noscript" || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") is "true"
        || hiding.Exists(rule => rule.Selects(element));

    // On paper and for one size of screen the frame may be left out; a reader who prints has seen it.
    private static bool Hides(StyleDeclaration style) => style is { Medium: null, Property: "display" or "visibility" };
}
