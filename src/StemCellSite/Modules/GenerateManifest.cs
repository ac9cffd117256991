using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>Makes <c>manifest.webmanifest</c>: name and icons for a home screen. The site opens in the browser, with its address and its way back.</summary>
/// <param name="data">The pipeline of the data files.</param>
/// <param name="assets">The pipeline of the theme's published files.</param>
public sealed class GenerateManifest(Pipeline data, Pipeline assets) : IModule
{
    /// <inheritdoc />
    public Task<ImmutableArray<Document>> ExecuteAsync(
        ImmutableArray<Document> inputs, IExecutionContext context, CancellationToken cancellation)
    {
        var settings = context.OutputsOf(data)[0].Get(Keys.SiteData).Settings;
        var files = context.OutputsOf(assets);
        var manifest = new JsonObject
        {
            ["name"] = settings.Title,
            ["short_name"] = settings.Title,
            ["description"] = settings.Description,
            ["lang"] = settings.Language,
            ["start_url"] = "/",
            ["display"] = "browser",
            ["theme_color"] = "#0b4a8f",
            ["background_color"] = "#ffffff",
            ["icons"] = new JsonArray(
                new JsonObject { ["src"] = Frames.AddressOf(files, "Assets/icon.svg"), ["type"] = "image/svg+xml", ["sizes"] = "any" },
                new JsonObject { ["src"] = Frames.AddressOf(files, "Assets/touch-icon.png"), ["type"] = "image/png", ["sizes"] = "180x180" }),
        };
        return Task.FromResult(inputs.Add(Document.Made("manifest.webmanifest", Content.Of(manifest.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n"))));
    }
}
