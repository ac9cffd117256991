using StemCellSite.Data;
using StemCellSite.Medical;
using StemCellSite.Medical.Disclaimers;
using StemCellSite.Text;

namespace StemCellSite.Scaffolding;

/// <summary>A page of a kind with everything that must be on it, and sentences that say what to write.</summary>
/// <remarks>What it teaches stands in the front matter: a comment in the text would hide what stands in it, and is an error.</remarks>
public static class PageTemplate
{
    private const int LongestTitle = 70;
    private const string Invitation = "Write here";
    private const string TitleInvitation = "Write the title here";

    /// <summary>Whether a text is one that the template leaves for its writer to replace: all of them begin alike.</summary>
    /// <param name="text">A title, a description, or the words of a heading, a paragraph or a list's entry.</param>
    public static bool Invites(string text) =>
        text.StartsWith(Invitation, StringComparison.Ordinal) || text.StartsWith(TitleInvitation, StringComparison.Ordinal);

    /// <summary>Writes the page. It is a draft, and nothing is wrong with it.</summary>
    /// <param name="kind">What it is for.</param>
    /// <param name="source">Its file, relative to the input folder.</param>
    /// <param name="order">Its place in its section.</param>
    /// <param name="date">The day it is begun.</param>
    public static string Write(PageKind kind, string source, int order, DateOnly date)
    {
        var isIndex = source is "index.md" || source.EndsWith("/index.md", StringComparison.Ordinal);
        return $"""
            ---
            # Lines that start with '#' up here are notes for you. Remove them when you have read them.
            # The title is the page's heading, {LongestTitle} letters at most.{(IsQuestion(kind, isIndex) ? " It is the reader's question and ends in '?'." : "")}
            title: "{Title(kind, source, isIndex)}"
            # One sentence of 50 to 170 letters. Search engines show it below the title.
            description: "Write here in one sentence what a reader finds on this page."
            # One of: {string.Join(", ", PageKinds.Names)}. It decides which disclaimer the page needs.
            kind: {PageKinds.Name(kind)}
            # Its place in its section; the smaller, the earlier.
            order: {order}
            # The day and what changed. Add a line for each change that matters to readers; the newest is shown.
            changes:
              - {Braces($"date: {IsoDate.Write(date)}, what: \"First version\"")}
            # A draft is shown by 'preview' alone. Take this line out when the page is ready.
            draft: true
            # Other words that readers search for:  search: [first word, two words]
            # What the page answers of the source article, by data/article.yml:  source: [s01]
            # {DisclaimerNote(kind)}
            # A statement has its source behind it, by its key in data/references.json:  [@key] or [@key; @other]
            # Answer first, in short sentences and plain words; input/editorial/style.md shows how.
            # A claim of the article is shown by '::: article s01' and ':::', each on a line of its own; a paragraph with
            # a source follows it. A link names the page's file:  [words of the link](../folder/page.md)
            ---

            {Body(kind, isIndex).ReplaceLineEndings("\n")}
            """.ReplaceLineEndings("\n") + "\n";
    }

    private static string Braces(string text) => $"{{ {text} }}";

    private static bool IsQuestion(PageKind kind, bool isIndex) => kind is PageKind.Faq && !isIndex;

    private static string Title(PageKind kind, string source, bool isIndex)
    {
        var path = source[..^".md".Length];
        if (isIndex) path = path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : "front page";
        var words = path[(path.LastIndexOf('/') + 1)..].Replace('-', ' ');
        var title = char.ToUpperInvariant(words[0]) + words[1..] + (IsQuestion(kind, isIndex) ? "?" : "");
        return title.Length > LongestTitle ? TitleInvitation + (IsQuestion(kind, isIndex) ? "?" : "") : title;
    }

    private static string DisclaimerNote(PageKind kind) => DisclaimerNames.RequiredFor(kind, showsClaim: false) is { } name
        ? $"The disclaimer '{name}' comes first and stays as it is: its text is approved, and lies in data/disclaimers."
        : "If a claim comes to stand on this page, its first two lines are '::: disclaimer general' and ':::'.";

    private static string Body(PageKind kind, bool isIndex) => kind switch
    {
        PageKind.Claim => Disclaimed(kind,
            """
            ::: key-points
            - Write here the answer in one short sentence, with its source.
            - Write here how sure we are, in plain words.
            - Write here what can go wrong, and link to the page that says more.
            :::

            ## What is claimed

            Write here who says so and where.

            ## What was found

            Write here what was measured, in how many people, against what and when: so many of 100 in each group.

            ## How sure are we?

            ::: evidence
            Write here high, moderate, low or very low, and why.
            :::

            ## What can go wrong

            Write here what is known of harm, with the same care as the rest.

            ## What is not known

            Write here what nobody has measured, and what we have not read.

            ## What else is there

            Write here the other options, or link to the page that lists them.
            """),
        PageKind.Risk => Disclaimed(kind,
            """
            ::: urgent
            :::

            Write here in two or three short sentences what can go wrong, and how much is known of it.

            ## Write here the name of the harm

            ::: risk unknown-long-term
            Write here what it is, in whom it was seen and how often, each with its source. The word after 'risk' names the harm.
            :::

            ## What is not known

            Write here what nobody has measured.
            """),
        PageKind.Procedure => Disclaimed(kind,
            """
            Write here in two or three short sentences what is done, and by whom.

            ## Before

            Write here what happens before.

            ## What is done

            1. Write here the first step.
            2. Write here the next one.

            ## Afterwards

            Write here what happens afterwards, and when to call for help.
            """),
        PageKind.Decision => Disclaimed(kind,
            """
            Write here in two or three short sentences what there is to decide.

            ## What the choices are

            Write here each choice. Doing nothing is one.

            ## Questions to ask {#questions}

            - Write here a question that a reader can ask.

            ## What speaks for and against each

            Write here what is known of each choice, with its source.
            """),
        PageKind.Faq when isIndex => Disclaimed(kind,
            """
            Write here in one or two short sentences where the questions come from.

            ::: list questions
            :::
            """),
        PageKind.Faq => Disclaimed(kind,
            """
            Write here the answer, first word first: yes, no, or we do not know. Its limit and its source stand in it. It ends at the first heading.

            ## More about this

            Write here what stands behind the answer, with its sources.
            """),
        PageKind.Urgent =>
            """
            ::: urgent
            :::

            ## What to say when you call

            - Write here what a helper needs to know.
            """,
        PageKind.Lifestyle =>
            """
            Write here in two or three short sentences what this page is about.

            ## What you can do

            - Write here something that a reader can do, with its source.

            ## When to ask for help

            Write here when to see somebody, or link to the page that says it.
            """,
        PageKind.Reference =>
            """
            Write here in one or two short sentences what is listed, and why.

            ## The list

            - Write here the first entry.
            """,
        _ =>
            """
            Write here in two or three short sentences what this page explains.

            ## Write here the first heading

            Write here what belongs below it, with its sources.
            """,
    };

    private static string Disclaimed(PageKind kind, string text) =>
        $"::: disclaimer {DisclaimerNames.RequiredFor(kind, showsClaim: false)}\n:::\n\n{text}";
}
