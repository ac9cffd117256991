using StemCellSite.Medical.Claims;

namespace StemCellSite.Medical.Rules;

/// <summary>Finds a wording that a sentence uses in its own voice.</summary>
/// <remarks>
/// English denies ahead ("is not guaranteed") and behind ("permanent relief has not been shown"), and it warns of words by naming
/// them ("be wary of guaranteed results"). Only what is left after all three says something to a reader.
/// </remarks>
public static class OutrightWording
{
    private static readonly WordingList DeniedBehind = WordingList.Of("denied-behind");
    private static readonly WordingList SpokenOf = WordingList.Of("spoken-of");
    private static readonly WordingList OtherMouth = WordingList.Of("other-mouth");

    /// <summary>The first wording of a list that the sentence states as a fact, or null.</summary>
    public static FoundWording? FindAsserted(this SentenceReading reading, WordingList list) =>
        First(reading, list, found => found.State is SignalState.Asserted);

    /// <summary>The first that it states as a fact or as likely, or null: a hedge excuses nothing, another's mouth does.</summary>
    public static FoundWording? FindStated(this SentenceReading reading, WordingList list) =>
        First(reading, list, found => found.State is SignalState.Asserted || (found.State is SignalState.Hedged && !reading.Has(OtherMouth)));

    private static FoundWording? First(SentenceReading reading, WordingList list, Func<FoundWording, bool> isHeld) =>
        reading.IsQuestion
            ? null
            : reading.Find(list).Where(found => isHeld(found) && !IsDeniedBehind(reading, found) && !IsSpokenOf(reading, found)).OrderBy(found => found.Start).FirstOrDefault();

    private static bool IsDeniedBehind(SentenceReading reading, FoundWording found) =>
        reading.Find(DeniedBehind).Any(denial => denial.Start >= found.Start + found.Length && IsOneClause(reading.Text[(found.Start + found.Length)..denial.Start]));

    private static bool IsSpokenOf(SentenceReading reading, FoundWording found) =>
        reading.Find(SpokenOf).Any(frame => frame.Start < found.Start + found.Length);

    // "It is guaranteed, and it does not hurt" denies something else.
    private static bool IsOneClause(string between) =>
        between.IndexOfAny([',', ';', ':', '.', '–', '—']) < 0 && !between.Contains(" and ", StringComparison.OrdinalIgnoreCase);
}
