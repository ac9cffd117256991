using StemCellSite.Engine;
using StemCellSite.Medical.Articles;
using StemCellSite.Medical.Claims;

namespace StemCellSite.Medical.Rules;

/// <summary>MED601: the answer to a question stands alone, with a source and a limit in it.</summary>
/// <remarks>The answer is what stands between the disclaimer and the first heading. Every other rule of wording holds passage by passage, so it holds within the answer.</remarks>
public static class DependentAnswer
{
    private static readonly WordingList NotKnown = WordingList.Of("not-known");
    private static readonly WordingList Unwritten = WordingList.Of("unwritten");

    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED601", nameof(DependentAnswer), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "A page that asks a question answers it between the disclaimer and the first heading. That answer has a citation in it, and a limit: what is not known, what is uncertain, or what can go wrong.",
        "Search engines and assistants lift the answer out of the page. What is said further down does not travel with it.",
        RuleExample.OfFile("faq/how-long.md", Page("It takes about ten minutes.")),
        RuleExample.OfFile("faq/how-long.md", Page("We do not know. One small trial in 40 people looked at sleep only [@river2020].")),
        [RuleSource.GoogleFaq, RuleSource.NhsContentPolicy]);

    /// <summary>Finds an answer that leans on the rest of its page.</summary>
    public static IEnumerable<Finding> Check(Article article)
    {
        if (!article.IsQuestion) yield break;
        var answer = article.Passages.Where(passage => passage.Section is 0 && passage.IsBody).ToList();
        var sentences = answer.SelectMany(passage => passage.Sentences).ToList();
        // A new page says "Write here …" and is warned of as such; its answer does not exist yet.
        if (sentences.Exists(sentence => sentence.Reading.Has(Unwritten))) yield break;
        var title = article.Sentences.FirstOrDefault();
        var isCited = answer.Exists(passage => !passage.Citations.IsEmpty);
        var isLimited = sentences.Exists(IsLimit);
        if (sentences is [])
            yield return new(Info, title?.Offset ?? 0, "This question has no answer before the first heading. Answer it right below the disclaimer, with a source and a limit.");
        else if (!isCited || !isLimited)
            yield return new(Info, sentences[0].Offset, $"This answer leans on the rest of the page: it has {Missing(isCited, isLimited)}. Add it before the first heading, for an answer is often read alone.");
    }

    private static bool IsLimit(Sentence sentence) =>
        sentence.Class is ClaimClass.Hedged or ClaimClass.Risk || sentence.Reading.Has(NotKnown);

    private static string Missing(bool isCited, bool isLimited) => (isCited, isLimited) switch
    {
        (false, false) => "no citation, and no word on what is not known or what can go wrong",
        (false, true) => "no citation",
        _ => "no word on what is not known or what can go wrong",
    };

    private static string Page(string answer) =>
        $"""
        ---
        title: "How long does it take?"
        description: A page about tea at night.
        kind: faq
        order: 10
        changes:
          - {"{ date: 2026-11-22, what: First version }"}
        ---

        ::: disclaimer general
        :::

        {answer}
        """;
}
