namespace StemCellSite.Tests;

/// <summary>A folder that is gone when the test is.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Its path, with <c>/</c> and without links in it.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("site-tests-").FullName.Replace('\\', '/');

    /// <summary>A path in it.</summary>
    public string this[string path] => $"{Path}/{path}";

    /// <summary>Writes a text file in it.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    /// <summary>Copies a folder into one of its own; files that are there already are replaced.</summary>
    public void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = this[$"{to}/{System.IO.Path.GetRelativePath(from, file)}"];
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
