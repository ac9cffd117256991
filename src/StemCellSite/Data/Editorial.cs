namespace StemCellSite.Data;

/// <summary>The pages for writers. They quote what is wrong, so the rules of wording and risk leave them alone.</summary>
public static class Editorial
{
    private const string Folder = "editorial/";

    /// <summary>Whether a file is one of them.</summary>
    /// <param name="source">The file, relative to the input folder.</param>
    public static bool Has(string source) => source.StartsWith(Folder, StringComparison.Ordinal);
}
