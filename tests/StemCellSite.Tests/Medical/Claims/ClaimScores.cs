using System.Globalization;
using System.Text;

namespace StemCellSite.Tests.Medical.Claims;

/// <summary>The figures of one set of labelled sentences.</summary>
internal sealed class ClaimScores(IReadOnlyList<LabelledSentence> sentences)
{
    private static readonly string[] Labels = ["claim-efficacy", "claim-safety", "risk", "hedged-claim", "none"];
    private static readonly string[] HardTags = ["question", "trigger-no-claim", "definition", "negated"];

    public double MacroF1 => Labels.Average(label => F1(found => found == label));

    public Interval Precision(Func<string, bool> isPositive) =>
        new(Both(isPositive), sentences.Count(sentence => isPositive(sentence.Found)));

    public Interval Recall(Func<string, bool> isPositive) =>
        new(Both(isPositive), sentences.Count(sentence => isPositive(sentence.Label)));

    /// <summary>Claims that use no word which a list of key words would hold.</summary>
    public Interval RecallWithoutTrigger()
    {
        var claims = Tagged("no-trigger").Where(sentence => LabelledSentence.IsClaim(sentence.Label)).ToList();
        return new(claims.Count(sentence => LabelledSentence.IsClaim(sentence.Found)), claims.Count);
    }

    /// <summary>Sentences of a tag that are no claim and were called one.</summary>
    public Interval FalseAlarms(string tag)
    {
        var others = Tagged(tag).Where(sentence => !LabelledSentence.IsClaim(sentence.Label)).ToList();
        return new(others.Count(sentence => LabelledSentence.IsClaim(sentence.Found)), others.Count);
    }

    public string Report(string title)
    {
        var report = new StringBuilder();
        report.AppendLine(CultureInfo.InvariantCulture, $"{title}: {sentences.Count} sentences, macro-F1 {MacroF1:0.00}");
        Append(report, "claim, strict", LabelledSentence.IsClaim);
        Append(report, "needs citation", LabelledSentence.NeedsCitation);
        foreach (var label in Labels) Append(report, label, found => found == label);
        report.AppendLine(CultureInfo.InvariantCulture, $"  no-trigger: recall {RecallWithoutTrigger()}");
        foreach (var tag in HardTags)
            report.AppendLine(CultureInfo.InvariantCulture, $"  {tag}: false alarms {FalseAlarms(tag)}");
        return report.ToString();
    }

    private void Append(StringBuilder report, string name, Func<string, bool> isPositive) => report.AppendLine(
        CultureInfo.InvariantCulture,
        $"  {name}: precision {Precision(isPositive)}, recall {Recall(isPositive)}, F1 {F1(isPositive):0.00}");

    private double F1(Func<string, bool> isPositive)
    {
        var precision = Precision(isPositive);
        var recall = Recall(isPositive);
        return precision.Of + recall.Of is 0 ? 1 : 2.0 * precision.Hits / (precision.Of + recall.Of);
    }

    private int Both(Func<string, bool> isPositive) =>
        sentences.Count(sentence => isPositive(sentence.Label) && isPositive(sentence.Found));

    private IEnumerable<LabelledSentence> Tagged(string tag) => sentences.Where(sentence => sentence.Tags.Contains(tag));
}
