using System.Globalization;
using System.Text.RegularExpressions;

namespace StemCellSite.Medical.Disclaimers;

/// <summary>Tells whether a style declaration can keep a reader from seeing the text it applies to.</summary>
/// <remarks>
/// It is asked of a disclaimer, what stands in it and what it stands in, so it fails closed: what shrinks, moves or clips by an
/// amount that cannot be told is refused. What only a browser can see (contrast, overlap) is left to the browser tests.
/// </remarks>
public static partial class HidingStyle
{
    private const double PixelsPerRem = 16;

    private const double SmallestPagePixels = 11 * 4 / 3.0;

    // A disclaimer is prose: 64 px of margin is design, more is a way to push it off the screen.
    private const double WidestMarginPixels = 64;

    // Two words to a line on a phone.
    private const double NarrowestPixels = 160;

    /// <summary>Whether the declaration hides, shrinks or moves away.</summary>
    /// <param name="property">The property, lower case.</param>
    /// <param name="value">The value, with custom properties put in.</param>
    public static bool Hides(string property, string value)
    {
        var written = value.Trim().ToLowerInvariant();
        if (written is "inherit" or "initial" or "unset" or "revert" or "revert-layer") return false;
        return property switch
        {
            "display" => written is "none",
            "visibility" => written is not "visible",
            "content-visibility" => written is not ("visible" or "auto"),
            "opacity" => Number(written) is not >= 1,
            "font-size" => IsSmallerThanBody(written),
            "line-height" => Number(written) is < 1 || Pixels(written) is < PixelsPerRem,
            "letter-spacing" or "word-spacing" => Pixels(written) is < 0,
            "position" => written is "absolute" or "fixed",
            "top" or "right" or "bottom" or "left" or "translate" or "text-indent" => !IsNothing(written),
            "scale" or "zoom" => written is not ("1" or "100%" or "none" or "normal"),
            "transform" or "rotate" or "clip" or "clip-path" or "filter" or "mask" or "mask-image" or "-webkit-mask" or "-webkit-mask-image" or "offset-path" or "font-size-adjust" or "animation" or "animation-name" or "-webkit-line-clamp" or "line-clamp" or "-webkit-text-security" => !IsNothing(written),
            "mix-blend-mode" => written is not "normal",
            "overflow" or "overflow-x" or "overflow-y" => written.Contains("hidden", StringComparison.Ordinal) || written.Contains("clip", StringComparison.Ordinal),
            "height" or "max-height" or "block-size" or "max-block-size" => written is not ("auto" or "none" or "100%" or "min-content" or "max-content" or "fit-content"),
            "width" or "max-width" or "inline-size" or "max-inline-size" => IsNarrow(written),
            "color" or "-webkit-text-fill-color" => IsSeeThrough(written),
            "z-index" => Number(written) is < 0,
            "order" => !IsNothing(written),
            "flex-direction" => written.EndsWith("-reverse", StringComparison.Ordinal),
            "content" => written is not ("normal" or "none"),
            _ when property.StartsWith("margin", StringComparison.Ordinal) => MovesAway(written),
            _ when property.StartsWith("inset", StringComparison.Ordinal) => !IsNothing(written),
            _ => false,
        };
    }

    /// <summary>Whether the declaration hides, shrinks or moves away when it stands on the page as a whole.</summary>
    /// <remarks>The page's own size is what a disclaimer's is measured by; it may be 11 pt, as on paper, and no less.</remarks>
    /// <param name="property">The property, lower case.</param>
    /// <param name="value">The value, with custom properties put in.</param>
    public static bool HidesPage(string property, string value) =>
        property is "font-size" ? IsSmallPage(SmallestSize(value.Trim().ToLowerInvariant())) : Hides(property, value);

    private static bool IsNothing(string written) => written is "none" or "auto" or "normal" || Pixels(written) is 0;

    private static bool IsSmallerThanBody(string written)
    {
        if (written is "larger" or "medium" or "large" or "x-large" or "xx-large" or "xxx-large") return false;
        var first = SmallestSize(written);
        if (first.EndsWith("em", StringComparison.Ordinal) && !first.EndsWith("rem", StringComparison.Ordinal)) return Number(first[..^2]) is not >= 1;
        if (first.EndsWith('%')) return Number(first[..^1]) is not >= 100;
        return Pixels(first) is not >= PixelsPerRem;
    }

    // In per cent of what the reader has set, 16 px for most.
    private static bool IsSmallPage(string written) =>
        written is not ("inherit" or "initial" or "unset" or "revert" or "revert-layer" or "medium" or "large" or "larger" or "x-large" or "xx-large" or "xxx-large")
        && (written.EndsWith('%') ? Number(written) * PixelsPerRem : Pixels(written)) is not >= SmallestPagePixels;

    private static bool IsNarrow(string written) => written switch
    {
        "auto" or "none" or "min-content" or "max-content" or "fit-content" or "stretch" => false,
        _ when written.EndsWith('%') => Number(written) is not >= 0.5,
        _ when written.EndsWith("ch", StringComparison.Ordinal) => Number(written[..^2]) is not >= 20,
        _ when written.StartsWith("min(", StringComparison.Ordinal) => written[4..^1].Split(',').Any(part => part.Contains('-') ? !part.Contains("100%", StringComparison.Ordinal) : IsNarrow(part.Trim())),
        _ => Pixels(written) is not >= NarrowestPixels,
    };

    // The smallest that clamp() or max() can become is its first argument.
    private static string SmallestSize(string written) =>
        FirstArgument().Match(written) is { Success: true } match ? match.Groups[1].Value.Trim() : written;

    private static bool MovesAway(string written) =>
        written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(part => part is not "auto" && Pixels(part) switch
        {
            null => part is not "normal",
            var pixels => pixels is < 0 or > WidestMarginPixels,
        });

    private static bool IsSeeThrough(string written) =>
        written is "transparent" || (HexAlpha().Match(written) is { Success: true } hex && hex.Groups["a"].Value is not ("f" or "ff")) || (AlphaChannel().Match(written) is { Success: true } match && Number(match.Groups[1].Value) is not >= 1);

    private static double? Pixels(string written) => written switch
    {
        "0" => 0,
        _ when written.EndsWith("rem", StringComparison.Ordinal) => Number(written[..^3]) * PixelsPerRem,
        _ when written.EndsWith("em", StringComparison.Ordinal) => Number(written[..^2]) * PixelsPerRem,
        _ when written.EndsWith("px", StringComparison.Ordinal) => Number(written[..^2]),
        _ when written.EndsWith("pt", StringComparison.Ordinal) => Number(written[..^2]) * 4 / 3,
        _ => null,
    };

    private static double? Number(string written) =>
        written.EndsWith('%') && double.TryParse(written[..^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var percent) ? percent / 100
        : double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : null;

    [GeneratedRegex(@"^#(?:[0-9a-f]{3}(?<a>[0-9a-f])|[0-9a-f]{6}(?<a>[0-9a-f]{2}))$", RegexOptions.CultureInvariant)]
    private static partial Regex HexAlpha();

    [GeneratedRegex(@"^(?:clamp|max)\(([^,]+),", RegexOptions.CultureInvariant)]
    private static partial Regex FirstArgument();

    [GeneratedRegex(@"^(?:(?:rgba|hsla)\(.*,|\w+\(.*/)\s*([\d.]+%?)\s*\)$", RegexOptions.CultureInvariant)]
    private static partial Regex AlphaChannel();
}
