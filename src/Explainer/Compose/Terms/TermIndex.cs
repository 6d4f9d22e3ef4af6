using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Explainer.Compose.Text;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;

namespace Explainer.Compose.Terms;

/// <summary>
/// All terms by their forms, as a trie: finding one takes as many steps as it has letters, however many terms there are. What it finds
/// never changes, so all bodies use it in parallel.
/// </summary>
internal sealed class TermIndex
{
    private readonly SpellingNode root = new();
    private readonly SearchValues<char> noBeginnings;

    private readonly EntryNames names;

    private TermIndex(ImmutableArray<Spelling> spellings, EntryNames names)
    {
        this.names = names;
        Spellings = spellings;
        foreach (var spelling in spellings)
        {
            root.Add(spelling);
        }

        // Letters beyond ASCII are left to the trie.
        var others = new StringBuilder();
        for (var letter = '\0'; letter < '\u0080'; letter++)
        {
            _ = root.After(letter) is null ? others.Append(letter) : others;
        }

        noBeginnings = SearchValues.Create(others.ToString());
    }

    /// <summary>Every form of every term, by file and position.</summary>
    public ImmutableArray<Spelling> Spellings { get; }

    /// <summary>Creates the index of the terms among some entries.</summary>
    public static TermIndex Create(IEnumerable<EntryHeader> headers)
    {
        var terms = headers.Where(h => h.Id.Kind == EntryKind.Term).ToList();
        return new([.. terms.SelectMany(SpellingsOf).Where(s => s.IsWord)], EntryNames.Create(terms.Select(t => t.Id)));
    }

    /// <summary>The term that front matter names.</summary>
    public EntryId Resolve(string name) => names.Resolve(EntryKind.Term, name);

    /// <summary>The first index from another one on with a letter that a term may begin with; the length of the text for none. A quick test that rules out most positions of a text.</summary>
    public int NextBeginning(ReadOnlySpan<char> text, int from) =>
        text[from..].IndexOfAnyExcept(noBeginnings) is var found and >= 0 ? from + found : text.Length;

    /// <summary>Buffers for the text of blocks, one for each thread: new ones for each body would be a twentieth of all that is allocated for it.</summary>
    public ConcurrentBag<TermText> Texts { get; } = [];

    /// <summary>The term whose longest form begins at an index, and the end of that form; null for none.</summary>
    public LinkedTerm? Find(FoldedText text, int start, out int end)
    {
        LinkedTerm? found = null;
        end = start;
        var node = root;
        for (var place = start; place < text.Length && node.After(text[place]) is { } next;)
        {
            node = next;
            place++;
            if (node.Spellings.Count > 0 && WholeWords.EndAt(text, place) && node.Match(text.Slice(start, place)) is { } spelling)
            {
                (found, end) = (spelling.Term, place);
            }
        }

        return found;
    }

    private static IEnumerable<Spelling> SpellingsOf(EntryHeader header)
    {
        var term = new LinkedTerm(header.Id, header.Title, header.Url.FromRoot(Html.Root), header.LinksByItself);
        return header.References.Where(m => m.Kind == EntryReferenceKind.Form).Select(m => new Spelling(term, m.Id, m.Span));
    }
}

/// <summary>The visible text of a block, and the same for comparing words.</summary>
internal sealed record TermText(ProseText Prose, FoldedText Folded);

/// <summary>The target of automatic links to a term.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Address">Its page, below <see cref="Html.Root"/>.</param>
/// <param name="LinksByItself">False for terms that are linked by writers only.</param>
internal sealed record LinkedTerm(EntryId Id, string Title, string Address, bool LinksByItself);

/// <summary>One form in which a text may write a term.</summary>
internal sealed class Spelling
{
    public Spelling(LinkedTerm term, string text, SourceSpan span)
    {
        Term = term;
        Text = text;
        Span = span;
        var folded = FoldedText.From(text);
        Folded = folded.Slice(0, folded.Length).ToString();
        IsExact = Folded.Any(char.IsUpper) && !Folded.Any(char.IsLower);
        IsWord = Folded.Any(Letters.IsOfWords);
    }

    public LinkedTerm Term { get; }

    /// <summary>The form as it is written in the front matter.</summary>
    public string Text { get; }

    /// <summary>Its position there.</summary>
    public SourceSpan Span { get; }

    /// <summary>The form as a <see cref="FoldedText"/>, case kept.</summary>
    public string Folded { get; }

    /// <summary>True for forms in capitals only, which match case-sensitively: IS is never "is".</summary>
    public bool IsExact { get; }

    /// <summary>False for a form without letters or digits, which is never linked.</summary>
    public bool IsWord { get; }
}

/// <summary>A node of the trie: the spellings that begin with the same letters, ignoring case.</summary>
internal sealed class SpellingNode
{
    private readonly List<SpellingNode> next = [];
    private readonly List<Spelling> spellings = [];
    private string letters = "";

    /// <summary>The spellings that end here.</summary>
    public IReadOnlyList<Spelling> Spellings => spellings;

    /// <summary>The child for another letter; null for none.</summary>
    public SpellingNode? After(char letter) =>
        letters.AsSpan().IndexOf(Letters.Fold(letter)) is var i and >= 0 ? next[i] : null;

    /// <summary>The spelling that ends here and matches these letters: an exact one before a case-insensitive one; null for none.</summary>
    public Spelling? Match(ReadOnlySpan<char> text)
    {
        Spelling? found = null;
        foreach (var spelling in spellings)
        {
            if (spelling.IsExact ? text.SequenceEqual(spelling.Folded) : found is null)
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
        foreach (var letter in spelling.Folded)
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
