using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace StemCellSite.SiteTests;

/// <summary>Reads the words out of a PDF as Chromium prints it: streams packed with Flate, fonts with a table from glyphs to letters.</summary>
internal static partial class PdfText
{
    // A font that draws two letters in one says so in one letter.
    private static readonly Dictionary<char, string> Ligatures = new() { ['\uFB00'] = "ff", ['\uFB01'] = "fi", ['\uFB02'] = "fl", ['\uFB03'] = "ffi", ['\uFB04'] = "ffl" };

    /// <summary>All letters in the order in which they are painted, without spaces: lines and columns leave none behind that could be trusted.</summary>
    public static string LettersOf(byte[] pdf)
    {
        var file = Encoding.Latin1.GetString(pdf);
        var objects = ObjectStart().Matches(file)
            .Select(start => (Number: start.Groups[1].Value, Text: file[start.Index..EndOf(file, start.Index)]))
            .ToList();
        var byNumber = objects.ToDictionary(each => each.Number, each => each.Text);
        var fonts = objects
            .SelectMany(each => FontName().Matches(each.Text))
            .Select(name => (Name: name.Groups[1].Value, Font: byNumber.GetValueOrDefault(name.Groups[2].Value, "")))
            .Where(font => ToUnicode().IsMatch(font.Font))
            .DistinctBy(font => font.Name)
            .ToDictionary(font => font.Name, font => LettersByGlyph(StreamOf(byNumber[ToUnicode().Match(font.Font).Groups[1].Value])));

        var letters = new StringBuilder();
        foreach (var (_, text) in objects.Where(each => each.Text.Contains("FlateDecode", StringComparison.Ordinal) && !each.Text.Contains("/Subtype /Image", StringComparison.Ordinal)))
            AppendLetters(letters, StreamOf(text), fonts);
        return string.Concat(letters.ToString().Where(letter => !char.IsWhiteSpace(letter)).Select(letter => Ligatures.GetValueOrDefault(letter, letter.ToString())));
    }

    private static void AppendLetters(StringBuilder letters, string content, Dictionary<string, Dictionary<int, string>> fonts)
    {
        Dictionary<int, string>? font = null;
        foreach (Match part in FontOrGlyphs().Matches(content))
        {
            if (part.Groups["font"].Success) font = fonts.GetValueOrDefault(part.Groups["font"].Value);
            else if (font is not null)
                for (var at = 0; at + 4 <= part.Groups["glyphs"].Length; at += 4)
                    letters.Append(font.GetValueOrDefault(Hex(part.Groups["glyphs"].Value.AsSpan(at, 4)), ""));
        }
    }

    private static Dictionary<int, string> LettersByGlyph(string map)
    {
        var letters = new Dictionary<int, string>();
        foreach (Match section in MapSection().Matches(map))
        {
            foreach (Match line in MapLine().Matches(section.Groups["lines"].Value))
            {
                var (first, last) = (Hex(line.Groups["first"].Value), Hex(line.Groups["last"].Success ? line.Groups["last"].Value : line.Groups["first"].Value));
                var text = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(line.Groups["text"].Value));
                for (var glyph = first; glyph <= last; glyph++) letters[glyph] = text[..^1] + (char)(text[^1] + glyph - first);
            }
        }

        return letters;
    }

    private static string StreamOf(string text)
    {
        if (text.IndexOf("stream", StringComparison.Ordinal) is var word && word < 0) return "";
        var start = text.IndexOf('\n', word) + 1;
        using var packed = new MemoryStream(Encoding.Latin1.GetBytes(text[start..]));
        using var unpacked = new StreamReader(new ZLibStream(packed, CompressionMode.Decompress), Encoding.Latin1);
        return text.Contains("FlateDecode", StringComparison.Ordinal) ? unpacked.ReadToEnd() : text[start..];
    }

    private static int EndOf(string file, int start) => file.IndexOf("endobj", start, StringComparison.Ordinal) is >= 0 and var end ? end : file.Length;

    private static int Hex(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d+) 0 obj", RegexOptions.Multiline)]
    private static partial Regex ObjectStart();

    [GeneratedRegex(@"/(F\d+) (\d+) 0 R")]
    private static partial Regex FontName();

    [GeneratedRegex(@"/ToUnicode (\d+) 0 R")]
    private static partial Regex ToUnicode();

    [GeneratedRegex(@"/(?<font>F\d+) [\d.]+ Tf|<(?<glyphs>[0-9A-Fa-f]+)>")]
    private static partial Regex FontOrGlyphs();

    [GeneratedRegex(@"begin(?<kind>bfchar|bfrange)(?<lines>.*?)end\k<kind>", RegexOptions.Singleline)]
    private static partial Regex MapSection();

    [GeneratedRegex(@"^<(?<first>[0-9A-Fa-f]{4})>\s*(?:<(?<last>[0-9A-Fa-f]{4})>\s*)?<(?<text>[0-9A-Fa-f]+)>\s*$", RegexOptions.Multiline)]
    private static partial Regex MapLine();
}
