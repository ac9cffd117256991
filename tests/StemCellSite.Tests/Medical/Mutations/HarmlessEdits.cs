using System.Text.RegularExpressions;

namespace StemCellSite.Tests.Medical.Mutations;

/// <summary>Changes that leave a page as honest as it was.</summary>
internal static partial class HarmlessEdits
{
    /// <summary>Every one.</summary>
    public static IEnumerable<PageEdit> All =>
    [
        // Typing.
        new("swap two letters", page => page.With(LongWord(), "$1$3$2$4")),
        new("break a line in a sentence", page => page.With(TwoWords(), "$1\n$2")),
        new("set a word in bold", page => page.With(TwoWords(), "$1 **$2**")),
        new("write two spaces", page => page.With(TwoWords(), "$1  $2")),
        new("write curly apostrophes", page => page.With(Apostrophe(), "$1’$2")),
        new("end with empty lines", page => $"{page.Text}\n\n\n"),

        // Order and neutral words.
        new("swap two items of a list", page => page.With(TwoItems(), "$2$1")),
        new("people for patients", page => page.With(Patients(), "people")),
        new("physician for doctor", page => page.With(Doctor(), "physician")),
        new("record a change", page => page.With(Changes(), "$0  - { date: 2026-11-21, what: An earlier draft }\n")),

        // Denied, asked and unknown.
        new("deny a cure", page => page.FirstKey is { } key ? page.With($"No trial has shown that the injections cure back pain [@{key}].") : null),
        new("deny proof", page => page.FirstKey is { } key ? page.With($"It is not proven that the cells rebuild a disc [@{key}].") : null),
        new("deny a guarantee", page => page.With("No result is guaranteed.")),
        new("deny safety", page => page.FirstKey is { } key ? page.With($"It has not been shown that the injections are safe [@{key}].") : null),
        new("ask", page => page.With("Ask the clinic: does it cure back pain? Is a result guaranteed? Are there no side effects?")),
        new("ask in a heading", page => page.With("## Do stem cells heal the spine?\n\nNobody knows.")),
        new("say what was not found", page => page.With("We found no trial that shows it.")),
        new("hedge with a source", page => page.FirstKey is { } key ? page.With($"Some people may feel less pain for a time, and chance alone could explain it [@{key}].") : null),

        // What the article claims, with its verdict; plain facts and advice.
        new("show the article's claim with its verdict", page => page.IsOfClaimKind ? page.With("## What the article says\n\n::: article s11\n:::\n\nThis is unproven [@soufi2023].") : null),
        new("quote with a source", page => page.FirstKey is null ? null : page.With("One clinic wrote of a “guaranteed cure” [@turner2016].")),
        new("give advice", page => page.With("Write your questions down before you go, and take somebody with you.")),
        new("define a word", page => page.FirstKey is null ? null : page.With("A disc is a soft pad between two bones of the spine [@hartvigsen2018].")),
        new("name a harm", page => page.FirstKey is null ? null : page.With("Infection of a disc has been reported after injections [@jerome2021; @ramos2020].")),
    ];

    [GeneratedRegex(@"(?<=\n\n[A-Z][^\n]*? )([a-z]{3})([a-z])(?!\2)([a-z])([a-z]{3,})(?= [a-z]+ [a-z]+)")]
    private static partial Regex LongWord();

    [GeneratedRegex(@"(?<=\n\n[A-Z][^\n\[\]:]*? )([a-z]{2,}) ([a-z]{2,})(?= [a-z])")]
    private static partial Regex TwoWords();

    [GeneratedRegex(@"(?<=\n\n[^\n]*[a-z])(')([a-z])")]
    private static partial Regex Apostrophe();

    [GeneratedRegex(@"^(- [^\n]*\n)(- [^\n]*\n)", RegexOptions.Multiline)]
    private static partial Regex TwoItems();

    [GeneratedRegex(@"(?<=\n\n[^\n]*[^-])\bpatients\b")]
    private static partial Regex Patients();

    [GeneratedRegex(@"(?<=\n\n[^\n\[]*)\bdoctor\b")]
    private static partial Regex Doctor();

    [GeneratedRegex(@"^changes:\n(  - .*\n)+", RegexOptions.Multiline)]
    private static partial Regex Changes();
}
