using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;

namespace StemCellSite.Theme.Components;

internal static class PersonArrayExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<PersonArray>("None", (nameof(PersonArray.Filled), 0), (nameof(PersonArray.Title), "0 of 100 little people are filled")),
        Example.Of<PersonArray>("Some", (nameof(PersonArray.Filled), 45), (nameof(PersonArray.Title), "45 of 100 little people are filled")),
        Example.Of<PersonArray>("All", (nameof(PersonArray.Filled), 100), (nameof(PersonArray.Title), "100 of 100 little people are filled")),
    ];
}
