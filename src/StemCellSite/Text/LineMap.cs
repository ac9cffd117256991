using StemCellSite.Engine;

namespace StemCellSite.Text;

/// <summary>Turns offsets in a text into lines and columns.</summary>
public sealed class LineMap
{
    private readonly List<int> starts = [0];

    /// <summary>Reads the line ends of a text: LF, CRLF or a CR alone.</summary>
    public LineMap(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var endsLine = text[index] is '\n' || (text[index] is '\r' && (index + 1 == text.Length || text[index + 1] is not '\n'));
            if (endsLine) starts.Add(index + 1);
        }
    }

    /// <summary>The place of an offset.</summary>
    /// <param name="offset">In UTF-16 code units, from 0.</param>
    public Position At(int offset)
    {
        var line = starts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    /// <summary>The offset of a place, in UTF-16 code units from 0.</summary>
    public int OffsetOf(Position position) => starts[Math.Clamp(position.Line, 1, starts.Count) - 1] + position.Column - 1;
}
