using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;
using StemCellSite.Theme.Models;

namespace StemCellSite.Theme.Components;

internal static class FigureExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<Figure>(
            "One array of people for each group",
            (nameof(Figure.Block), new FigureBlock(
                "sleep",
                "Sleep after tea and after water",
                new IconArrays([new IconArray("River 2020", "slept longer", [new IconGroup("Tea", 20, 45, 23, 68), new IconGroup("Water", 20, 40, null, null)])]),
                [new ProseBlock("<p>In one trial of 40 people.</p>")]))),
        Example.Of<Figure>(
            "Steps with drawings",
            (nameof(Figure.Block), new FigureBlock(
                "steps",
                "How leaves become tea",
                new PictureSteps([new PictureStep("processing", "A tube before and after", "Steep", "Leaves stand in water."), new PictureStep("collection", "A needle", "Strain", "Leaves are taken out.")]),
                [new ProseBlock("<p>The steps, in order.</p>")]))),
    ];
}
