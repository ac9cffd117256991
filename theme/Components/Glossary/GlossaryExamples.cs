using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;
using StemCellSite.Theme.Models;

namespace StemCellSite.Theme.Components;

internal static class GlossaryExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<Glossary>(
            "With and without a plain word",
            (nameof(Glossary.Block), new GlossaryBlock(
            [
                new GlossaryEntry("infusion", "Infusion", "a drink of leaves in hot water", "Leaves stand in hot water until it takes up their taste."),
                new GlossaryEntry("sham", "Sham", null, "A pretend treatment, so that nobody knows who got which."),
            ]))),
    ];
}
