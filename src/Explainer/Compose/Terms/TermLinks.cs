using Explainer.Markdown;
using System.Collections.Immutable;
using Explainer.Compose.Syntax;
using Explainer.Compose.Text;
using Explainer.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose.Terms;

/// <summary>Links the first occurrence of every term in a body.</summary>
internal sealed class TermLinks
{
    private readonly Prose prose;
    private readonly TermIndex terms;
    private readonly BacklinkContexts contexts;
    private readonly HashSet<EntryId> done;
    private readonly ProseText text;
    private readonly FoldedText folded;
    private readonly List<FoundTerm> found = [];
    private readonly ImmutableArray<Reference>.Builder references = ImmutableArray.CreateBuilder<Reference>();

    private TermLinks(Prose prose, IEnumerable<Reference> byHand, TermIndex terms, TermText buffers, BacklinkContexts contexts)
    {
        (text, folded) = buffers;
        this.contexts = contexts;
        this.prose = prose;
        this.terms = terms;
        var entry = prose.Header;
        done = [entry.Id, .. byHand.Select(r => r.To).Where(to => to.Kind == EntryKind.Term), .. entry.NoLinks.Select(terms.Resolve)];
    }

    /// <summary>Inserts the links into the tree and returns them in reading order.</summary>
    /// <param name="prose">The body, its links resolved and its comments removed.</param>
    /// <param name="byHand">The links of the writer. A term that one of them leads to is not linked again.</param>
    /// <param name="terms">All terms.</param>
    /// <param name="contexts">The contexts for backlinks.</param>
    public static ImmutableArray<Reference> Add(Prose prose, IEnumerable<Reference> byHand, TermIndex terms, BacklinkContexts contexts)
    {
        if (terms.Spellings.IsEmpty)
        {
            return [];
        }

        var buffers = terms.Texts.TryTake(out var used) ? used : new TermText(new ProseText(), new FoldedText());
        var links = new TermLinks(prose, byHand, terms, buffers, contexts);
        foreach (var block in prose.Nodes.Texts)
        {
            if (AllowsLinks(block))
            {
                links.LinkBlock(block.Inline!);
            }
        }

        terms.Texts.Add(buffers);
        return links.references.ToImmutable();
    }

    /// <summary>Whether terms are linked in a block: not in headings and not in quotations. <see cref="ProseText"/> leaves out captions.</summary>
    public static bool AllowsLinks(LeafBlock block)
    {
        for (Block? around = block; around is not null; around = around.Parent)
        {
            if (around is HeadingBlock or QuoteBlock or ChartSource || TableCaption.IsOne(around))
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
        for (var index = terms.NextBeginning(letters, 0); index < letters.Length; index = terms.NextBeginning(letters, index))
        {
            index = WholeWords.BeginAt(folded, index) ? Consider(index) : index + 1;
            // Skips the inside of words, which is most of a text.
            while (index < letters.Length && char.IsAsciiLetter(letters[index - 1]))
            {
                index++;
            }
        }

        for (var i = found.Count - 1; i >= 0; i--)
        {
            found[i].Words.MoveInto(LinkTo(found[i].Term));
        }
    }

    /// <summary>Records the term at an index, if it is to be linked here. Returns the index from which to go on.</summary>
    private int Consider(int index)
    {
        if (terms.Find(folded, index, out var end) is not { } term)
        {
            return index + 1;
        }

        // The longest match decides, linked or not: shorter terms within it are not linked.
        if (term.LinksByItself && !done.Contains(term.Id)
            && text.WordsAt(folded.OriginOf(index), folded.OriginOf(end)) is { } words)
        {
            done.Add(term.Id);
            found.Add(new FoundTerm(words, term));
            references.Add(new Reference(prose.Header.Id, term.Id, null, prose.Span(words.Span).Place, IsAutomatic: true)
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

    /// <summary>A term and the text that will link to it.</summary>
    private sealed record FoundTerm(ProseWords Words, LinkedTerm Term);
}
