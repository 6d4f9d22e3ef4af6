using Explainer.Markdown;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>Takes notes to a colleague (<c>&lt;!-- … --&gt;</c>) out of the text. Other HTML has been reported and goes too.</summary>
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
            BlockChildren.Replace(parent, parent.Where(b => b is not HtmlBlock).ToList());
        }
    }

    // Of the spaces on both sides one is enough, and none at the end of a line.
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
