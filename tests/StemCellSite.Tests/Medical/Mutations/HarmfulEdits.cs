using System.Text.RegularExpressions;

namespace StemCellSite.Tests.Medical.Mutations;

/// <summary>Changes that make a page unsafe, each with the rule that must say so.</summary>
internal static partial class HarmfulEdits
{
    /// <summary>Every one.</summary>
    public static IEnumerable<(string Rule, PageEdit Edit)> All =>
    [
        // The disclaimer.
        ("MED101", new("delete the disclaimer", page => page.IsOfClaimKind ? page.With(Disclaimer(), "") : null)),
        ("MED101", new("show the disclaimer twice", page => page.With(Disclaimer(), "$0$0"))),
        ("MED105", new("put the disclaimer into a comment", page => page.With(Disclaimer(), "<!--\n$0-->\n\n"))),
        ("MED104", new("put a sentence above the disclaimer", page => page.With(Disclaimer(), "Read this first.\n\n$0"))),
        ("MED104", new("put a heading above the disclaimer", page => page.With(Disclaimer(), "## Hope for your back\n\n$0"))),

        // Claims in the body.
        ("MED201", new("claim an effect", page => page.With("The injections relieve back pain."))),
        ("MED201", new("claim a process", page => page.With("The cells rebuild the worn disc."))),
        ("MED201", new("claim safety", page => page.With("The injections are safe."))),
        ("MED201", new("claim in a list", page => page.With("- The cells heal the spine.\n- The injections restore movement."))),
        ("MED201", new("claim in a table", page => page.With("Table: What is treated\n\n| Problem | What happens |\n|---|---|\n| Worn disc | Stem cells repair the disc |\n| Pain | The injections relieve back pain |"))),
        ("MED213", new("hint at an effect", page => page.With("The injections may relieve back pain."))),
        ("MED202", new("rest a claim on a case series", page => page.With("The injections relieve back pain [@pettine2016]."))),

        // Words.
        ("MED204", new("guarantee", page => page.WithSentence("A good result is guaranteed."))),
        ("MED204", new("call it clinically proven", page => page.WithSentence("The treatment is clinically proven."))),
        ("MED204", new("deny side effects", page => page.WithSentence("The injections have no side effects."))),
        ("MED204", new("call it safe without exception", page => page.WithSentence("The injections are 100% safe [@pers2024]."))),
        ("MED204", new("promise a cure", page => page.With("The cells cure back pain [@pers2024]."))),
        ("MED207", new("lean on studies that are not named", page => page.With("Studies show that the injections relieve back pain."))),
        ("MED212", new("call it approved", page => page.With("The treatment is FDA approved."))),
        ("MED304", new("call the risk minimal", page => page.WithSentence("The injections carry minimal risk."))),

        // Where no citation can stand.
        ("MED211", new("claim in a heading", page => page.With("## Stem cells heal the spine\n\nSee [the trials](/x)."))),
        ("MED211", new("claim in the description", page => page.With(Description(), "description: Stem cell injections relieve back pain and restore movement."))),
        ("MED211", new("claim in the label", page => page.With(Label(), "label: Stem cells cure back pain"))),
        ("MED211", new("claim in an alternative text", page => page.With($"![Stem cells rebuild the worn disc](/{RealSite.Image})".Replace("(/", $"({Up(page)}", StringComparison.Ordinal)))),

        // Risk, references, review.
        ("MED301", new("remove the link to the risks", page => page.Kind is "claim" ? RiskLink().Replace(page.Text, "$1") is var text && text != page.Text ? text : null : null)),
        ("MED403", new("cite what is not there", page => page.With(Citation(), "[@nobody1999"))),
        ("MED501", new("let a review pass", page => page.With(KindLine(), "$0\nreviewed: 2025-01-15\nnextReview: 2025-07-15\nreviewers: [a-clinician]"))),
        ("MED502", new("name a reviewer nobody knows", page => page.With(KindLine(), "$0\nreviewed: 2026-11-01\nnextReview: 2027-05-01\nreviewers: [dr-nobody]"))),
        ("MED604", new("promise a list and give none", page => page.With("The risks are these:"))),
    ];

    private static string Up(RealPage page) => string.Concat(Enumerable.Repeat("../", page.Source.Count(character => character is '/')));

    [GeneratedRegex(@"^::: disclaimer \w+\n:::\n\n", RegexOptions.Multiline)]
    private static partial Regex Disclaimer();

    [GeneratedRegex(@"^description: .*$", RegexOptions.Multiline)]
    private static partial Regex Description();

    [GeneratedRegex(@"^label: .*$", RegexOptions.Multiline)]
    private static partial Regex Label();

    [GeneratedRegex(@"^kind: .*$", RegexOptions.Multiline)]
    private static partial Regex KindLine();

    [GeneratedRegex(@"\[([^\]@]*)\]\([^)]*risks\.md[^)]*\)")]
    private static partial Regex RiskLink();

    [GeneratedRegex(@"\[@[\w-]+")]
    private static partial Regex Citation();
}
