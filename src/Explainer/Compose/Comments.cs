using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>Takes notes to a colleague (<c>&lt;!-- … --&gt;</c>) out of the text. Other HTML has been reported and goes too.</summary>
internal static class Comments
{
    public static void Drop(MarkdownDocument document)
    {
        foreach (var inline in document.Descendants<HtmlInline>().ToList())
        {
            inline.Remove();
        }

        foreach (var block in document.Descendants<HtmlBlock>().ToList())
        {
            block.Parent!.Remove(block);
        }
    }
}
