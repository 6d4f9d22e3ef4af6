using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read.Fields;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>Reports markup that is not allowed in a body: HTML, first-level headings, attributes other than id, class, lang and dir.</summary>
internal sealed partial class MarkupCheck
{
    private readonly Prose prose;
    private readonly Catalog catalog;
    private readonly DiagnosticBag problems;
    private readonly FenceSlips fences;
    private readonly LeftoverSigns signs;
    private readonly TableCheck tables;
    private readonly PartedTables parted;
    private readonly ProseShapes shapes;
    private readonly CaptionSlips captions;
    private readonly ClosingTags closings;
    private readonly Neighbours blocks = new();

    // The HTML elements that were opened, with their parents.
    private readonly HashSet<(ContainerInline?, string)> opened = [];

    private MarkupCheck(Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        this.prose = prose;
        this.catalog = catalog;
        this.problems = problems;
        closings = new ClosingTags(prose.Nodes);
        fences = new FenceSlips(prose, problems);
        signs = new LeftoverSigns(prose, catalog, fences, problems);
        tables = new TableCheck(prose, blocks, problems);
        parted = new PartedTables(prose, blocks, problems);
        shapes = new ProseShapes(prose, blocks, problems);
        captions = new CaptionSlips(prose, blocks, catalog.Config.Language, problems);
    }

    /// <summary>Reports the markup of a body that is not allowed, and removes such attributes. Returns the lines that were meant to open a passage.</summary>
    public static IReadOnlyList<SourceSpan> Check(Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        var check = new MarkupCheck(prose, catalog, problems);
        check.Check();
        return check.fences.Openings;
    }

    private void Check()
    {
        LeftWords.Check(prose, catalog.Config.Language, problems);
        VagueLinks.Check(prose, catalog.Config.Language, problems);
        HandSources.Check(prose, blocks, catalog, problems);
        TeacherText.Check(prose, blocks, problems);
        GarbledLetters.Check(prose, problems);
        MixedQuotes.Check(prose, catalog.Config.Language, problems);
        foreach (var markdown in prose.Nodes.All)
        {
            Check(markdown);
            if (markdown.TryGetAttributes() is { } attributes)
            {
                CheckAttributes(markdown, attributes);
            }
        }
    }

    private void Check(MarkdownObject markdown)
    {
        switch (markdown)
        {
            case HtmlBlock block when !IsComment(prose.Span(block).Text):
                problems.Add(Rules.RawHtml(prose.Span(block), HtmlAdvice.For(prose.Span(block).Text)) with { Fix = HtmlFix.Create(prose, block, catalog.Config.Language) });
                break;
            case HtmlInline inline when !IsComment(inline.Tag) && !ClosesAnother(inline):
                problems.Add(Rules.RawHtml(prose.Span(inline), IsQuoted(prose.Span(inline)) ? HtmlTexts.Guillemets : HtmlAdvice.For(inline.Tag)) with { Fix = HtmlFix.Create(prose, inline, closings, catalog.Config.Language) });
                break;
            case HeadingBlock { Level: 1, Inline.FirstChild: not null } heading:
                var levels = new HeadingLevels(prose);
                var isSure = levels.IsTopOfSeveral(heading);
                problems.Add(Rules.TopHeading(prose.Span(heading), PlainText.From(heading.Inline), levels.Below(heading).Any(), isSure)
                    with { Fix = isSure ? levels.Shift(heading, 1, withThoseBeside: false) : null });
                break;
            case CitationInline or FootnoteLink { IsBackLink: false } when ((Inline)markdown).FirstParentOfType<LinkInline>() is not null:
                problems.Add(Rules.MarkInLink(prose.Span(markdown), prose.Span(markdown).Text));
                break;
            case LiteralInline literal:
                signs.Check(literal, UnreadMarkup.Check(prose, literal, catalog, problems));
                break;
            case LinkDelimiterInline bracket:
                signs.Check(bracket, UnreadMarkup.CheckBracket(prose.Span(bracket), catalog, problems));
                break;
            case CodeBlock code:
                fences.Check(code);
                signs.Check(code);
                shapes.Check(code);
                break;
            default:
                CheckParts(markdown);
                break;
        }
    }

