using System.Collections.Immutable;

namespace StemCellSite.Benchmarks.Builds;

/// <summary>What can be measured on this machine, and what cannot.</summary>
/// <param name="Found">The generators, ours first.</param>
/// <param name="Missing">Names of the others with the reason.</param>
internal sealed record Builders(ImmutableArray<IBuilder> Found, ImmutableArray<string> Missing)
{
    /// <summary>Looks for them.</summary>
    /// <param name="peers">A folder with <c>node_modules</c>, or null.</param>
    public static Builders Find(string? peers)
    {
        var found = ImmutableArray.CreateBuilder<IBuilder>();
        var missing = ImmutableArray.CreateBuilder<string>();
        found.Add(new OwnBuilder());

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
