using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>
/// Captions as other programs have them, which are text beside a picture or table here: a line that begins with "Figure 1:" or "Table 1.",
/// a slanted line below a picture, and what Pandoc writes.
/// </summary>
internal sealed partial class CaptionSlips(Prose prose, Neighbours blocks, string language, DiagnosticBag problems)
{
    // In UTF-16 units: longer than most captions.
    private const int LongestCaption = 300;

    /// <summary>Reports a paragraph that is a caption, or holds one below its picture.</summary>
    public void Check(ParagraphBlock paragraph)
    {
        if (paragraph.Parent is not (MarkdownDocument or Container) || paragraph.Inline is not { FirstChild: { } first } words)
        {
            return;
        }

        if (first is LiteralInline literal && Pandoc().IsMatch(literal.Content.AsSpan()))
        {
            ReportPandoc(paragraph, Pandoc().Match(literal.Content.ToString()).Length);
        }
        else if (first is LinkInline { IsImage: true, NextSibling: LineBreakInline { NextSibling: { } below } } image)
        {
            CheckBelow(paragraph, image, below);
        }
        else if (IsSlantedAlone(first) || BeginsWithNumber(first))
        {
            CheckAlone(paragraph, first, PlainText.From(words));
        }
    }

    // On the line below the picture, in the paragraph of the picture.
    private void CheckBelow(ParagraphBlock paragraph, LinkInline image, Inline below)
    {
        var (whole, start) = (prose.Span(paragraph), prose.Span(below).Start);
        var text = whole.Source.Text[start..(whole.Start + whole.Length)].Trim();
        if (!string.IsNullOrEmpty(image.Title) || text.Length > LongestCaption || text.Contains('\n', StringComparison.Ordinal) || !(IsSlantedAlone(below) || NumberedFigure().IsMatch(text.TrimStart('*', '_'))))
        {
            return;
        }

        var caption = CaptionIn(text);
        problems.Add(Rules.CaptionBesidePicture(whole.Source.Span(start, text.Length), text, SignTexts.TitleOfPicture(image.Url ?? "", caption.Words, caption.IsNumbered))
            with { Fix = FixOf(whole, prose.Span(image), caption.Words, caption.IsNumbered || !IsSlantedAlone(below)) });
    }

    // A paragraph beside that of the picture or the table.
    private void CheckAlone(ParagraphBlock paragraph, Inline first, string text)
    {
        if (text.Length > LongestCaption || paragraph.Inline!.Any(i => i is LineBreakInline))
        {
            return;
        }

        var span = prose.Span(paragraph);
        if (NumberedTable().Match(text) is { Success: true } label && TableBeside(paragraph) is not null)
        {
            problems.Add(Rules.CaptionBesideTable(span, span.Text.Trim(), text[label.Length..].Trim()));
        }
        else if ((NumberedFigure().IsMatch(text) ? PictureAt(paragraph, -1) ?? PictureAt(paragraph, 1) : IsSlantedAlone(first) ? PictureAt(paragraph, -1) : null) is { } image)
        {
            var caption = CaptionIn(span.Text.Trim());
            problems.Add(Rules.CaptionBesidePicture(span, span.Text.Trim(), SignTexts.TitleOfPicture(image.Url ?? "", caption.Words, caption.IsNumbered)));
        }
    }

    private void ReportPandoc(ParagraphBlock paragraph, int label)
    {
        var span = prose.Span(paragraph);
        var words = ": " + span.Text[label..];
        if (blocks.Beside(paragraph, -1) is Table)
        {
            problems.Add(Rules.CaptionOfPandoc(span, words) with { Fix = Fix.Replace(span, words) });
        }
        else if (blocks.Beside(paragraph, 1) is Table table && prose.Span(table) is var below && ReferenceEquals(below.Source, span.Source))
        {
            var whole = span with { Length = below.Start + below.Length - span.Start };
            problems.Add(Rules.CaptionOfPandoc(span, words) with { Fix = blocks.Beside(table, 1) is { } next && TableCaption.IsOne(next) ? null : Fix.Replace(whole, $"{below.Text.TrimEnd()}\n\n{words}") });
        }
    }

    private Table? TableBeside(ParagraphBlock paragraph) =>
        (blocks.Beside(paragraph, -1) as Table ?? blocks.Beside(paragraph, 1) as Table) is { } table && TableCaption.Of(table) is null ? table : null;

    private LinkInline? PictureAt(ParagraphBlock paragraph, int step) =>
        blocks.Beside(paragraph, step) is ParagraphBlock { Inline.FirstChild: LinkInline { IsImage: true, NextSibling: null } image } && string.IsNullOrEmpty(image.Title) ? image : null;

    // Nearly no paragraph does, so it becomes a string only then.
    private static bool BeginsWithNumber(Inline inline) => (inline is EmphasisInline emphasis ? emphasis.FirstChild : inline) is LiteralInline literal
        && (NumberedFigure().IsMatch(literal.Content.AsSpan()) || NumberedTable().IsMatch(literal.Content.AsSpan()));

    private static bool IsSlantedAlone(Inline inline) => inline is EmphasisInline { DelimiterCount: 1, DelimiterChar: '*' or '_', NextSibling: null };

    private (string Words, bool IsNumbered) CaptionIn(string text)
    {
        var words = Signs().Replace(text, "");
        var label = NumberedFigure().Match(words);
        return (WrittenCaption.WithInnerMarks(words[label.Length..].Trim(), language), label.Success);
    }

    // Only where the caption is whole, and cannot end the quotation marks around it.
    private static Fix? FixOf(SourceSpan paragraph, SourceSpan image, string caption, bool isUnsure) =>
        isUnsure || caption.AsSpan().IndexOfAny("\"\\*_") >= 0 || image.Text is not [.., ')'] ? null
        : Fix.Replace(paragraph, $"{image.Text[..^1]} \"{caption}\")");

    [GeneratedRegex(@"^(?:\*{1,2}|_{1,2})|(?:\*{1,2}|_{1,2})$")]
    private static partial Regex Signs();

    [GeneratedRegex(@"^Table:[ \t]+(?=\S)")]
    private static partial Regex Pandoc();

    // In the languages of the theme, with the number and the sign that follows it: "Figure 3 shows" is a sentence.
    [GeneratedRegex(@"^(?:Fig(?:ure|ura|\.)|Abb(?:ildung|\.)|Bild|Ill(?:ustration|\.)|Ilustración|Imagen|Photo|Map|Chart|Şekil|Resim|Рис(?:унок|\.)|Мал(?:юнок|\.)|(?:ال)?شكل|(?:ال)?صورة)[ \u00A0]?[0-9٠-٩]{1,3}(?:[.-][0-9]{1,2})?[a-z]?[ \u00A0]?(?:[.:|]|[–—](?=\s))(?:\*{1,2}|_{1,2})?(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex NumberedFigure();

    [GeneratedRegex(@"^(?:Tab(?:le|leau|elle|la|lo|\.)|Табл(?:иця|\.)|(?:ال)?جدول)[ \u00A0]?[0-9٠-٩]{1,3}(?:[.-][0-9]{1,2})?[a-z]?[ \u00A0]?(?:[.:|]|[–—](?=\s))(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex NumberedTable();
}
