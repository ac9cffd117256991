using StemCellSite.Benchmarks.Measuring;

namespace StemCellSite.Benchmarks.Builds;

/// <summary>Publishes the program compiled ahead of time.</summary>
internal static class ReadyToRun
{
    private static readonly string[] folders = ["src", "theme"];

    /// <summary>Publishes it from a copy of the sources: a runtime in the command changes the lock files.</summary>
    /// <param name="folder">An empty folder for the copy and what is made of it.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <returns>The program, or why there is none: the compiler is a package that must be downloaded once.</returns>
    public static async Task<(string? Program, string? Why)> PublishAsync(string folder, CancellationToken cancellation)
    {
        foreach (var name in folders) FolderCopy.Copy(Path.Combine(Repository.Root, name), Path.Combine(folder, name));
        foreach (var file in Directory.EnumerateFiles(Repository.Root)) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        try
        {
            await ProcessMeter.RunAsync(
                new ProgramCall("dotnet", ["publish", "src/StemCellSite", "-c", "Release", "--use-current-runtime", "--no-self-contained", "-p:PublishReadyToRun=true", "-p:RestoreLockedMode=false", "-o", Path.Combine(folder, "published")], folder),
                cancellation);
            return (Path.Combine(folder, "published", "StemCellSite.dll"), null);
        }
        catch (InvalidOperationException failure)
        {
            return (null, failure.Message.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.Ordinal))?.Trim() ?? "dotnet publish failed");
        }
    }
}
