using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose.Terms;

/// <summary>
/// The text of a term as the glossary prints it: without ids, citations, footnotes, testimony, <c>:::care</c> and
/// <c>:::teacher</c>, and with bold paragraphs for headings.
/// </summary>
internal static class Definition
{
    /// <summary>Renders the definition of a term; empty for other entries. Changes the tree, so it runs after the page was rendered.</summary>
    public static StoredHtml Render(Prose prose, HtmlProse html)
    {
        if (prose.Header is not { Id.Kind: EntryKind.Term } term)
        {
            return StoredHtml.Empty;
        }

        foreach (var markdown in prose.Nodes.All)
        {
            if (markdown.TryGetAttributes() is { Id: not null } attributes)
            {
                attributes.Id = null;
            }

            Change(markdown, term);
        }

        return html.Render(prose.Document);
    }

    private static void Change(MarkdownObject markdown, EntryFacts term)
    {
        switch (markdown)
        {
            case CitationInline or FootnoteLink:
                ((Inline)markdown).Remove();
                break;
            // Not open text.
            case FootnoteGroup or TestimonyBlock or Container { Kind: ContainerKind.Care or ContainerKind.Teacher }:
                ((Block)markdown).Parent!.Remove((Block)markdown);
                break;
            case HeadingBlock heading:
                Replace(heading);
                break;
            case LinkInline { IsImage: false, Url: ['#', .. var fragment] } link:
                // A fragment of the term's own page.
                link.Url = term.Url.FromRoot(Html.Root) + "#" + fragment;
                break;
        }
    }

    // In the glossary, the term itself is the heading.
    private static void Replace(HeadingBlock heading)
    {
        var words = new EmphasisInline { DelimiterChar = '*', DelimiterCount = 2, IsClosed = true };
        heading.Inline!.EmbraceChildrenBy(words);
        words.Remove();
        var paragraph = new ParagraphBlock { Inline = new ContainerInline().AppendChild(words) };
        var parent = heading.Parent!;
        var place = parent.IndexOf(heading);
        parent.RemoveAt(place);
        parent.Insert(place, paragraph);
    }
}
