using StemCellSite.Medical.Claims;

namespace StemCellSite.Tests.Medical.Claims;

public sealed class ClaimVocabularyTests
{
    public static IEnumerable<TheoryDataRow<string>> Lists =>
        from resource in typeof(ClaimDetector).Assembly.GetManifestResourceNames()
        where resource.StartsWith("Vocabulary.Claims.", StringComparison.Ordinal)
        select new TheoryDataRow<string>(resource["Vocabulary.".Length..]);

    [Theory, MemberData(nameof(Lists))]
    public void A_list_holds_each_entry_once_and_says_why(string name)
    {
        var entries = VocabularyFile.Read(name);

        Assert.NotEmpty(entries);
        Assert.Equal(entries.Length, entries.DistinctBy(entry => entry.Phrase).Count());
        Assert.All(entries, entry => Assert.Equal(entry.Phrase.Trim(), entry.Phrase));
        Assert.All(entries, entry => Assert.NotEqual("", entry.Why));
    }

    [Fact]
    public void Every_list_is_used()
    {
        var used = Enum.GetValues<WordKind>().Select(kind => $"Claims.Words.{WordKinds.FileName(kind)}.txt")
            .Concat(PatternFamily.All.Select(family => $"Claims.Patterns.{family.Name}.txt"))
            .Append("Claims.irregular.txt");

        var lists = Lists.Select(row => row.Data);

        Assert.Equal(used.Order(StringComparer.Ordinal), lists.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("may? help?")]
    [InlineData("<weather> helps")]
    [InlineData("!not")]
    public void A_pattern_that_cannot_work_is_refused(string pattern)
    {
        var entry = new VocabularyEntry(pattern, "a test");

        var parse = () => PatternParser.Parse(entry, PatternFamily.All[0], new());

        Assert.Throws<InvalidDataException>(parse);
    }

    [Theory]
    [InlineData("The cream can be used to soothe skin.", false)]
    [InlineData("The cream is used to soothe skin.", true)]
    public void A_banned_word_may_not_stand_just_before_its_place(string sentence, bool expected)
    {
        var numbers = ClaimVocabulary.Shared.Numbers;
        var pattern = PatternParser.Parse(new("!can be used", "a test"), PatternFamily.All[0], numbers);
        var annotated = new AnnotatedSentence(Tokenizer.Split(sentence), ClaimVocabulary.Shared);

        var isFound = Enumerable.Range(0, annotated.Tokens.Length).Any(start => pattern.MatchAt(annotated, start) is not null);

        Assert.Equal(expected, isFound);
    }
}
