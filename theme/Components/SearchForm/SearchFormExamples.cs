using System.Collections.Immutable;
using StemCellSite.Theme.Gallery;

namespace StemCellSite.Theme.Components;

internal static class SearchFormExamples
{
    public static ImmutableArray<Example> All { get; } =
    [
        Example.Of<SearchForm>("With its label", (nameof(SearchForm.Id), "sample-search"), (nameof(SearchForm.Label), "What are you looking for?")),
        Example.Of<SearchForm>("With a label for screen readers only", (nameof(SearchForm.Id), "sample-search-short"), (nameof(SearchForm.Label), "Search this site"), (nameof(SearchForm.IsLabelShown), false)),
    ];
}
