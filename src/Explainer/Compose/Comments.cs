using Explainer.Compose.Syntax;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>Removes HTML comments, which writers leave for each other. Other HTML has been reported and is removed as well.</summary>
internal static class Comments
{
    public static void Drop(Prose prose)
    {
        foreach (var markdown in prose.Nodes.Html)
        {
            if (markdown is HtmlInline inline)
            {
                DropSpaceBefore(inline);
                inline.Remove();
            }
        }

        foreach (var parent in prose.Nodes.Html.OfType<HtmlBlock>().Select(b => b.Parent!).Distinct().ToList())
        {
            ReplaceChildren(parent, parent.Where(b => b is not HtmlBlock).ToList());
        }
    }

    // All at once: removing a child moves all that follow, so one by one would be quadratic.
    private static void ReplaceChildren(ContainerBlock parent, List<Block> children)
    {
        parent.Clear();
        foreach (var child in children)
        {
            child.Parent?.Remove(child);
            parent.Add(child);
        }
    }

    // Leaves one of the spaces around a comment, and none at the end of a line.
    private static void DropSpaceBefore(HtmlInline inline)
    {
        var goesOn = inline.NextSibling is not (null or LineBreakInline)
            && !(inline.NextSibling is LiteralInline after && after.Content.CurrentChar == ' ');
        if (!goesOn && inline.PreviousSibling is LiteralInline before)
        {
            before.Content = new StringSlice(before.Content.ToString().TrimEnd(' '));
        }
    }
}
