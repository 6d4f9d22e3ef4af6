using System.Buffers;
using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
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

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789٠١٢٣٤٥٦٧٨٩");

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

        var caption = CaptionIn(text, below);
        problems.Add(Rules.CaptionBesidePicture(whole.Source.Span(start, text.Length), text, SignTexts.TitleOfPicture(PathOf(image), caption.Words, caption.Id))
            with { Fix = caption.Id is not null || !IsSlantedAlone(below) ? null : FixOf(whole, prose.Span(image), caption.Words) });
    }

    // A paragraph beside that of the picture or the table.
    private void CheckAlone(ParagraphBlock paragraph, Inline first, string text)
    {
        if (text.Length > LongestCaption || paragraph.Inline!.Any(i => i is LineBreakInline))
        {
            return;
        }

        var span = prose.Span(paragraph);
        if (NumberedTable().IsMatch(text) && TableBeside(paragraph) is not null)
        {
            var (caption, id) = WithoutId(span.Text.Trim(), FigureKind.Table);
            problems.Add(Rules.CaptionBesideTable(span, span.Text.Trim(), WithoutNumber(NumberedTable(), caption, first).Words, id ?? "tbl:name"));
        }
        else if (PictureBeside(paragraph, first, text) is { } image)
        {
            var caption = CaptionIn(span.Text.Trim(), first);
            problems.Add(Rules.CaptionBesidePicture(span, span.Text.Trim(), SignTexts.TitleOfPicture(PathOf(image), caption.Words, caption.Id)));
        }
        else if (BeginsWithNumber(first) && IsAmongText(paragraph, -1) && IsAmongText(paragraph, 1))
        {
            ReportOfNothing(span, first, NumberedTable().IsMatch(text));
        }
    }

    private LinkInline? PictureBeside(ParagraphBlock paragraph, Inline first, string text) => NumberedFigure().IsMatch(text) ? PictureAt(paragraph, -1) ?? PictureAt(paragraph, 1)
        : IsSlantedAlone(first) ? PictureAt(paragraph, -1) : null;

    private void ReportOfNothing(SourceSpan span, Inline first, bool isTable)
    {
        var (number, kind) = isTable ? (NumberedTable(), FigureKind.Table) : (NumberedFigure(), FigureKind.Figure);
        var caption = WithoutNumber(number, WithoutId(span.Text.Trim(), kind).Caption, first).Words;
        problems.Add(Rules.CaptionOfNothing(span, span.Text.Trim(), SignTexts.WithCaption(isTable, caption)));
    }

    // What has a caption of its own, or is drawn by a passage, may be what the words speak of.
    private bool IsAmongText(ParagraphBlock paragraph, int step) => blocks.Beside(paragraph, step) switch
    {
        null or HeadingBlock or ListBlock => true,
        ParagraphBlock { Inline.FirstChild: var first } beside => first is not LinkInline { IsImage: true } && !TableCaption.IsOne(beside),
        _ => false,
    };

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
        && literal.Content.AsSpan().ContainsAny(Digits) && (NumberedFigure().IsMatch(literal.Content.AsSpan()) || NumberedTable().IsMatch(literal.Content.AsSpan()));

    private static bool IsSlantedAlone(Inline inline) => inline is EmphasisInline { DelimiterCount: 1, DelimiterChar: '*' or '_', NextSibling: null };

    // With its id, or one that is to be chosen where it has a number.
    private (string Words, string? Id) CaptionIn(string text, Inline first)
    {
        var (caption, id) = WithoutId(text, FigureKind.Figure);
        var (words, isNumbered) = WithoutNumber(NumberedFigure(), caption, first);
        return (WrittenCaption.WithInnerMarks(words, language), id ?? (isNumbered ? "fig:name" : null));
    }

    // Without the signs around the whole, or around the number: those of other words stay.
    private static (string Words, bool IsNumbered) WithoutNumber(Regex number, string text, Inline first)
    {
        var signs = first is EmphasisInline emphasis ? emphasis.DelimiterCount : 0;
        var words = signs > 0 && first.NextSibling is null ? text[signs..^signs] : text[signs..];
        var match = number.Match(words);
        var isClosed = signs == 0 || first.NextSibling is null || match.Groups["signs"].Length > 0;
        return ((isClosed ? "" : text[..signs]) + words[match.Length..].Trim(), match.Success);
    }

    // An id at its end may lack what those of its kind begin with.
    private static (string Caption, string? Id) WithoutId(string text, FigureKind kind) => BracedId().Match(text) is not { Success: true } braces ? (text, null)
        : (text[..braces.Index].TrimEnd(), FigureIds.As(kind, braces.Groups["id"].Value is var id && FigureIds.KindOf(id) is null ? "fig:" + id : FigureIds.Written(id)));

    // As it is written where only a path stands in the round brackets.
    private string PathOf(LinkInline image) => PathAlone().Match(prose.Span(image).Text) is { Success: true } path ? path.Groups["path"].Value : MeantFile.Escaped(image.Url ?? "");

    // Only where the caption is whole, and cannot end the quotation marks around it.
    private static Fix? FixOf(SourceSpan paragraph, SourceSpan image, string caption) =>
        caption.AsSpan().IndexOfAny("\"\\*_") < 0 && PathAlone().Match(image.Text) is { Success: true } path
            ? Fix.Replace(paragraph, $"{image.Text[..path.Index]}({path.Groups["path"].Value} \"{caption}\")") : null;

    // Quotation marks without words between them are no title.
    [GeneratedRegex(@"(?<=\])\((?<path><[^<>\n]+>|[^\s()<>""']+)(?:[ ]+(?:""""|''))?[ ]?\)$")]
    private static partial Regex PathAlone();

    [GeneratedRegex(@"\{#(?<id>[\w:-]{1,100})\}$")]
    private static partial Regex BracedId();

    [GeneratedRegex(@"^Table:[ \t]+(?=\S)")]
    private static partial Regex Pandoc();

    // In the languages of the theme, with the number and the sign that follows it: "Figure 3 shows" is a sentence.
    [GeneratedRegex(@"^(?:Fig(?:ure|ura|\.)|Abb(?:ildung|\.)|Bild|Ill(?:ustration|\.)|Ilustración|Imagen|Photo|Map|Chart|Şekil|Resim|Рис(?:унок|\.)|Мал(?:юнок|\.)|(?:ال)?شكل|(?:ال)?صورة)[ \u00A0]?[0-9٠-٩]{1,3}(?:[.-][0-9]{1,2})?[a-z]?[ \u00A0]?(?:[.:|]|[–—](?=\s))(?<signs>\*{1,2}|_{1,2})?(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex NumberedFigure();

    [GeneratedRegex(@"^(?:Tab(?:le|leau|elle|la|lo|\.)|Табл(?:иця|\.)|(?:ال)?جدول)[ \u00A0]?[0-9٠-٩]{1,3}(?:[.-][0-9]{1,2})?[a-z]?[ \u00A0]?(?:[.:|]|[–—](?=\s))(?<signs>\*{1,2}|_{1,2})?(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex NumberedTable();
}
