namespace StemCellSite.Benchmarks.Measuring;

/// <summary>What a folder holds.</summary>
internal sealed record FolderSize(long Bytes, int Files)
{
    /// <summary>Counts it.</summary>
    public static FolderSize Of(string folder)
    {
        var lengths = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Select(file => file.Length).ToList();
        return new FolderSize(lengths.Sum(), lengths.Count);
    }
}