    private void CheckParts(MarkdownObject markdown)
    {
        switch (markdown)
        {
            case Table table:
                tables.Check(table);
                parted.See(table);
                break;
            case ParagraphBlock paragraph:
                CheckParagraph(paragraph);
                break;
            case LineBreakInline { IsBackslash: true } lineBreak when IsInRow(prose.Span(lineBreak)):
                problems.Add(Rules.BreakInRow(prose.Span(lineBreak)));
                break;
            case FootnoteLinkReferenceDefinition { Footnote.Links.Count: 0 } unused:
                problems.Add(Rules.UnusedFootnote(prose.Span(unused), unused.Footnote.Label ?? ""));
                break;
            case LinkInline { Title.Length: > 0, NextSibling: not CaptionInline } link:
                CheckPlain(prose.Span(link.TitleSpan.Length > 0 ? link.TitleSpan : link.Span), link.Title!);
                break;
            case HtmlElementInline { Title.Length: > 0 } element:
                CheckPlain(prose.Span(element), element.Title);
                break;
            case Container { AlertWord: { } word } alert:
                problems.Add(Rules.AlertWithoutWord(prose.Span(alert) with { Length = 1 }, word));
                break;
            case Container { Kind: ContainerKind.Fold, Arguments: { Length: > 0 } title } fold:
                CheckPlain(prose.Span(fold), title);
                break;
            default:
                CheckWords(markdown);
                break;
        }
    }

    private void CheckParagraph(ParagraphBlock paragraph)
    {
        if (parted.Check(paragraph) is { } part)
        {
            signs.Skip(part);
            return;
        }

        tables.Check(paragraph);
        shapes.Check(paragraph);
        captions.Check(paragraph);
    }

    private void CheckWords(MarkdownObject markdown)
    {
        if (markdown is LineBreakInline { IsHard: false } lineBreak && WordCutBy(lineBreak) is { } word)
        {
            problems.Add(Rules.WordCutByLine(prose.Span(lineBreak) with { Length = 1 }, word));
        }
        else if (markdown is HtmlElementInline element && RaisedNumbers.Find(prose, element) is { } raised)
        {
            problems.Add(raised);
        }
    }

