namespace StemCellSite.Benchmarks;

/// <summary>A folder that is gone when the measuring is done.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Its path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("site-benchmark-").FullName;

    /// <summary>A path in it.</summary>
    public string this[string path] => System.IO.Path.Combine(Path, path);

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
