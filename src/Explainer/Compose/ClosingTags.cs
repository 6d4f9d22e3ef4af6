using Explainer.Compose.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>Which tag closes which, for all HTML within the text of a body. Found in one pass: a search from each tag that opens would take quadratic time.</summary>
internal sealed class ClosingTags
{
    private readonly Dictionary<HtmlInline, HtmlInline> closings = [];

    public ClosingTags(ProseNodes nodes)
    {
        var opened = new Dictionary<(ContainerInline?, string), Stack<HtmlInline>>();
        foreach (var tag in nodes.Html.OfType<HtmlInline>())
        {
            if (HtmlTagText.Parse(tag.Tag) is not { } read)
            {
                continue;
            }

            var element = (tag.Parent, read.Name);
            if (!opened.TryGetValue(element, out var open))
            {
                opened[element] = open = [];
            }

            if (!read.IsClosing)
            {
                open.Push(tag);
            }
            else if (open.TryPop(out var opening))
            {
                closings[opening] = tag;
            }
        }
    }

    /// <summary>The tag that closes another, with the same parent; null for none.</summary>
    public HtmlInline? Of(HtmlInline opening) => closings.GetValueOrDefault(opening);
}