    // "tri-" and "bunal" on the next line, as PDF files have it; null for none. "Pre- and post-war" has its hyphen by right, and so has what stands
    // shortly before another hyphen.
    private static string? WordCutBy(LineBreakInline lineBreak) =>
        lineBreak is { PreviousSibling: LiteralInline before, NextSibling: LiteralInline after } && before.Content.AsSpan() is [.., _, '-'] && LastPart().Match(before.Content.ToString()) is { Success: true } part
        && FirstPart().Match(after.Content.ToString()) is { Success: true } rest ? $"{part.Value} {rest.Value}" : null;

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]{0,40}-$")]
    private static partial Regex LastPart();

    [GeneratedRegex(@"^(?!(?:and|or|to|nor|but|not|through|thru|till|until|versus|vs|as|than|rather|plus|instead|und|oder|bis|bzw|beziehungsweise|respektive|resp|sowie|wie|als|aber|statt|anstatt|anstelle|nicht|noch|weder|sondern|gegen|mit|ohne|en|of|et|ou|ni|puis|y|o|e|u|ve|veya|та|і|й|або|чи)\b|\p{Ll}+(?:[ ]\p{L}+){0,2}[ ]\p{L}+-\p{L})\p{Ll}[\p{L}\p{M}]{0,40}")]
    private static partial Regex FirstPart();

    // Titles that become an attribute or a heading as they stand.
    private void CheckPlain(SourceSpan span, string text)
    {
        foreach (var sign in PlainSigns.FindAll(text))
        {
            var found = text.Substring(sign.Start, sign.Length);
            var at = span.Text.IndexOf(found, StringComparison.Ordinal);
            problems.Add(Rules.SignInPlainText(at < 0 ? span : span with { Start = span.Start + at, Length = found.Length }, found, sign.Words));
        }
    }

    // Whether the line of a place begins with a pipe, after signs of quotation.
    private static bool IsInRow(SourceSpan span)
    {
        var before = span.Source.Text.AsSpan(0, span.Start);
        return before[(before.LastIndexOf('\n') + 1)..].TrimStart("> \t") is ['|', ..];
    }

    private void CheckAttributes(MarkdownObject markdown, HtmlAttributes attributes)
    {
        var span = prose.Span(attributes.Span.Length > 0 ? attributes.Span : markdown.Span);
        if (!IsNameless(markdown) && (markdown is not FencedCodeBlock code || !signs.CheckAttributes(code, attributes)))
        {
            foreach (var (name, value) in attributes.Properties ?? [])
            {
                if (markdown is LinkInline || !PictureCredits.IsKey(name) || !IsBehindUnread(span))
                {
                    CheckProperty(span, name, value);
                }
            }
        }

        // What was reported must not reach the page, not even in a preview.
        attributes.Properties?.RemoveAll(p => p.Key is not ("lang" or "dir"));
    }

    // What is said of a picture that is not read: its brackets are reported.
    private bool IsBehindUnread(SourceSpan braces)
    {
        var before = braces.Source.Text.AsSpan(0, braces.Start);
        var line = before.LastIndexOf('\n') + 1;
        return before[line..].LastIndexOf("![") is var open and >= 0
            && UnreadMarkup.Find(braces with { Start = line + open, Length = 2 }, catalog) is { } unread && unread.Start + unread.Length == braces.Start;
    }

    // A fence whose name stands in braces is reported by itself.
    private static bool IsNameless(MarkdownObject markdown) => markdown is Container { Kind: ContainerKind.Unknown, Info: null or "" };

    private void CheckProperty(SourceSpan span, string name, string? value)
    {
        var written = name + (value is null ? "" : "=" + value);
        if (name is not ("lang" or "dir"))
        {
            problems.Add(Rules.UnknownAttribute(span, name));
        }
        else if (name == "lang" && !LanguageTag.IsValid(value ?? ""))
        {
            problems.Add(Rules.BadAttributeValue(span, written, AdviceTexts.ExampleOfLanguage));
        }
        else if (name == "lang" && LanguageTag.FindNew(value ?? "") is { } renewed)
        {
            problems.Add(Rules.OldLanguage(span, value!, renewed));
        }
        else if (name == "dir" && value is not ("ltr" or "rtl" or "auto"))
        {
            problems.Add(Rules.BadAttributeValue(span, written, AdviceTexts.ExampleOfDirection));
        }
    }

    // "<<They knew>>", for quotation marks that a keyboard has not.
    private static bool IsQuoted(SourceSpan tag)
    {
        var (text, end) = (tag.Source.Text, tag.Start + tag.Length);
        return tag.Start > 0 && text[tag.Start - 1] == '<' && end < text.Length && text[end] == '>';
    }

    // An HTML element is reported once, at its opening tag; a closing tag without one is reported by itself.
    private bool ClosesAnother(HtmlInline tag)
    {
        var name = ElementName().Match(tag.Tag);
        var element = (tag.Parent, name.Groups["name"].Value.ToLowerInvariant());
        if (name.Success && !name.Groups["close"].Success)
        {
            opened.Add(element);
        }

        return name.Groups["close"].Success && opened.Contains(element);
    }

    private static bool IsComment(string html) => Comment().IsMatch(html);

    [GeneratedRegex(@"^<(?<close>/)?(?<name>[A-Za-z][A-Za-z0-9-]*)")]
    private static partial Regex ElementName();

    [GeneratedRegex(@"^\s*(<!--(?:(?!-->).)*-->\s*)+$", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
