using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StemCellSite.Html;
using StemCellSite.Medical.Disclaimers;
using StemCellSite.Theme.Models;

namespace StemCellSite.JsonLd;

/// <summary>The answer on a page that asks a question: the words between the disclaimer and the first heading.</summary>
public static class AnswerText
{
    /// <summary>Its words, in one line, without the numbers of sources.</summary>
    /// <param name="body">The page's blocks.</param>
    public static string Of(IEnumerable<Block> body)
    {
        var words = new List<string>();
        foreach (var block in body.SkipWhile(block => block is DisclaimerBlock or UrgentBlock))
        {
            var (text, isEnd) = Read(block);
            words.Add(text);
            if (isEnd) break;
        }

        return DisclaimerText.Collapse(string.Join(' ', words));
    }

    // What the article claims is no part of the answer.
    private static (string Text, bool IsEnd) Read(Block block) => block switch
    {
        ProseBlock prose => Read(prose.Html),
        KeyPointsBlock points => (Of(points.Body), false),
        NoteBlock note => (Of(note.Body), false),
        EvidenceBlock evidence => (Of(evidence.Body), false),
        _ => ("", true),
    };

    private static (string Text, bool IsEnd) Read(string html)
    {
        using var document = new HtmlParser().ParseDocument($"<body>{html}</body>");
        var before = document.Body!.ChildNodes.TakeWhile(node => node is not IElement { LocalName: "h2" }).ToList();
        return (string.Concat(before.Select(node => HtmlText.Of(node, element => element.HasClass("cite")))), before.Count < document.Body.ChildNodes.Length);
    }
}
