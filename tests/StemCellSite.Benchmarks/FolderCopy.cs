namespace StemCellSite.Benchmarks;

/// <summary>Copies folders.</summary>
internal static class FolderCopy
{
    private static readonly string[] made = ["bin", "obj", "node_modules", ".git"];

    /// <summary>Copies what people have written in a folder, and nothing that a program has made.</summary>
    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        foreach (var folder in Directory.EnumerateDirectories(from).Where(folder => !made.Contains(Path.GetFileName(folder)))) Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}
