using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Read;
using Explainer.Read.Fields;

namespace Explainer.Compose.Terms;

/// <summary>
/// All terms by their forms. Finding one takes as many steps as it has letters, however many terms there are; made once,
/// it only reads, so that all bodies may use it at the same time.
/// </summary>
internal sealed class TermIndex
{
    private readonly SpellingNode root = new();
    private readonly bool[] beginnings = new bool[128];

    private TermIndex(ImmutableArray<Spelling> spellings)
    {
        Spellings = spellings;
        foreach (var spelling in spellings)
        {
            root.Add(spelling);
            var first = Letters.Fold(spelling.Letters[0]);
            if (first < beginnings.Length)
            {
                beginnings[first] = true;
                beginnings[char.ToLowerInvariant(first)] = true;
            }
        }
    }

    /// <summary>Every form of every term, by file and place.</summary>
    public ImmutableArray<Spelling> Spellings { get; }

    /// <param name="headers">The entries; drafts that will not be pages left out.</param>
    public static TermIndex Create(IEnumerable<EntryHeader> headers) =>
        new([.. headers.Where(h => h.Entry is Term).SelectMany(SpellingsOf).Where(s => s.IsWord)]);

    /// <summary>Whether a term may begin with a letter: most places of a text need no other question.</summary>
    public bool MayBegin(char letter) => letter >= beginnings.Length || beginnings[letter];

    /// <summary>The term that a place names, by its longest form, and where that ends; null when it names none.</summary>
    public LinkedTerm? Find(FoldedText text, int start, out int end)
    {
        LinkedTerm? found = null;
        end = start;
        var node = root;
        for (var place = start; place < text.Length && node.After(text[place]) is { } next;)
        {
            node = next;
            place++;
            if (node.Spellings.Count > 0 && WholeWords.EndAt(text, place) && node.Of(text.Slice(start, place)) is { } spelling)
            {
                (found, end) = (spelling.Term, place);
            }
        }

        return found;
    }

    private static IEnumerable<Spelling> SpellingsOf(EntryHeader header)
    {
        var entry = (Term)header.Entry;
        var term = new LinkedTerm(entry.Id, entry.Title, entry.Url.FromRoot(Html.Root), entry.LinksByItself);
        return header.References.Where(m => m.Kind == EntryReferenceKind.Form).Select(m => new Spelling(term, m.Id, m.Span));
    }
}
