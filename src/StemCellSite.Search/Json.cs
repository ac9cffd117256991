using System.Text.Encodings.Web;
using System.Text.Json;

namespace StemCellSite.Search;

/// <summary>Writes JSON that is fetched, never put into a page; so nothing in it is escaped for HTML.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
            write(writer);
        return stream.ToArray();
    }

    public static void WriteStrings(this Utf8JsonWriter writer, IEnumerable<string> strings)
    {
        writer.WriteStartArray();
        foreach (var value in strings)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }
}
