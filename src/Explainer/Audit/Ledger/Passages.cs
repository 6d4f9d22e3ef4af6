using Explainer.Compose;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Audit.Ledger;

/// <summary>Takes a body apart into passages.</summary>
internal static class Passages
{
    /// <summary>The passages of a body, in reading order; headings and code make no claims.</summary>
    public static IEnumerable<Passage> Collect(Prose prose, Catalog catalog) => Collect(prose.Document, prose, catalog);

    private static IEnumerable<Passage> Collect(ContainerBlock container, Prose prose, Catalog catalog)
    {
        var afterQuotation = false;
        foreach (var block in container)
        {
            switch (block)
            {
                case ParagraphBlock or ListBlock or Table or DefinitionList or QuoteBlock:
                    yield return Passage(block, prose, catalog, block is QuoteBlock || (afterQuotation && block is ParagraphBlock));
                    break;
                // Containers of other kinds hold passages of their own.
                case ContainerBlock inner:
                    foreach (var passage in Collect(inner, prose, catalog))
                    {
                        yield return passage;
                    }

                    break;
            }

            afterQuotation = block is QuoteBlock;
        }
    }

    private static Passage Passage(Block block, Prose prose, Catalog catalog, bool isTestimony)
    {
        var leaves = block is LeafBlock leaf ? [leaf] : block.Descendants().OfType<LeafBlock>().ToList();
        var nodes = leaves.SelectMany(l => l.Inline?.Descendants() ?? []).ToList();
        return new Passage(
            string.Join(' ', leaves.Select(l => PlainText.From(l.Inline))),
            prose.Span(block),
            [.. nodes.OfType<Markdown.Citations.Citation>().SelectMany(c => c.Items)],
            [.. nodes.OfType<LinkInline>().Select(l => ProfileOf(l, prose, catalog)).OfType<EntryId>().Distinct()],
            isTestimony);
    }

    private static EntryId? ProfileOf(LinkInline link, Prose prose, Catalog catalog)
    {
        var file = prose.Header.Entry.File;
        var target = LinkResolver.Resolve(link.Url ?? "", file, prose.Header.Source.Start, catalog, new DiagnosticBag());
        return target is LinkTarget.Entry { Id: { Kind: EntryKind.Profile } profile } ? profile : null;
    }
}
