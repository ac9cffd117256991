using System.Security.Cryptography;

namespace StemCellSite.Preview;

/// <summary>A published file, kept in memory.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="IsGood">Whether nothing was wrong with it when it was built.</param>
/// <param name="IsFresh">Whether the newest build made it.</param>
public sealed record PreviewFile(ReadOnlyMemory<byte> Bytes, bool IsGood, bool IsFresh)
{
    /// <summary>A short name for exactly these bytes.</summary>
    public static string Fingerprint(ReadOnlyMemory<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..16];
}
