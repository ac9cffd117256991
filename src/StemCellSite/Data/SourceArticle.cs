using System.Collections.Immutable;
using StemCellSite.Text;

namespace StemCellSite.Data;

/// <summary>The article the site was written from: its headings and, sentence by sentence, what became of it.</summary>
/// <param name="Headings">Exactly as in the article, in order.</param>
/// <param name="Sentences">In order.</param>
public sealed record SourceArticle(ImmutableArray<Located<string>> Headings, ImmutableArray<SourceSentence> Sentences)
{
    /// <summary>The file it stands in, relative to the input folder.</summary>
    public const string Source = "data/article.yml";

    /// <summary>That of a site which was not written from one.</summary>
    public static SourceArticle None { get; } = new([], []);

    /// <summary>The sentence with an id, or null.</summary>
    public SourceSentence? Find(string id) => Sentences.FirstOrDefault(sentence => sentence.Id.Value == id);
}
