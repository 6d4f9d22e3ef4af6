using System.Collections.Immutable;
using Explainer.Compose.Mentions;
using Explainer.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose.Terms;

/// <summary>Links the first mention of every term in a body.</summary>
internal sealed class TermLinks
{
    private readonly Prose prose;
    private readonly TermIndex terms;
    private readonly BacklinkContexts contexts;
    private readonly HashSet<EntryId> done;
    private readonly ProseText text = new();
    private readonly FoldedText folded = new();
    private readonly List<FoundTerm> found = [];
    private readonly ImmutableArray<Reference>.Builder references = ImmutableArray.CreateBuilder<Reference>();

    private TermLinks(Prose prose, IEnumerable<Reference> byHand, TermIndex terms, BacklinkContexts contexts)
    {
        this.contexts = contexts;
        this.prose = prose;
        this.terms = terms;
        var entry = prose.Header.Entry;
        done = [entry.Id, .. byHand.Select(r => r.To), .. entry.NoLinks.Select(id => new EntryId(EntryKind.Term, id))];
    }

    /// <summary>Puts the links into the tree, and gives them as references, in reading order.</summary>
    /// <param name="prose">The body, its own links resolved and its comments gone.</param>
    /// <param name="byHand">The links its writer made. A term that one leads to needs no other.</param>
    /// <param name="terms">All terms.</param>
    /// <param name="contexts">What stands around them.</param>
    public static ImmutableArray<Reference> Add(Prose prose, IEnumerable<Reference> byHand, TermIndex terms, BacklinkContexts contexts)
    {
        if (terms.Spellings.IsEmpty)
        {
            return [];
        }

        var links = new TermLinks(prose, byHand, terms, contexts);
        foreach (var block in prose.Nodes.Texts)
        {
            if (IsPlace(block))
            {
                links.LinkBlock(block.Inline!);
            }
        }

        return links.references.ToImmutable();
    }

    /// <summary>Whether terms are linked in a block: not in headings, and in nothing that is said by others.</summary>
    public static bool IsPlace(LeafBlock block)
    {
        for (Block? around = block; around is not null; around = around.Parent)
        {
            if (around is HeadingBlock or QuoteBlock)
            {
                return false;
            }
        }

        return true;
    }

    private void LinkBlock(ContainerInline block)
    {
        text.Read(block);
        folded.Read(text.Text);
        found.Clear();
        var letters = folded.Slice(0, folded.Length);
        for (var place = 0; place < letters.Length;)
        {
            // Within a word nothing begins, and most places are within one.
            var isWithinWord = place > 0 && char.IsAsciiLetter(letters[place - 1]);
            place = !isWithinWord && terms.MayBegin(letters[place]) && WholeWords.BeginAt(folded, place) ? Consider(place) : place + 1;
        }

        for (var i = found.Count - 1; i >= 0; i--)
        {
            found[i].Words.PutInto(LinkTo(found[i].Term));
        }
    }

    /// <summary>Takes up the term that a word begins, if it is to be linked here, and gives the place to go on from.</summary>
    private int Consider(int place)
    {
        if (terms.Find(folded, place, out var end) is not { } term)
        {
            return place + 1;
        }

        // The longest form says what the words mean, linked or not: nothing shorter within it is looked for.
        if (term.LinksByItself && !done.Contains(term.Id)
            && text.WordsAt(folded.OriginOf(place), folded.OriginOf(end)) is { } words)
        {
            done.Add(term.Id);
            found.Add(new FoundTerm(words, term));
            references.Add(new Reference(prose.Header.Entry.Id, term.Id, null, prose.Span(words.Span).Place, IsAutomatic: true)
            {
                Context = contexts.At(words.First, words.Start),
            });
        }

        return end;
    }

    private static LinkInline LinkTo(LinkedTerm term)
    {
        var link = new LinkInline(term.Address, "") { IsClosed = true };
        link.GetAttributes().AddClass("term");
        return link;
    }

    /// <summary>A term, and the words that will lead to it.</summary>
    private sealed record FoundTerm(ProseWords Words, LinkedTerm Term);
}
