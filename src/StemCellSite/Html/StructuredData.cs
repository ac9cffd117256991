using System.Text.Json;
using System.Text.Json.Nodes;

namespace StemCellSite.Html;

/// <summary>What a finished page tells machines in JSON-LD.</summary>
public static class StructuredData
{
    /// <summary>Its blocks, in page order; one that is no JSON is left out.</summary>
    public static IEnumerable<JsonNode> Of(HtmlPage html) =>
        html.Elements
            .Where(element => element.LocalName is "script" && element.GetAttribute("type") is "application/ld+json")
            .Select(element => Parse(element.TextContent))
            .OfType<JsonNode>();

    /// <summary>The values of a property wherever it stands in a block.</summary>
    public static IEnumerable<JsonNode> Find(JsonNode? node, string property) => node switch
    {
        JsonObject fields => fields.SelectMany(field => field.Key == property && field.Value is { } value ? [value] : Find(field.Value, property)),
        JsonArray items => items.SelectMany(item => Find(item, property)),
        _ => [],
    };

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
