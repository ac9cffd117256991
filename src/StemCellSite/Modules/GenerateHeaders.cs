using System.Collections.Immutable;
using System.Text;
using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>Makes <c>_headers</c>, which tells the host what to send with each file.</summary>
/// <param name="assets">The pipeline of the theme's published files, all fingerprinted.</param>
/// <param name="search">The pipeline of the search files.</param>
public sealed class GenerateHeaders(Pipeline assets, Pipeline search) : IModule
{
    // Nothing inline, nothing from elsewhere, no string that becomes script. data: blocks of JSON-LD are not run and need no leave.
    private static readonly string[] Everywhere =
    [
        "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        "Strict-Transport-Security: max-age=63072000; includeSubDomains; preload",
        "X-Content-Type-Options: nosniff",
        "X-Frame-Options: DENY",
        // Which page on a health subject somebody came from is nobody's business.
        "Referrer-Policy: no-referrer",
        "Permissions-Policy: accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=(), browsing-topics=()",
        "Cross-Origin-Opener-Policy: same-origin",
        "Cross-Origin-Resource-Policy: same-origin",
    ];

    private const string ForEver = "Cache-Control: public, max-age=31536000, immutable";

    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var headers = new StringBuilder();
        Append(headers, "/*", Everywhere);
        foreach (var asset in context.OutputsOf(assets)) Append(headers, $"/{asset.Destination}", ForEver);
        Append(headers, "/search/manifest.json", "Cache-Control: no-cache");
        foreach (var folder in HashedFolders(context.OutputsOf(search))) Append(headers, $"/{folder}/*", ForEver);
        return Task.FromResult(inputs.Add(Document.Made("_headers", Content.Of(headers.ToString()))));
    }

    // search/<hash>/…: the manifest beside it keeps its name and is asked for anew.
    private static IEnumerable<string> HashedFolders(ImmutableArray<Document> files) =>
        files.Select(file => file.Destination!.Split('/')).Where(parts => parts.Length > 2).Select(parts => $"{parts[0]}/{parts[1]}").Distinct(StringComparer.Ordinal);

    private static void Append(StringBuilder headers, string path, params ReadOnlySpan<string> lines)
    {
        headers.Append(path).Append('\n');
        foreach (var line in lines) headers.Append("  ").Append(line).Append('\n');
    }
}
