using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Languages;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown;

/// <summary>Testimony: a block quotation whose last line names the speaker.</summary>
/// <param name="language">BCP 47 tag of the site.</param>
internal sealed class TestimonyExtension(Words words, TestimonyLabels labels, string language) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.DocumentProcessed += TestimonyFinder.JoinAll;

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.Insert(0, new HtmlTestimonyRenderer(words, labels, language));
        }
    }
}

/// <summary>
/// A testimony: a block quotation whose last paragraph names the speaker, and the paragraph after it on what others found,
/// if there is one.
/// </summary>
internal sealed class TestimonyBlock() : ContainerBlock(null)
{
    public QuoteBlock Quotation => (QuoteBlock)this[0];

    /// <summary>The line that names the speaker, its leading dash removed.</summary>
    public ParagraphBlock SpeakerLine => (ParagraphBlock)Quotation.LastChild!;

    /// <summary>The link to the speaker; null where the line does not begin with one.</summary>
    public LinkInline? Speaker => SpeakerLine.Inline!.FirstChild as LinkInline;

    /// <summary>The blocks of the quotation without the speaker line.</summary>
    public IEnumerable<Block> Words => Quotation.SkipLast(1);

    /// <summary>The paragraph on what others found; null for none.</summary>
    public ParagraphBlock? Finding => Count > 1 ? (ParagraphBlock)this[1] : null;

    /// <summary>The bold words at its beginning; null without <see cref="Finding"/>.</summary>
    public EmphasisInline? Opening => Finding?.Inline!.FirstChild as EmphasisInline;

    /// <summary>The citations in the speaker line: where the words are quoted.</summary>
    public ImmutableArray<CitationItem> QuotedIn => CitedIn(SpeakerLine);

    /// <summary>The citations in <see cref="Finding"/>.</summary>
    public ImmutableArray<CitationItem> CitedByFinding => Finding is { } finding ? CitedIn(finding) : [];

    /// <summary>Whether others confirm it; set while the body is composed.</summary>
    public Standing Standing { get; set; }

    /// <summary>Its permanent id; empty until it is assigned.</summary>
    public string Anchor { get; set; } = "";

    private static ImmutableArray<CitationItem> CitedIn(ParagraphBlock paragraph) =>
        [.. paragraph.Inline!.Descendants<CitationInline>().SelectMany(c => c.Items)];
}

/// <summary>Turns block quotations with a speaker line into <see cref="TestimonyBlock"/>s.</summary>
internal static partial class TestimonyFinder
{
    public static void JoinAll(MarkdownDocument document)
    {
        foreach (var quotation in document.Descendants<QuoteBlock>().ToList())
        {
            if (quotation.LastChild is ParagraphBlock { Inline: not null } last && FindSpeakerLine(quotation, last) is { } line)
            {
                quotation.Add(line);
                Join(quotation, line);
            }
        }
    }

    // The speaker line is the last paragraph of the quotation or the last line of that, and begins with a dash. A quotation of
    // a single line has none.
    private static ParagraphBlock? FindSpeakerLine(QuoteBlock quotation, ParagraphBlock last)
    {
        var lineBreak = last.Inline!.OfType<LineBreakInline>().LastOrDefault();
        var first = lineBreak is null ? last.Inline!.FirstChild : lineBreak.NextSibling;
        if ((lineBreak is null && quotation.Count == 1) || first is not LiteralInline dash || !Dash().IsMatch(dash.Content.ToString()))
        {
            return null;
        }

        DropDash(dash);
        if (lineBreak is null)
        {
            quotation.Remove(last);
            return last;
        }

        var line = new ParagraphBlock { Inline = new ContainerInline(), Span = new SourceSpan(dash.Span.Start, last.Span.End) };
        while (lineBreak.NextSibling is { } inline)
        {
            inline.Remove();
            line.Inline.AppendChild(inline);
        }

        lineBreak.Remove();
        return line;
    }

    private static void Join(QuoteBlock quotation, ParagraphBlock line)
    {
        var parent = quotation.Parent!;
        var index = parent.IndexOf(quotation);
        var testimony = new TestimonyBlock { Span = quotation.Span, Line = quotation.Line, Column = quotation.Column };
        testimony.GetAttributes().AddClass("testimony");
        parent[index] = testimony;
        testimony.Add(quotation);
        if (index + 1 < parent.Count && parent[index + 1] is ParagraphBlock finding && EmphasisKind.IsStrong(finding.Inline?.FirstChild))
        {
            parent.RemoveAt(index + 1);
            testimony.Add(finding);
        }

        MoveId(line, testimony);
        MoveId(quotation, testimony);
        foreach (var words in testimony.Words)
        {
            MoveId(words, testimony);
        }
    }

    // An id written after the words or the speaker line belongs to the whole testimony.
    private static void MoveId(Block from, TestimonyBlock testimony)
    {
        if (from.TryGetAttributes() is { Id: { } id } attributes && testimony.TryGetAttributes()?.Id is null)
        {
            attributes.Id = null;
            var whole = testimony.GetAttributes();
            (whole.Id, whole.Span) = (id, attributes.Span);
        }
    }

