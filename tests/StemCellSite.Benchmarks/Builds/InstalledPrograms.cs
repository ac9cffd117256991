namespace StemCellSite.Benchmarks.Builds;

/// <summary>Finds programs that are installed; nothing is ever downloaded.</summary>
/// <param name="peers">A folder with <c>node_modules</c>, or null.</param>
internal sealed class InstalledPrograms(string? peers)
{
    /// <summary>A program's file, or null.</summary>
    public string? Find(string name) => Candidates(name).FirstOrDefault(IsThere);

    private IEnumerable<string> Candidates(string name)
    {
        var file = OperatingSystem.IsWindows() ? $"{name}.exe" : name;
        if (peers is not null) yield return Path.GetFullPath(Path.Combine(peers, "node_modules", ".bin", OperatingSystem.IsWindows() ? $"{name}.cmd" : name));
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            yield return Path.Combine(folder, file);
    }

    // A link that an installation has left behind may lead nowhere.
    private static bool IsThere(string file) => File.Exists(file) && File.ResolveLinkTarget(file, returnFinalTarget: true) is null or { Exists: true };
}
