using System.Collections.Immutable;
using System.Text.Json;
using StemCellSite.Commands;
using StemCellSite.Preview;

namespace StemCellSite.SiteTests;

/// <summary>The real input, built into a temporary folder and served as its host would.</summary>
public sealed class PublishedSite : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly PublishedHost host;

    private PublishedSite(DirectoryInfo folder, PublishedHost host)
    {
        this.folder = folder;
        this.host = host;
        var governance = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(OutputOf(folder), "governance.json")));
        Pages = governance.RootElement.GetProperty("pages").Deserialize<ImmutableArray<GovernedPage>>(JsonSerializerOptions.Web);
    }

    /// <summary>Where it is served.</summary>
    public Uri Address => host.Address;

    /// <summary>Every page that was written by a person.</summary>
    public ImmutableArray<GovernedPage> Pages { get; }

    /// <summary>Builds as <c>build</c> does, and serves as <c>serve</c> does.</summary>
    public static async Task<PublishedSite> BuildAndServeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("stemcellsite-");
        var said = new StringWriter();
        var exit = await new CommandLine(new Terminal(said, said, HasColor: false, ShowsProgress: false)).RunAsync(
            ["build", "--input", Path.Combine(Repository.Folder, "input"), "--output", OutputOf(folder), "--date", "2026-11-22"],
            CancellationToken.None);
        if (exit is not ExitCode.Success) throw new InvalidOperationException($"The site was not built (exit {exit}):{Environment.NewLine}{said}");
        return new PublishedSite(folder, await PublishedHost.StartAsync(OutputOf(folder), port: 0, CancellationToken.None));
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static string OutputOf(DirectoryInfo folder) => Path.Combine(folder.FullName, "output");
}
