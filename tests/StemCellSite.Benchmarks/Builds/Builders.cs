using System.Collections.Immutable;

namespace StemCellSite.Benchmarks.Builds;

/// <summary>What can be measured on this machine, and what cannot.</summary>
/// <param name="Found">The generators, ours first.</param>
/// <param name="Missing">Names of the others with the reason.</param>
internal sealed record Builders(ImmutableArray<IBuilder> Found, ImmutableArray<string> Missing)
{
    /// <summary>Looks for them.</summary>
    /// <param name="peers">A folder with <c>node_modules</c>, or null.</param>
    /// <param name="folder">An empty folder for what must be made first.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static async Task<Builders> FindAsync(string? peers, string folder, CancellationToken cancellation)
    {
        var found = ImmutableArray.CreateBuilder<IBuilder>();
        var missing = ImmutableArray.CreateBuilder<string>();
        found.Add(new OwnBuilder("StemCellSite", Repository.Program));
        var (program, why) = await ReadyToRun.PublishAsync(folder, cancellation);
        if (program is not null) found.Add(new OwnBuilder("StemCellSite, ReadyToRun", program));
        else missing.Add($"StemCellSite, ReadyToRun: {why}");

        var programs = new InstalledPrograms(peers);
        Add("Hugo + Pagefind", ["hugo", "pagefind"], files => new HugoBuilder(files[0], files[1]));
        Add("Eleventy + Pagefind", ["eleventy", "pagefind"], files => new EleventyBuilder(files[0], files[1]));
        Add("mdBook", ["mdbook"], files => new MdBookBuilder(files[0]));
        return new Builders(found.ToImmutable(), missing.ToImmutable());

        void Add(string name, string[] needed, Func<string[], IBuilder> create)
        {
            var absent = needed.Where(one => programs.Find(one) is null).ToList();
            if (absent.Count is 0) found.Add(create([.. needed.Select(one => programs.Find(one)).OfType<string>()]));
            else missing.Add($"{name}: {string.Join(" and ", absent)} {(absent.Count is 1 ? "is" : "are")} not installed");
        }
    }
}
