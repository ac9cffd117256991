namespace StemCellSite.Tests;

/// <summary>Outputs that are compared as a whole with a file. UPDATE_GOLDEN=1 writes the files anew: read what changed.</summary>
internal static class Golden
{
    /// <summary>Compares a text with a file, line by line.</summary>
    public static void Matches(string path, IEnumerable<string> lines)
    {
        var text = string.Concat(lines.Select(line => line + "\n"));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") is "1") File.WriteAllText(path, text);
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }
}
