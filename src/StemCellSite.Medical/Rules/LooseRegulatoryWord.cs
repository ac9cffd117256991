using System.Text.RegularExpressions;
using StemCellSite.Engine;
using StemCellSite.Medical.Articles;
using StemCellSite.Medical.Claims;
using StemCellSite.Medical.Evidence;

namespace StemCellSite.Medical.Rules;

/// <summary>MED212: "approved" says by whom, where, when and for what, or it is praise.</summary>
public static partial class LooseRegulatoryWord
{
    private static readonly WordingList Words = WordingList.Of("regulatory");
    private static readonly WordingList OtherUses = WordingList.Of("regulatory-other");
    private static readonly WordingList Registered = WordingList.Of("registered");
    private static readonly WordingList Safe = WordingList.Of("safe");
    private static readonly WordingList Jurisdictions = WordingList.Of("jurisdiction");

    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = MedicalRule.Name("MED212", nameof(LooseRegulatoryWord), Severity.Error);

    /// <summary>What a writer reads.</summary>
    public static readonly RuleHelp Help = new(
        "Approved, registered, licensed, compliant or cleared, of a treatment, a product or a clinic, needs the country or its authority, a year, and a citation of a regulator, a guideline or a trial registry, or a link to an official page. "
        + "A denial ('not approved') needs the country and the year, in the sentence or the one beside it, or a link to an official page. 'Registered' never stands with 'safe': a register says that something is known.",
        "What is approved in one country for one disease is sold in another for the back. Clinics show a registry entry as if it were a permit.",
        RuleExample.Of("The product is FDA approved [@pers2024]."),
        RuleExample.Of("In November 2026 we found no stem cell product that was approved in the United States for back pain [@pers2024]."),
        [RuleSource.FtcCases, RuleSource.Fda]);

    /// <summary>Finds words of regulators that do not say whose word it is.</summary>
    public static IEnumerable<Finding> Check(Article article, EvidenceBase evidence) =>
        from sentence in article.BodySentences
        where !sentence.Reading.IsQuestion
        let found = FindWord(sentence.Reading)
        where found is not null && !sentence.IsQuotedAt(found.Start)
        let message = IsSafeByRegister(sentence.Reading)
            ? "stands beside 'safe'. A register says that a thing is known, not that it is safe: part the two."
            : Describe(found.State is SignalState.Negated ? MissingBeside(sentence) : MissingIn(sentence, evidence), found.State)
        where message is not null
        select new Finding(Info, sentence.OffsetAt(found.Start), $"'{sentence.Reading.TextOf(found)}' {message}");

    /// <summary>The first word of a regulator that a sentence uses as praise, or null.</summary>
    public static FoundWording? Find(SentenceReading reading) => FindWord(reading) is { State: not SignalState.Negated } found ? found : null;

    private static FoundWording? FindWord(SentenceReading reading) =>
        reading.Has(OtherUses)
            ? null
            : reading.FindAsserted(Words) ?? (reading.IsQuestion ? null : reading.Find(Words).FirstOrDefault(found => found.State is SignalState.Negated));

    private static bool IsSafeByRegister(SentenceReading reading) =>
        reading.FindAsserted(Registered) is not null && reading.FindAsserted(Safe) is not null;

    private static string? Describe(IEnumerable<string> missing, SignalState state) => missing.ToList() switch
    {
        [] => null,
        var parts when state is SignalState.Negated => $"does not say {List(parts)}, nor does the sentence beside it. Add it, or a link to the official page.",
        var parts => $"is a regulator's word and does not say {List(parts)}. Add it, or say what you know instead.",
    };

    private static string List(List<string> parts) => parts is [.. var first, var last] && first.Count > 0 ? $"{string.Join(", ", first)}, or {last}" : parts[0];

    private static IEnumerable<string> MissingIn(Sentence sentence, EvidenceBase evidence)
    {
        if (!NamesPlace(sentence)) yield return "in which country or by which authority";
        if (!NamesYear(sentence)) yield return "in which year";
        if (!LeadsToOfficialPage(sentence) && !evidence.Find(sentence.Citations).Any(work => work.IsOfficial)) yield return "where to check it (a regulator, a guideline or a trial registry)";
    }

    private static IEnumerable<string> MissingBeside(Sentence sentence)
    {
        var beside = new[] { sentence, sentence.Previous, sentence.Next }.OfType<Sentence>().ToList();
        if (LeadsToOfficialPage(sentence)) yield break;
        if (!beside.Exists(NamesPlace)) yield return "in which country or by which authority";
        if (!beside.Exists(NamesYear)) yield return "in which year";
    }

    private static bool NamesPlace(Sentence sentence) => sentence.Reading.Has(Jurisdictions);

    private static bool NamesYear(Sentence sentence) => Year().IsMatch(sentence.Text);

    private static bool LeadsToOfficialPage(Sentence sentence) => sentence.Passage.Links.Any(link => Official().IsMatch(link.Target));

    [GeneratedRegex(@"\b(19|20)\d\d\b")]
    private static partial Regex Year();

    // Addresses that only a state, the European Union or the World Health Organization can have.
    [GeneratedRegex(@"^https://([a-z0-9.-]+\.)?(gov|gov\.[a-z]{2}|europa\.eu|nhs\.uk|nice\.org\.uk|who\.int)(/|$)")]
    private static partial Regex Official();
}
