using System.Reflection;
using System.Text;

namespace StemCellSite.Preview;

/// <summary>The script and the style sheet that the preview puts into pages, and only the preview.</summary>
public static class PreviewClient
{
    /// <summary>Where they are, and the events. No page can have this address: none begins with an underscore.</summary>
    public const string Folder = "/_preview/";

    private static readonly Assembly Program = typeof(PreviewClient).Assembly;

    /// <summary>Reads one of the files.</summary>
    /// <param name="name">Its name: <c>client.js</c>.</param>
    /// <returns>Null where there is none of that name.</returns>
    public static ReadOnlyMemory<byte>? Find(string name)
    {
        using var stream = Program.GetManifestResourceStream($"Preview/{name}");
        if (stream is null) return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Puts the script into a page.</summary>
    /// <param name="page">The page as it is published.</param>
    /// <param name="fingerprint">Its fingerprint, by which the script knows when there is a newer one.</param>
    public static ReadOnlyMemory<byte> AddTo(ReadOnlyMemory<byte> page, string fingerprint)
    {
        var script = Encoding.UTF8.GetBytes($"<script type=\"module\" src=\"{Folder}client.js?page={fingerprint}\"></script>");
        var place = page.Span.IndexOf("</head>"u8);
        if (place < 0) place = page.Length;
        return (byte[])[.. page.Span[..place], .. script, .. page.Span[place..]];
    }
}
