using System.Text;
using System.Text.Unicode;
using StemCellSite.Engine;

namespace StemCellSite.Modules;

/// <summary>Makes text of bytes. A byte order mark is passed over; bytes that are not UTF-8 are reported where they stand.</summary>
public sealed class DecodeText : DocumentModule
{
    /// <inheritdoc />
    protected override IEnumerable<Document> Execute(Document input, IExecutionContext context)
    {
        var bytes = input.Content.Bytes.Span;
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (!Utf8.IsValid(bytes)) Report(input, bytes, context);

        // The text goes on with replacement characters, so that the rest of the page is checked in the same run.
        return [input with { Content = Content.Of(Encoding.UTF8.GetString(bytes)) }];
    }

    private static void Report(Document input, ReadOnlySpan<byte> bytes, IExecutionContext context)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(bytes[valid..], out _, out var length) is System.Buffers.OperationStatus.Done) valid += length;
        var before = Encoding.UTF8.GetString(bytes[..valid]);
        var position = new Text.LineMap(before).At(before.Length);
        context.Report(SiteRules.InvalidText.At(input.Source!, position,
            string.Create(null, $"The byte 0x{bytes[valid]:X2} here is not UTF-8. Save the file as UTF-8.")));
    }
}
