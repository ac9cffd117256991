using System.Collections.Immutable;
using StemCellSite.Benchmarks.Measuring;
using StemCellSite.Benchmarks.Pages;

namespace StemCellSite.Benchmarks.Builds;

/// <summary>A generator that is measured.</summary>
internal interface IBuilder
{
    /// <summary>What tables call it.</summary>
    string Name { get; }

    /// <summary>Writes a site in the generator's own form.</summary>
    /// <param name="site">The site.</param>
    /// <param name="folder">An empty folder.</param>
    void Write(GeneratedSite site, string folder);

    /// <summary>The programs that make the output, search index and all, in order.</summary>
    ImmutableArray<ProgramCall> Calls(string folder);

    /// <summary>The folder that is published.</summary>
    string OutputOf(string folder);

    /// <summary>The file of a page.</summary>
    string FileOf(PageOutline page, string folder);

    /// <summary>Removes what earlier runs have left.</summary>
    void Clean(string folder);
}
