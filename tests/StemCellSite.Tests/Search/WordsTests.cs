using System.Text.RegularExpressions;
using StemCellSite.Search;

namespace StemCellSite.Tests.Search;

public sealed class WordsTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Vectors =>
        from line in Repository.Read("tests/StemCellSite.Tests/Search/text-vectors.tsv").TrimEnd('\n').Split('\n')
        where !line.StartsWith('#')
        let fields = line.Split('\t')
        select new TheoryDataRow<string, string>(fields[1], fields[2]) { TestDisplayName = $"Words: {fields[0]}" };

    [Theory, MemberData(nameof(Vectors))]
    public void A_text_has_the_words_that_the_vectors_give(string escapedText, string escapedWords)
    {
        var text = Regex.Unescape(escapedText);

        var words = Words.Of(text);

        Assert.Equal(Regex.Unescape(escapedWords), string.Join(' ', words));
    }

    [Fact]
    public void A_joined_form_is_no_word_more_in_the_text()
    {
        var text = "A follow-up visit";

        var words = Words.Read(text);

        Assert.Equal(4, words.Count(word => !word.IsJoined));
        Assert.Equal("followup", Assert.Single(words, word => word.IsJoined).Text);
    }

    [Fact]
    public void Words_that_matter_here_are_no_stop_words()
    {
        string[] words = ["back", "long", "first", "pain", "l5"];

        var stopWords = words.Where(Words.IsStopWord);

        Assert.Empty(stopWords);
    }

    [Fact]
    public void The_client_drops_the_same_stop_words()
    {
        var script = Repository.Read("theme/Assets/search/words.js");
        var list = Regex.Match(script, @"const stopWords = new Set\(`([^`]+)`").Groups[1].Value;

        var stopWords = Words.Of(list);

        Assert.Equal(83, stopWords.Length);
        Assert.All(stopWords, word => Assert.True(Words.IsStopWord(word), word));
    }
}
