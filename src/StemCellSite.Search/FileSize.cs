namespace StemCellSite.Search;

/// <summary>How full a file of the index may get.</summary>
internal static class FileSize
{
    // Hosts limit the number of files, so what is much shares them.
    private const int MostFiles = 4000;

    /// <summary>The length from which on a file is closed: as short as it should be, unless that made too many files.</summary>
    /// <param name="least">In UTF-16 units, as are the others.</param>
    /// <param name="whole">The length of all files together.</param>
    public static int FullAt(int least, int whole) => Math.Max(least, whole / MostFiles);
}
