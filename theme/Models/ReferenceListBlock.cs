using System.Collections.Immutable;

namespace StemCellSite.Theme.Models;

/// <summary>Every reference of the site, each with what it found and the pages that cite it.</summary>
/// <param name="References">Numbered from 1 in alphabetical order; anchors are <c>ref-N</c>.</param>
public sealed record ReferenceListBlock(ImmutableArray<Reference> References) : Block;
