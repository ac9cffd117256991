using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;
using StemCellSite.Theme.Models;

namespace StemCellSite.Theme.Components;

internal static class AlphabetExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<Alphabet>(
            "Digits and letters, below a heading of the second level",
            (nameof(Alphabet.Letters), ImmutableArray.Create(
                new AlphabetGroup("0–9", [Sample.Page("5 questions about tea")]),
                new AlphabetGroup("S", [Sample.Page("Sleep"), Sample.Page("Sugar (Tea)")]))),
            (nameof(Alphabet.HeadingLevel), 3)),
    ];
}
