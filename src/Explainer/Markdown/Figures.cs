using System.Collections.Immutable;
using Explainer.Model;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown;

/// <summary>Numbered figures, the words in the text that refer to them (<c>[@fig:raqqa]</c>), and captions of tables.</summary>
internal sealed class FigureExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // Mentions are parsed as citations are; captions of tables are found once all is parsed.
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.Insert(0, new HtmlFigureMentionRenderer());
            html.ObjectRenderers.Insert(0, new HtmlFarNameRenderer());
        }
    }
}

/// <summary>The number of a figure or table, on the block that is one: "Figure 2".</summary>
internal static class FigureLabel
{
    private static readonly object Key = new();

    public static void Set(Block figure, string label) => figure.SetData(Key, label);

    /// <summary>The label and the words of a caption, for those who do not see it.</summary>
    public static string NameOf(ParagraphBlock caption) => (caption.GetData(Key) is string label ? label + ". " : "") + PlainText.ForAttribute(caption.Inline);

    /// <summary>Whether a figure has a number.</summary>
    public static bool Has(Block figure) => figure.GetData(Key) is string;

    /// <summary>Writes the label of a figure at the beginning of its caption; nothing where it has no number.</summary>
    public static void Write(HtmlRenderer renderer, Block figure)
    {
        if (figure.GetData(Key) is string label)
        {
            renderer.Write("<strong>").WriteEscape(label).Write(".</strong> ");
        }
    }
}

/// <summary>A bracket that refers to figures and tables of the page. Its text is empty until they are numbered.</summary>
internal sealed class FigureMention : LiteralInline
{
    public required ImmutableArray<CitationItem> Items { get; init; }

    /// <summary>What is printed for each item.</summary>
    public ImmutableArray<FigureMark> Marks { get; set; } = [];
}

/// <summary>A figure as the text names it.</summary>
/// <param name="Prefix">The words before it.</param>
/// <param name="Name">"figure 2"; empty where there is none.</param>
/// <param name="Anchor">Its id.</param>
/// <param name="Locator">The words after it.</param>
internal sealed record FigureMark(string Prefix, string Name, string Anchor, string Locator);

internal sealed class HtmlFigureMentionRenderer : HtmlObjectRenderer<FigureMention>
{
    protected override void Write(HtmlRenderer renderer, FigureMention mention)
    {
        var isInLink = mention.FirstParentOfType<LinkInline>() is not null;
        foreach (var mark in mention.Marks)
        {
            renderer.Write(ReferenceEquals(mark, mention.Marks[0]) ? "" : ", ").WriteEscape(mark.Prefix).Write(mark.Prefix.Length > 0 ? " " : "");
            renderer.Write(isInLink ? "" : $"<a href=\"{SiteUrl.LinkWithin(mark.Anchor)}\">").WriteEscape(mark.Name).Write(isInLink ? "" : "</a>");
            renderer.Write(mark.Locator.Length > 0 ? ", " : "").WriteEscape(mark.Locator);
        }
    }
}

/// <summary>
/// The words of a link without words to another page, <c>[](raqqa.md#fig:raqqa)</c>. The number of a figure and the words of a heading are known
/// when all pages are composed, so a placeholder stands in the HTML until then; away from the page, nothing but that something is left out.
/// </summary>
internal sealed class FarNameInline : LiteralInline
{
    /// <summary>Twice what stands for the way to the root, which addresses have once: no writer can type it.</summary>
    public const string Placeholder = Html.Root + Html.Root;

    /// <summary>What ends a placeholder, behind its index.</summary>
    public const char End = ';';

    public FarNameInline(int index)
        : base("…") => Index = index;

    /// <summary>Its place among those of the body.</summary>
    public int Index { get; }

    /// <summary>What stands in the HTML until its words are known.</summary>
    public string Mark => FormattableString.Invariant($"{Placeholder}{Index}{End}");
}

internal sealed class HtmlFarNameRenderer : HtmlObjectRenderer<FarNameInline>
{
    protected override void Write(HtmlRenderer renderer, FarNameInline figure) =>
        renderer.Write(figure.Mark);
}

/// <summary>Captions of tables, as in Pandoc: a paragraph below the table that begins with a colon.</summary>
internal static class TableCaption
{
    private static readonly object TableKey = new();
    private static readonly object CaptionKey = new();

    /// <summary>Finds the captions of a document whose tables are parsed.</summary>
    public static void Attach(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            var place = table.Parent!.IndexOf(table) + 1;
            if (place < table.Parent.Count && table.Parent[place] is ParagraphBlock { Inline.FirstChild: LiteralInline { IsFirstCharacterEscaped: false } first } caption
                && first.Content.AsSpan() is [':', ' ' or '\t', ..])
            {
                first.Content.Start += 1;
                first.Span.Start += 1;
                while (!first.Content.IsEmpty && first.Content.CurrentChar is ' ' or '\t')
                {
                    first.Content.Start++;
                    first.Span.Start++;
                }

                caption.SetData(CaptionKey, table);
                table.SetData(TableKey, caption);
            }
        }
    }

    /// <summary>The caption of a table; null for none.</summary>
    public static ParagraphBlock? Of(Table table) => table.GetData(TableKey) as ParagraphBlock;

    /// <summary>Whether a paragraph is the caption of a table, which prints it.</summary>
    public static bool IsOne(Block block) => block.GetData(CaptionKey) is not null;
}
