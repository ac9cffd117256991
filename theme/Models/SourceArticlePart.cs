using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>A heading of the source article and the sentences below it.</summary>
/// <param name="Number">Its place among the headings, from 1; 0 for what stands above the first.</param>
/// <param name="Heading">The article's words, which the theme quotes.</param>
/// <param name="Page">The page that answers for it; null above the first heading, and where none does, which has been reported.</param>
/// <param name="Sentences">In order; empty below some headings.</param>
public sealed record SourceArticlePart(int Number, string Heading, Link? Page, ImmutableArray<SourceArticleSentence> Sentences);
