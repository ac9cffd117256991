using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace StemCellSite.Markdown;

/// <summary>The Markdown that pages are written in: CommonMark, pipe tables, blocks and citations. Nothing that hides or runs.</summary>
/// <remarks>
/// HTML is parsed and never rendered, so that <see cref="DialectCheck"/> can name it instead of printing it as text. Attributes,
/// inline containers and footnotes are not parsed at all: the first two let a writer hide text, and all three eat prose.
/// </remarks>
public static class Dialect
{
    private static readonly MarkdownPipeline Pipeline = Create();

    /// <summary>Reads a page.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="bodyStart">Where the body begins in it; what stands before is blanked, so that no position shifts.</param>
    public static MarkdownDocument Parse(string text, int bodyStart) => Markdig.Markdown.Parse(Blank(text, bodyStart), Pipeline);

    private static MarkdownPipeline Create()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        // The parser alone: the extension would bring ::inline containers:: too.
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        builder.Use(new PipeTableExtension(new PipeTableOptions { RequireHeaderSeparator = true }));
        return builder.Build();
    }

    private static string Blank(string text, int length) =>
        string.Create(text.Length, (text, length), static (characters, given) =>
        {
            given.text.CopyTo(characters);
            foreach (ref var character in characters[..given.length])
                if (character is not ('\r' or '\n')) character = ' ';
        });
}
