namespace Explainer.Compose.Terms;

/// <summary>The spellings that begin with the same letters, whatever their case.</summary>
internal sealed class SpellingNode
{
    private readonly List<SpellingNode> next = [];
    private readonly List<Spelling> spellings = [];
    private string letters = "";

    /// <summary>The spellings that end here.</summary>
    public IReadOnlyList<Spelling> Spellings => spellings;

    /// <summary>Where another letter leads; null when no spelling goes on with it.</summary>
    public SpellingNode? After(char letter) =>
        letters.AsSpan().IndexOf(Letters.Fold(letter)) is var i and >= 0 ? next[i] : null;

    /// <summary>The spelling meant by these very letters: one in capitals before one in any case; null for none.</summary>
    public Spelling? Of(ReadOnlySpan<char> text)
    {
        Spelling? found = null;
        foreach (var spelling in spellings)
        {
            if (spelling.IsExact ? text.SequenceEqual(spelling.Letters) : found is null)
            {
                found = spelling;
            }

            if (found is { IsExact: true })
            {
                break;
            }
        }

        return found;
    }

    /// <summary>Adds a spelling below this node.</summary>
    public void Add(Spelling spelling)
    {
        var node = this;
        foreach (var letter in spelling.Letters)
        {
            node = node.After(letter) ?? node.Grow(Letters.Fold(letter));
        }

        node.spellings.Add(spelling);
    }

    private SpellingNode Grow(char letter)
    {
        letters += letter;
        next.Add(new SpellingNode());
        return next[^1];
    }
}
