using System.Text;
using Explainer.Markdown;
using Explainer.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Citation = Explainer.Markdown.Citations.Citation;

namespace Explainer.Compose.Mentions;

/// <summary>The words of one block, without marks and pictures, and where in them each piece of the tree begins.</summary>
internal sealed class BlockText
{
    private readonly string? section;
    private readonly StringBuilder words = new();
    private readonly Dictionary<Inline, int> places = [];
    private readonly Dictionary<(int Start, int End), BacklinkContext> contexts = [];
    private readonly string text;
    private List<int>? ends;

    public BlockText(LeafBlock block, string? section)
    {
        this.section = section;
        Append(block.Inline!);
        text = words.ToString();
    }

    /// <summary>Mentions in one sentence share their context.</summary>
    public BacklinkContext ContextOf(Inline mention, int offset)
    {
        var place = places.GetValueOrDefault(mention) + offset;
        ends ??= Sentences.EndsIn(text);
        var excerpt = Excerpt.Around(text, ends, place);
        if (!contexts.TryGetValue((excerpt.Start, excerpt.End), out var context))
        {
            contexts[(excerpt.Start, excerpt.End)] = context = new BacklinkContext(section, excerpt.Text);
        }

        return context;
    }

    private void Append(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is Citation or FootnoteLink)
            {
                AppendMark(inline);
                continue;
            }

            places[inline] = words.Length;
            words.Append(PlainText.OwnWords(inline));
            if (inline is ContainerInline inner and not LinkInline { IsImage: true })
            {
                Append(inner);
            }
        }
    }

    // "says [@rtl]." is written with a space. A mark belongs to the words before it: "It is so. [@rtl] Then" too.
    private void AppendMark(Inline mark)
    {
        while (words.Length > 0 && words[^1] == ' ')
        {
            words.Length--;
        }

        places[mark] = Math.Max(0, words.Length - 1);
    }
}
