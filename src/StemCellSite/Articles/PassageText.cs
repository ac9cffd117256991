using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax.Inlines;
using StemCellSite.Markdown;
using StemCellSite.Medical.Articles;

namespace StemCellSite.Articles;

/// <summary>Takes the words out of inline Markdown, and keeps for each character where it was written.</summary>
public sealed class PassageText
{
    private readonly StringBuilder text = new();
    private readonly List<int> offsets = [];
    private readonly List<PlacedCitation> citations = [];
    private readonly List<PlacedLink> links = [];
    private readonly List<LinkInline> images = [];

    private PassageText()
    {
    }

    /// <summary>The words, without marks and citations.</summary>
    public MappedText Text => new(text.ToString(), [.. offsets]);

    /// <summary>What is cited, and before which character.</summary>
    public ImmutableArray<PlacedCitation> Citations => [.. citations];

    /// <summary>Where it leads.</summary>
    public ImmutableArray<PlacedLink> Links => [.. links];

    /// <summary>The images, whose alternative texts are no part of the words.</summary>
    public IEnumerable<LinkInline> Images => images;

    /// <summary>Reads an inline and what it holds.</summary>
    public static PassageText Of(Inline? inline)
    {
        var passage = new PassageText();
        passage.Append(inline);
        return passage;
    }

    /// <summary>Reads what an image says to those who do not see it.</summary>
    public static PassageText OfAlternative(LinkInline image)
    {
        var passage = new PassageText();
        foreach (var child in image) passage.Append(child);
        return passage;
    }

    private void Append(Inline? inline)
    {
        switch (inline)
        {
            case LiteralInline literal: Append(literal.Content.AsSpan(), literal.Span.Start, literal.Span.End); break;
            case CodeInline code: Append(code.ContentSpan, code.Span.Start + code.DelimiterCount, code.Span.End - code.DelimiterCount); break;
            case LineBreakInline end: Append(" ", end.Span.Start, end.Span.Start); break;
            case HtmlEntityInline entity: Append(entity.Transcoded.AsSpan(), entity.Span.Start, entity.Span.Start); break;
            case AutolinkInline link: Append(link.Url, link.Span.Start + 1, link.Span.End); break;
            case CitationInline citation: Cite(citation); break;
            case LinkInline { IsImage: true } image: images.Add(image); break;
            case LinkInline link:
                var start = text.Length;
                foreach (var child in link) Append(child);
                links.Add(new PlacedLink(link.Url ?? "", start, text.Length));
                break;
            case ContainerInline container:
                foreach (var child in container) Append(child);
                break;
        }
    }

    // What is escaped takes more room in the file than in the text: then the ends fit, and the first character takes the rest.
    private void Append(ReadOnlySpan<char> characters, int start, int end)
    {
        text.Append(characters);
        for (var index = 0; index < characters.Length; index++)
            offsets.Add(Math.Clamp(end - characters.Length + 1 + index, start, Math.Max(start, end)));
    }

    // "pain [@a]." reads "pain."
    private void Cite(CitationInline citation)
    {
        while (text.Length > 0 && text[^1] is ' ')
        {
            text.Length--;
            offsets.RemoveAt(offsets.Count - 1);
        }

        citations.AddRange(citation.Items.Select(item => new PlacedCitation(item.Key, text.Length)));
    }
}
