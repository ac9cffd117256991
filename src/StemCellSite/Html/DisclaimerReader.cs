using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using StemCellSite.Medical.Disclaimers;

namespace StemCellSite.Html;

/// <summary>Reads from a finished page what it shows of its disclaimers, and what hides them.</summary>
/// <param name="html">The page.</param>
/// <param name="rules">The style rules that hide what they select.</param>
public sealed partial class DisclaimerReader(HtmlPage html, ImmutableArray<HidingRule> rules)
{
    private const string Attribute = "data-disclaimer";
    private const int ExcerptLength = 40;

    // What stands in these is shown instead of something else, only sometimes, or not at all.
    private static readonly HashSet<string> FallbackElements = new(StringComparer.Ordinal)
    {
        "audio", "canvas", "datalist", "iframe", "noembed", "noframes", "object", "select", "svg", "textarea", "video",
    };

    // These make text smaller, or say that it no longer holds.
    private static readonly HashSet<string> BelittlingElements = new(StringComparer.Ordinal) { "del", "s", "small", "strike", "sub", "sup" };

    /// <summary>Every disclaimer in page order, also those that stand where no reader sees them.</summary>
    public ImmutableArray<ShownDisclaimer> Read()
    {
        var shown = ImmutableArray.CreateBuilder<ShownDisclaimer>();
        Walk(html.Document.DocumentElement, shown);
        return shown.ToImmutable();
    }

    private void Walk(INode node, ImmutableArray<ShownDisclaimer>.Builder shown)
    {
        if (node is IComment comment && InComment().Match(comment.Data) is { Success: true } written)
            shown.Add(NotInPage(written.Groups["name"].Value, "it stands in a comment"));
        if (node is IHtmlTemplateElement template)
            shown.AddRange(template.Content.QuerySelectorAll($"[{Attribute}]").Select(block => NotInPage(block.GetAttribute(Attribute)!, "it stands in a 'template'")));
        if (node is IElement element && element.HasAttribute(Attribute))
            shown.Add(!IsIn(element, "noscript") ? Read(element) : NotInPage(element.GetAttribute(Attribute)!, "it stands in a 'noscript'"));
        var children = node.ChildNodes;
        for (var index = 0; index < children.Length; index++) Walk(children[index], shown);
    }

    /// <summary>A disclaimer that is written and stands where no reader gets it.</summary>
    public static ShownDisclaimer NotInPage(string name, string what) =>
        new(name, "", IsInPage: false, ShowsVersion: false, TextBefore: null, [new Concealment(what)]);

    private static bool IsIn(IElement element, string name) => element.LocalName == name || element.Ancestors<IElement>().Any(outer => outer.LocalName == name);

    private ShownDisclaimer Read(IElement block)
    {
        var approved = block.Children.FirstOrDefault(child => child.HasClass("approved"));
        var around = DisclaimerText.Collapse(HtmlText.Of(block, element => element == approved));
        return new ShownDisclaimer(
            block.GetAttribute(Attribute)!,
            approved is null ? "" : HtmlText.Of(approved),
            IsInPage: true,
            VersionLine().IsMatch(around),
            TextBefore(block),
            [.. MarkupConcealments(block), .. StyleConcealments(block)]);
    }

    // The h1 and the review line may stand before it; what is said in a picture counts as said.
    private string? TextBefore(IElement block)
    {
        if (html.Main is not { } main) return null;
        var passed = new[] { main.QuerySelector("h1"), main.QuerySelector(".review-line") };
        foreach (var node in main.Descendants())
        {
            if (node == block) return null;
            var said = node switch
            {
                IText { Data: var data } => data,
                IHtmlImageElement image => image.AlternativeText ?? "",
                _ => "",
            };
            if (string.IsNullOrWhiteSpace(said) || node.Ancestors<IElement>().Any(passed.Contains)) continue;
            var text = DisclaimerText.Collapse(said);
            return text.Length > ExcerptLength ? $"{text[..ExcerptLength].TrimEnd()}…" : text;
        }

        return null;
    }

    private IEnumerable<Concealment> MarkupConcealments(IElement block)
    {
        if (html.Elements.Any(element => element.LocalName is "style")) yield return new("the page has a 'style' element, and styles belong into the theme");
        if (!IsIn(block, "main")) yield return new("it stands outside 'main'");
        foreach (var element in block.Ancestors<IElement>().Prepend(block).Concat(block.Descendants<IElement>()))
        {
            if (element.LocalName is "details" && !element.HasAttribute("open")) yield return new("it stands in a closed 'details'");
            if (FallbackElements.Contains(element.LocalName)) yield return new($"it stands in '{element.LocalName}', which shows something else");
            if (BelittlingElements.Contains(element.LocalName)) yield return new($"'{element.LocalName}' makes it small or strikes it out");
            if (element.LocalName is "dialog" && !element.HasAttribute("open")) yield return new("it stands in a closed 'dialog'");
            if (element.HasAttribute("hidden")) yield return new("it has the attribute 'hidden', or stands in what has it");
            if (element.HasAttribute("inert")) yield return new("it has the attribute 'inert', or stands in what has it");
            if (element.HasAttribute("popover")) yield return new("it stands in a 'popover'");
            if (element.GetAttribute("aria-hidden") is { } hidden && !hidden.Equals("false", StringComparison.OrdinalIgnoreCase)) yield return new("'aria-hidden' keeps it from screen readers");
            if (element.HasAttribute("style")) yield return new("a 'style' attribute stands on it or around it");
        }
    }

    private IEnumerable<Concealment> StyleConcealments(IElement block)
    {
        var page = block.Ancestors<IElement>().Where(element => element.LocalName is "html" or "body").ToList();
        var parts = block.Ancestors<IElement>().Except(page).Prepend(block).Concat(block.Descendants<IElement>().Where(IsApprovedPart)).ToList();
        var version = block.Children.Where(child => !child.HasClass("approved") && VersionLine().IsMatch(child.TextContent)).ToList();
        foreach (var rule in rules)
        {
            var hidesPart = parts.Any(rule.Selects);
            var hidesPage = page.Any(rule.Selects);
            var hidesVersion = version.Any(rule.Selects);
            foreach (var style in rule.Declarations)
            {
                if (hidesPart || (hidesVersion && style.Property is ("display" or "visibility" or "opacity" or "content-visibility")) || (hidesPage && HidingStyle.HidesPage(style.Property, style.Value)))
                    yield return new Concealment($"'{style.Property}: {style.Value}' hides it", style);
            }
        }
    }

    // The label and the version line are not the approved text.
    private static bool IsApprovedPart(IElement element) => element.HasClass("approved") || element.Ancestors<IElement>().Any(outer => outer.HasClass("approved"));

    [GeneratedRegex(@"data-disclaimer=""?(?<name>[\w-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex InComment();

    [GeneratedRegex(@"\bversion \d+\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex VersionLine();
}
