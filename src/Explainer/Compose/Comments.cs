using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>Takes notes to a colleague (<c>&lt;!-- … --&gt;</c>) out of the text. Other HTML has been reported and goes too.</summary>
internal static class Comments
{
    public static void Drop(Prose prose)
    {
        foreach (var inline in prose.Nodes.OfType<HtmlInline>())
        {
            inline.Remove();
        }

        foreach (var block in prose.Nodes.OfType<HtmlBlock>())
        {
            block.Parent!.Remove(block);
        }
    }
}
