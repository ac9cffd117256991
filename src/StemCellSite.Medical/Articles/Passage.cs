using System.Collections.Immutable;

namespace StemCellSite.Medical.Articles;

/// <summary>A piece of a page that is read in one go: a title, a paragraph, a cell of a table.</summary>
public sealed class Passage
{
    /// <summary>Takes the passage apart into sentences.</summary>
    /// <param name="kind">Where on the page it stands.</param>
    /// <param name="scope">The block it stands in.</param>
    /// <param name="section">How many headings come before it.</param>
    /// <param name="text">Its words.</param>
    /// <param name="citations">What it cites, in order.</param>
    /// <param name="links">Where it leads, in order.</param>
    /// <param name="framing">The keys that speak for all of it from outside: of its row in a table, of the line that opens its list.</param>
    public Passage(
        PassageKind kind, PassageScope scope, int section, MappedText text, ImmutableArray<PlacedCitation> citations, ImmutableArray<PlacedLink> links, ImmutableArray<string> framing)
    {
        (Kind, Scope, Section, Text, Citations, Links, Framing) = (kind, scope, section, text, citations, links, framing);
        Sentences = [.. SentenceSplitter.Split(text.Text).Select((range, number) => new Sentence(this, number, range.Start, range.End))];
    }

    /// <summary>Where on the page it stands.</summary>
    public PassageKind Kind { get; }

    /// <summary>The block it stands in.</summary>
    public PassageScope Scope { get; }

    /// <summary>How many headings come before it: 0 at the top of the page.</summary>
    public int Section { get; }

    /// <summary>Its words.</summary>
    public MappedText Text { get; }

    /// <summary>What it cites, in order.</summary>
    public ImmutableArray<PlacedCitation> Citations { get; }

    /// <summary>Where it leads, in order.</summary>
    public ImmutableArray<PlacedLink> Links { get; }

    /// <summary>The keys that speak for all of it from outside.</summary>
    public ImmutableArray<string> Framing { get; }

    /// <summary>Its sentences, in order; none when it has no words.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>Whether it is part of the page's running text, where a citation can stand.</summary>
    public bool IsBody => Kind is PassageKind.Paragraph or PassageKind.ListItem or PassageKind.TableCell or PassageKind.Caption;
}