    private static void DropDash(LiteralInline dash)
    {
        var text = Dash().Replace(dash.Content.ToString(), "", 1);
        if (text.Length == 0)
        {
            dash.Remove();
        }
        else
        {
            dash.Content = new Markdig.Helpers.StringSlice(text);
        }
    }

    [GeneratedRegex(@"^\s*(?:[—―–]|---?)\s*")]
    private static partial Regex Dash();
}

/// <summary>Renders testimony as a figure: the words, the speaker and the source, its standing, what others found.</summary>
/// <remarks>The quotation marks are part of the text, so that they are there when it is copied.</remarks>
internal sealed class HtmlTestimonyRenderer(Words words, TestimonyLabels labels, string language) : HtmlObjectRenderer<TestimonyBlock>
{
    protected override void Write(HtmlRenderer renderer, TestimonyBlock testimony)
    {
        renderer.EnsureLine();
        renderer.Write("<figure").WriteAttributes(testimony).Write(" aria-label=\"");
        renderer.WriteEscape(HtmlProse.Format(words.Testimony, PlainText.ForAttribute(testimony.Speaker))).WriteLine("\">");
        WriteWords(renderer, testimony);
        renderer.WriteLine("<figcaption>").Write("<p class=\"speaker\">— ");
        renderer.WriteChildren(testimony.SpeakerLine.Inline!);
        renderer.WriteLine("</p>").Write("<p class=\"standing ").Write(Standings.ClassOf(testimony.Standing)).Write("\">");
        renderer.WriteEscape(words.Label(testimony.Standing));
        HtmlAnchor.Write(renderer, testimony.Anchor, words.LinkToTestimony);
        renderer.WriteLine("</p>");
        if (testimony.Finding is { } finding)
        {
            WriteFinding(renderer, finding, testimony.Standing);
        }

        renderer.WriteLine("</figcaption>").WriteLine("</figure>");
    }

    private void WriteWords(HtmlRenderer renderer, TestimonyBlock testimony)
    {
        QuotedWords.Mark([.. testimony.Words], QuotationMarks.Find(LanguageOf(testimony) ?? language));
        renderer.Write("<blockquote").WriteAttributes(testimony.Quotation).WriteLine(">");
        var isTight = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        foreach (var block in testimony.Words)
        {
            renderer.Render(block);
        }

        renderer.ImplicitParagraph = isTight;
        renderer.WriteLine("</blockquote>");
    }

    private void WriteFinding(HtmlRenderer renderer, ParagraphBlock finding, Standing standing)
    {
        renderer.WriteLine("<div class=\"found\">").Write("<p class=\"label\">").WriteEscape(LabelOf(standing)).WriteLine("</p>");
        renderer.Write("<p").WriteAttributes(finding).Write('>');
        renderer.WriteChildren(finding.Inline!);
        renderer.WriteLine("</p>").WriteLine("</div>");
    }

    private string LabelOf(Standing standing) => standing == Standing.Contested
        ? labels.Disagree ?? words.OthersDisagree
        : labels.Found ?? words.WhatOthersFound;

    // The writer's mark stands on the quotation, on the whole, or on its first paragraph.
    private static string? LanguageOf(TestimonyBlock testimony) => testimony.Words.Take(1).Prepend(testimony).Prepend(testimony.Quotation)
        .Select(block => block.TryGetAttributes()?.Properties?.Find(p => p.Key == "lang").Value).FirstOrDefault(tag => !string.IsNullOrEmpty(tag));
}

/// <summary>Sets quotation marks around the words of a testimony.</summary>
internal static class QuotedWords
{
    public static void Mark(ImmutableArray<Block> words, QuotationMarks marks)
    {
        var texts = words.SelectMany(TextsOf).Where(text => text.FirstChild is not null).ToList();
        if (texts.Count == 0 || QuotationMarks.AreAround(PlainText.FromBlocks(words)))
        {
            return;
        }

        foreach (var text in texts)
        {
            Nest(text, marks);
        }

        texts[0].FirstChild!.InsertBefore(new LiteralInline(marks.Open));
        // The marks of sources and notes follow the quotation.
        var last = texts[^1].LastChild!;
        while (last is CitationInline or FootnoteLink && last.PreviousSibling is { } before)
        {
            last = before;
        }

        last.InsertAfter(new LiteralInline(marks.Close));
    }

    // Emphasis and links part a text into literals, so each is told the letter before it.
    private static void Nest(ContainerInline text, QuotationMarks marks)
    {
        var before = ' ';
        foreach (var literal in text.Descendants<LiteralInline>())
        {
            var written = literal.Content.ToString();
            if (marks.Nest(written, before) is var nested && nested != written)
            {
                literal.Content = new Markdig.Helpers.StringSlice(nested);
            }

            before = written.Length > 0 ? written[^1] : before;
        }
    }

    private static IEnumerable<ContainerInline> TextsOf(Block block) => block switch
    {
        CodeBlock => [],
        LeafBlock { Inline: { } inline } => [inline],
        ContainerBlock blocks => blocks.SelectMany(TextsOf),
        _ => [],
    };
}
