using System.Text;
using System.Text.Encodings.Web;

namespace StemCellSite.Theme;

/// <summary>Encodes the four characters that mean something in HTML and leaves "naïve", "→" and "😀" as they are.</summary>
/// <remarks>The framework's own encoder writes them as numbers, which no diff, search or editor reads.</remarks>
internal sealed unsafe class MinimalHtmlEncoder : HtmlEncoder
{
    public override int MaxOutputCharactersPerInputCharacter => "&quot;".Length;

    public override int FindFirstCharacterToEncode(char* text, int textLength) =>
        new ReadOnlySpan<char>(text, textLength).IndexOfAny("&<>\"");

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is '&' or '<' or '>' or '"';

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var destination = new Span<char>(buffer, bufferLength);
        var entity = unicodeScalar switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            _ => null,
        };
        if (entity is null)
            return new Rune(unicodeScalar).TryEncodeToUtf16(destination, out numberOfCharactersWritten);

        var fits = entity.TryCopyTo(destination);
        numberOfCharactersWritten = fits ? entity.Length : 0;
        return fits;
    }
}
