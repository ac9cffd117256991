using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>
/// Puts a hash of a file's content into its name, so that browsers may keep it for ever. A script that loads another is named
/// after it, because it holds the other's name.
/// </summary>
public sealed partial class FingerprintFiles : IModule
{
    // Forty bits: two versions of one file never meet.
    private const int HashLength = 10;

    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var files = inputs.ToDictionary(file => file.Destination!);
        return Task.FromResult<ImmutableArray<Document>>([.. inputs.Select(file => Named(file, files))]);
    }

    private static Document Named(Document file, Dictionary<string, Document> files)
    {
        var extension = Path.GetExtension(file.Destination!);
        var content = extension is ".js" ? WithNames(file, files) : file.Content;
        var hash = Convert.ToHexStringLower(SHA256.HashData(content.Bytes.Span))[..HashLength];
        return file with { Content = content, Destination = $"{file.Destination![..^extension.Length]}.{hash}{extension}" };
    }

    // Scripts load each other in one direction only, so this ends.
    private static Content WithNames(Document script, Dictionary<string, Document> files)
    {
        var text = Encoding.UTF8.GetString(script.Content.Bytes.Span);
        var named = Loaded().Replace(text, load =>
            files.TryGetValue($"assets/{load.Groups["file"].Value}", out var other) ? $"'./{Path.GetFileName(Named(other, files).Destination)}'" : load.Value);
        return named == text ? script.Content : Content.Of(named);
    }

    [GeneratedRegex(@"'\./(?<file>[a-z-]+\.js)'", RegexOptions.CultureInvariant)]
    private static partial Regex Loaded();
}
