using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StemCellSite.Markdown;

/// <summary>Reads <c>[@key]</c>, <c>[@a; @b]</c> and <c>[@a, p. 5]</c>; a line may end inside.</summary>
/// <remarks>What starts with <c>[@</c> and is not one stays text, where <see cref="DialectCheck"/> finds it.</remarks>
public sealed partial class CitationParser : InlineParser
{
    /// <summary>Makes a parser; it comes before the one for links.</summary>
    public CitationParser() => OpeningCharacters = ['['];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() is not '@') return false;
        var match = Form().Match(slice.Text, slice.Start, slice.End - slice.Start + 1);
        if (!match.Success || match.Index != slice.Start) return false;

        var keys = match.Groups["key"].Captures;
        var locators = match.Groups["locator"].Captures;
        var items = ImmutableArray.CreateBuilder<Citation>(keys.Count);
        for (var index = 0; index < keys.Count; index++)
        {
            var locator = locators[index].Value.TrimStart(',').Trim();
            items.Add(new Citation(keys[index].Value, locator.Length > 0 ? locator : null, processor.GetSourcePosition(keys[index].Index - 1)));
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline
        {
            Items = items.MoveToImmutable(),
            Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start + match.Length - 1)),
            Line = line,
            Column = column,
        };
        slice.Start += match.Length;
        return true;
    }

    // A locator has no bracket, semicolon or @: those begin something else.
    [GeneratedRegex(@"\G\[(?:\s*@(?<key>[A-Za-z0-9][A-Za-z0-9_-]*)(?<locator>(?:,[^\[\];@]*)?)\s*(?:;(?=\s*@)|(?=\])))+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
