using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using StemCellSite.Engine;
using StemCellSite.Medical.Disclaimers;

namespace StemCellSite.Html;

/// <summary>Finds in style sheets every rule that could hide text, whatever the medium, the width or the state it holds for.</summary>
public sealed partial class HidingRuleFinder
{
    // One level of a custom property made of others is plenty; a ring of them ends here.
    private const int DeepestVariable = 8;

    private readonly CssParser parser = new(new CssParserOptions
    {
        IsIncludingUnknownDeclarations = true,
        IsIncludingUnknownRules = true,
        IsToleratingInvalidSelectors = true,
    });

    private readonly CssSelectorParser selectorParser = new();
    private readonly ImmutableArray<HidingRule>.Builder found = ImmutableArray.CreateBuilder<HidingRule>();
    private readonly Dictionary<string, List<string>> variables = new(StringComparer.Ordinal);

    /// <summary>The rules of several style sheets that share their custom properties.</summary>
    /// <param name="sheets">File name and text of each.</param>
    public static ImmutableArray<HidingRule> Find(IReadOnlyCollection<(string File, string Css)> sheets)
    {
        var finder = new HidingRuleFinder();
        foreach (var (_, css) in sheets) finder.GatherVariables(finder.parser.ParseStyleSheet(NestedRules.Mark(css)).Rules);

        // A custom property has one value for light, one for dark, one for print. Each is put in once, before parsing: the
        // parser takes no shorthand apart that has a variable in it.
        var rounds = finder.variables.Values.Select(values => values.Count).DefaultIfEmpty(1).Max();
        foreach (var (file, css) in sheets)
        {
            var marked = NestedRules.Mark(css);
            foreach (var put in Enumerable.Range(0, rounds).Select(round => finder.PutIn(marked, round)).Distinct(StringComparer.Ordinal))
            {
                using var positions = RulePositions.Of(css).GetEnumerator();
                finder.Walk(finder.parser.ParseStyleSheet(put).Rules, file, positions, medium: null, outer: null);
            }
        }

        return finder.found.ToImmutable();
    }

    private void GatherVariables(IEnumerable<ICssRule> rules)
    {
        foreach (var rule in rules)
        {
            if (rule is ICssGroupingRule group) GatherVariables(group.Rules);
            if (rule is not ICssStyleRule style) continue;
            foreach (var property in style.Style.Where(property => property.Name.StartsWith("--", StringComparison.Ordinal)))
            {
                if (!variables.TryGetValue(property.Name, out var values)) variables[property.Name] = values = [];
                if (!values.Contains(property.Value) && !(IsOpaque(property.Value) && values.Exists(IsOpaque))) values.Add(property.Value);
            }

            GatherVariables(style.Rules);
        }
    }

    // Which of two colours that nothing shines through stands there decides about no rule that hides.
    private static bool IsOpaque(string value) => OpaqueColour().IsMatch(value);

    private void Walk(IEnumerable<ICssRule> rules, string file, IEnumerator<Position> positions, string? medium, string? outer)
    {
        foreach (var rule in rules)
        {
            // A rule without a block, such as @import or '@layer a, b;', has no place in the list.
            var position = (rule is not ICssStyleRule && !rule.CssText.Contains('{')) || !positions.MoveNext()
                ? Position.Start
                : positions.Current;
            switch (rule)
            {
                case ICssStyleRule style:
                    Add(style, file, position, medium, outer);
                    Walk(style.Rules, file, positions, medium, Nested(style.SelectorText, outer));
                    break;
                case ICssMediaRule media:
                    Walk(media.Rules, file, positions, media.Media.MediaText, outer);
                    break;
                case ICssGroupingRule group:
                    Walk(group.Rules, file, positions, medium, outer);
                    break;
                case ICssKeyframesRule keyframes:
                    foreach (var _ in keyframes.Rules) positions.MoveNext();
                    break;
            }
        }
    }

    private void Add(ICssStyleRule style, string file, Position position, string? medium, string? outer)
    {
        var hiding = style.Style
            .Where(property => !property.Name.StartsWith("--", StringComparison.Ordinal))
            .Where(property => HidingStyle.Hides(property.Name.ToLowerInvariant(), property.Value))
            .Select(property => new StyleDeclaration(file, position, style.SelectorText, property.Name, property.Value, medium))
            .ToImmutableArray();
        if (hiding.IsEmpty) return;
        var selectors = SplitList(Nested(style.SelectorText, outer))
            .Where(selector => !PseudoElement().IsMatch(selector))
            .Select(selector => selectorParser.ParseSelector(InAnyState(selector)) ?? selectorParser.ParseSelector(selector))
            .OfType<ISelector>()
            .ToImmutableArray();
        if (!selectors.IsEmpty) found.Add(new HidingRule(selectors, hiding));
    }

    private string PutIn(string css, int round)
    {
        for (var depth = 0; depth < DeepestVariable && css.Contains("var(", StringComparison.Ordinal); depth++)
        {
            css = Variable().Replace(css, match =>
                variables.TryGetValue(match.Groups["name"].Value, out var values) ? values[Math.Min(round, values.Count - 1)].Trim()
                : match.Groups["fallback"] is { Success: true, Value: var fallback } ? fallback.Trim()
                : "unset");
        }

        return css;
    }

    private static string Nested(string selector, string? outer) =>
        outer is null ? selector : string.Join(", ",
            from around in SplitList(outer)
            from part in SplitList(selector)
            select part.Contains('&') ? part.Replace("&", around, StringComparison.Ordinal) : $"{around} {part}");

    // What hides on hover, when a box is ticked or a link was followed, hides.
    private static string InAnyState(string selector) => State().Replace(selector, "") is { Length: > 0 } stateless ? stateless : "*";

    private static IEnumerable<string> SplitList(string selector)
    {
        var depth = 0;
        var start = 0;
        for (var index = 0; index < selector.Length; index++)
        {
            depth += selector[index] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            if (selector[index] is not ',' || depth > 0) continue;
            yield return selector[start..index].Trim();
            start = index + 1;
        }

        yield return selector[start..].Trim();
    }

    [GeneratedRegex(@"^\s*(#([0-9a-f]{3}|[0-9a-f]{6})|rgba?\(\d+, \d+, \d+(, 1)?\))\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpaqueColour();

    [GeneratedRegex(@"::|:(before|after|first-line|first-letter)\b", RegexOptions.CultureInvariant)]
    private static partial Regex PseudoElement();

    [GeneratedRegex(@"(?<!\():(hover|focus|focus-visible|focus-within|active|target|checked|visited|link|any-link|indeterminate|placeholder-shown)\b(?![(-])", RegexOptions.CultureInvariant)]
    private static partial Regex State();

    [GeneratedRegex(@"var\(\s*(?<name>--[\w-]+)\s*(?:,(?<fallback>(?:[^()]|\([^()]*\))*))?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();
}
