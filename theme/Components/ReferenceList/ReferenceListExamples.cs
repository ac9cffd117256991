using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;
using StemCellSite.Theme.Models;

namespace StemCellSite.Theme.Components;

internal static class ReferenceListExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<ReferenceList>(
            "On a page, with ways back to the text",
            (nameof(ReferenceList.References), ImmutableArray.Create(
                new Reference(1, "River A, Stone B", "Tea and sleep: a trial", "Journal of Tea 2020;1:1–9", "https://doi.org/10.0000/tea", "doi:10.0000/tea", "Type: randomised trial", "Linked to people who sell tea.", null, ["sample-caption", "sample-caption"], [])))),
        Example.Of<ReferenceList>(
            "On the site's list, with finding and pages",
            (nameof(ReferenceList.References), ImmutableArray.Create(
                new Reference(2, "", "Advice on tea", "Ministry of Tea 2021", "https://example.org/advice", "example.org", "Type: guideline", null, "It says to drink it warm.", [], [Sample.Page("Tea")])))),
    ];
}
