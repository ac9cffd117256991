using System.Security.Cryptography;

namespace StemCellSite.Tests;

/// <summary>What a folder holds, byte for byte, so that two can be compared.</summary>
internal static class FolderContent
{
    /// <summary>Each file's path and the hash of its bytes, in the order of the paths.</summary>
    public static string[] Of(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetRelativePath(folder, file).Replace('\\', '/')} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}")
            .Order(StringComparer.Ordinal),
    ];
}
