using System.Buffers;
using System.Text;

namespace StemCellSite.Theme;

/// <summary>Collects what is written to it as UTF-8, without the string in between.</summary>
internal sealed class Utf8TextWriter : TextWriter
{
    private readonly ArrayBufferWriter<byte> buffer = new(16 * 1024);

    // An encoder, because it remembers the first half of a surrogate pair until the second is written.
    private readonly Encoder encoder = Encoding.UTF8.GetEncoder();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value)
    {
        if (value is null) return;
        if (!value.Contains("\n ", StringComparison.Ordinal) || value.Contains("<pre", StringComparison.Ordinal)) Write(value.AsSpan());
        else WriteWithoutIndents(value);
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Append(buffer, flush: false);

    /// <summary>Ends the text and returns its bytes.</summary>
    public ReadOnlyMemory<byte> Complete()
    {
        Append([], flush: true);
        return buffer.WrittenMemory;
    }

    // The indents of a component's markup are a fortieth of a page as it travels, and no reader sees them.
    private void WriteWithoutIndents(ReadOnlySpan<char> markup)
    {
        while (markup.IndexOf("\n ") is >= 0 and var end)
        {
            Write(markup[..(end + 1)]);
            markup = markup[(end + 1)..].TrimStart(' ');
        }

        Write(markup);
    }

    private void Append(ReadOnlySpan<char> characters, bool flush)
    {
        var destination = buffer.GetSpan(Encoding.UTF8.GetMaxByteCount(characters.Length));
        buffer.Advance(encoder.GetBytes(characters, destination, flush));
    }
}
