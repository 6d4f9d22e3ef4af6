using Explainer.Markdown;
using Explainer.Markdown.Containers;
using Explainer.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Testimony = Explainer.Markdown.Testimonies.Testimony;
using Citation = Explainer.Markdown.Citations.Citation;

namespace Explainer.Compose.Terms;

/// <summary>The text of a term as it stands in the glossary, among others: without ids, headings, the marks of sources and notes, testimony and what is hard to read.</summary>
internal static class Definition
{
    /// <summary>Changes the tree, so this comes after the page's own text.</summary>
    public static Html Render(Prose prose, HtmlProse html)
    {
        if (prose.Header.Entry is not Term term)
        {
            return Html.Empty;
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

    private static void Change(MarkdownObject markdown, Term term)
    {
        switch (markdown)
        {
            case Citation or FootnoteLink:
                ((Inline)markdown).Remove();
                break;
            // What may not be shown away from its page is not shown here either.
            case FootnoteGroup or Testimony or Container { Kind: ContainerKind.Care or ContainerKind.Teacher }:
                ((Block)markdown).Parent!.Remove((Block)markdown);
                break;
            case HeadingBlock heading:
                Replace(heading);
                break;
            case LinkInline { IsImage: false, Url: ['#', .. var fragment] } link:
                // Its target is on the term's page only.
                link.Url = term.Url.FromRoot(Html.Root) + "#" + fragment;
                break;
        }
    }

    // In the glossary the term itself is what a heading stands over.
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
