using System.Security.Cryptography;
using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>Puts a hash of a file's content into its name, so that browsers may keep it for ever.</summary>
public sealed class FingerprintFiles : DocumentModule
{
    // Forty bits: two versions of one file never meet.
    private const int HashLength = 10;

    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(input.Content.Bytes.Span))[..HashLength];
        var extension = Path.GetExtension(input.Destination!);
        return [input with { Destination = $"{input.Destination![..^extension.Length]}.{hash}{extension}" }];
    }
}
