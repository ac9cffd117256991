namespace StemCellSite.Medical.Claims;

/// <summary>Phrases by their stems, for finding every listed phrase that begins at a word in one walk.</summary>
public sealed class PhraseTree
{
    private Dictionary<string, PhraseTree>? next;

    /// <summary>The kinds of the phrase that ends here, as bits.</summary>
    public ulong Kinds { get; private set; }

    /// <summary>Lists a phrase.</summary>
    /// <param name="phrase">Its words as written.</param>
    /// <param name="kind">What it is a word for; a phrase may be in several lists.</param>
    public void Add(string phrase, WordKind kind)
    {
        var node = this;
        foreach (var token in Tokenizer.Split(phrase))
        {
            node.next ??= new(StringComparer.Ordinal);
            if (!node.next.TryGetValue(token.Word, out var child)) node.next.Add(token.Word, child = new());
            node = child;
        }

        node.Kinds |= WordKinds.Bit(kind);
    }

    /// <summary>The tree below a word, or null when no listed phrase goes on with it.</summary>
    public PhraseTree? After(string word) => next?.GetValueOrDefault(word);
}
