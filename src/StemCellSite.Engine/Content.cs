using System.Text;

namespace StemCellSite.Engine;

/// <summary>What a document holds: text or bytes. Assets pass through the same modules as pages. Equal by value.</summary>
public sealed class Content : IEquatable<Content>
{
    private readonly string? text;
    private readonly ReadOnlyMemory<byte> bytes;

    private Content(string? text, ReadOnlyMemory<byte> bytes)
    {
        this.text = text;
        this.bytes = bytes;
    }

    /// <summary>No content.</summary>
    public static Content Empty { get; } = new("", default);

    /// <summary>The content as bytes; text is encoded as UTF-8 without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Bytes => text is null ? bytes : Encoding.UTF8.GetBytes(text);

    /// <summary>The content as text.</summary>
    /// <exception cref="InvalidOperationException">The content is bytes: a module that decodes them comes first.</exception>
    public string Text =>
        text ?? throw new InvalidOperationException("This content is bytes. List DecodeText before the module that reads it as text.");

    /// <summary>Makes content of text.</summary>
    public static Content Of(string text) => new(text, default);

    /// <summary>Makes content of bytes, which nobody may change afterwards.</summary>
    public static Content Of(ReadOnlyMemory<byte> bytes) => new(null, bytes);

    /// <summary>Whether both are text, or both are bytes, and the same.</summary>
    public bool Equals(Content? other) =>
        other is not null && text == other.text && bytes.Span.SequenceEqual(other.bytes.Span);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Content);

    // Not of all that it holds: whoever asks for a hash asks often.
    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(text?.Length, bytes.Length);
}
