using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;
using StemCellSite.Theme.Models;

namespace StemCellSite.Theme.Components;

internal static class HandoverExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<Handover>(
            "A page with a note and a sentence to check",
            (nameof(Handover.Block), new HandoverBlock(
            [
                new HandoverPage(
                    Sample.Page("Sleep"),
                    "page-sleep",
                    "Not yet reviewed.",
                    "Is what is said of sleep right?",
                    [new HandoverNote("The dose.", "Is one cup a usual amount?", ["River 2020"])],
                    [new HandoverSentence("People slept no longer after tea.", "A claim", ["River 2020"])]),
            ]))),
    ];
}
