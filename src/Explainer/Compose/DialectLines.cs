using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Explainer.Model.Texts;

namespace Explainer.Compose;

/// <summary>The signs of other dialects and of word processors that begin a line, and what to write instead.</summary>
internal static partial class DialectLines
{
    private static readonly FrozenDictionary<char, Row[]> Rows = Row.ByFirstSign(
    [
        new("!!!", Admonition, _ => SignTexts.Note, @"\!!!"),
        new("???", Admonition, _ => SignTexts.Note, @"\???"),
        new("!", SpacedPicture, _ => SignTexts.SpacedSign, @"\!", "!"),
        new("[!", Callout, _ => SignTexts.Note, @"\[!"),
        new("///", Slashes, _ => SignTexts.Note, @"\///"),
        new("..", Directive, m => m.Groups["name"].Value is "image" or "figure"
            ? SignTexts.Picture : SignTexts.Note, @"\.."),
        new("===", Tab, _ => SignTexts.Tabs, @"\==="),
        new("==", EqualHeading, m => SignTexts.SignedHeading(Signs(m.Groups["signs"].Length), m.Groups["words"].Value.Trim()), @"\==") { Whole = m => $"{Signs(m.Groups["signs"].Length)} {m.Groups["words"].Value.Trim()}" },
        new("h", NumberedHeading, m => SignTexts.HeadingWith(Signs(m.Groups["level"].Value[0] - '0')), null)
            { Whole = m => $"{Signs(m.Groups["level"].Value[0] - '0')} {m.Value[3..].Trim()}" },
        new("##", TightHeading, m => SignTexts.HeadingWith(m.Groups["fix"].Value), @"\##", "$0 "),
        new("#######", DeepHeading, _ => SignTexts.DeepHeading, @"\#") { Whole = m => "######" + m.Value.TrimStart('#') },
        new("#+", Setting, _ => SignTexts.Setting, @"\#+"),
        new("#", Tags, _ => SignTexts.Tags, @"\#"),
        new("#", TightTopHeading, _ => SignTexts.TopHeading, @"\#") { Whole = m => "## " + m.Value[1..] },
        new("＃", WideHeading, _ => SignTexts.WideHeading, null)
            { Whole = m => $"{Signs(m.Value.Length - m.Value.TrimStart('＃').Length)} {m.Value.TrimStart('＃', ' ', '\t', '\u3000')}" },
        .. "•◦▪▫‣⁃●○■□➢➤❖\uF0B7\uF0A7・".Select(sign => new Row(sign.ToString(), Bullet, InsteadOfBullet, sign == '•' ? "&bull;" : null, "- ")),
        .. "o§".Select(sign => new Row(sign.ToString(), SecondBullet, InsteadOfBullet, null, "  - ")),
        .. "o§Ø·–—‐−".Select(sign => new Row(sign.ToString(), TabbedBullet, InsteadOfBullet, null, "- ")),
        .. "aA1iI(".Select(sign => new Row(sign.ToString(), LetteredList, _ => SignTexts.List, null)),
        new("1.", TightList, _ => SignTexts.List, @"1\.") { Whole = m => NumberedItem().Replace(m.Value, "$0 ") },
        new("-", DashList, _ => SignTexts.SpaceOfItem, @"\-") { Whole = WithSpaces },
        new("-", TightItem, _ => SignTexts.SpaceOfItem, @"\-", "- "),
        .. "123456789".Select(sign => new Row(sign.ToString(), TightNumber, _ => SignTexts.SpaceOfNumber, null, "$0 ")),
        new("*", DashList, _ => SignTexts.SpaceOfItem, @"\*") { Whole = WithSpaces },
        new("*[", Abbreviation, m => SignTexts.PageOfAbbreviation(m.Groups["word"].Value), @"\*"),
        new("|", Pipes, _ => SignTexts.Table, @"\|") { IsMeant = m => !Bars().IsMatch(m.Value) },
        .. "-–—:".Select(sign => new Row(sign.ToString(), DashRow, _ => SignTexts.Table, null)),
        new("+", Grid, _ => SignTexts.Table, @"\+"),
        new("[", Box, m => SignTexts.BoxInList(m.Value), @"\[", "- $0"),
        new("[", EmptyBox, _ => SignTexts.EmptyBox, @"\[", "[ ]"),
        new("[", TightBox, _ => SignTexts.TightBox, @"\[", "$0 "),
        new("｜", WidePipes, _ => SignTexts.Table, null),
        .. "１一".Select(sign => new Row(sign.ToString(), WideList, _ => SignTexts.List, null)),
        .. "–—‐−∙►▶→⇒➔➜✓✔✗✘✅❌☐☑☒◆◇★☆".Select(sign => new Row(sign.ToString(), SignList, _ => SignTexts.ItemsOrLines, null)),
        .. "-=".Select(sign => new Row(sign.ToString(), ArrowList, _ => SignTexts.ItemsOrLines, null)),
        .. "\uD83C\uD83D\uD83E".Select(sign => new Row(sign.ToString(), EmojiList, _ => SignTexts.ItemsOrLines, null)),
        new("(", Target, _ => SignTexts.IdOfHeading, @"\("),
    ]);

    /// <summary>The sign that begins a line at an offset; null for none.</summary>
    public static LeftoverSign? Find(string text, int at) => Row.Find(Rows, text, at);

    /// <summary>A heading that an indent has made a block of code; null for none.</summary>
    public static LeftoverSign? FindIndentedHeading(string text, int at) =>
        IndentedHeading().Match(text, at) is { Success: true } match
            ? new LeftoverSign(at, match.Length, SignTexts.IndentedHeading, null)
            : null;

    private static string Signs(int level) => new('#', Math.Clamp(level, 2, 6));

    private static string? WithSpaces(Match list) => Ending().IsMatch(list.Value) ? null : DashedItem().Replace(list.Value, "$0 ");

    private static string InsteadOfBullet(Match match) => match.Groups["more"].Success
        ? SignTexts.ItemsOnLines
        : SignTexts.Items;

    [GeneratedRegex(@"\G(?<fix>![ \t]{1,9})(?=\[[^\[\]\n]{0,500}\]\([^()\n]{1,300}\.(?:svg|png|jpe?g|gif|webp|avif)(?:[ \t][^()\n]{0,500})?\))", RegexOptions.IgnoreCase)]
    private static partial Regex SpacedPicture();

    // MkDocs. The title may follow in quotation marks.
    [GeneratedRegex(@"\G(?:!!!|\?\?\?\+?)[ \t]+[a-z][\w-]{0,40}(?:[ \t]+[a-z]{1,20}){0,3}(?:[ \t]+""[^""\n]{0,200}"")?[ \t]*(?=\n|\z)")]
    private static partial Regex Admonition();

    // GitHub and Obsidian.
    [GeneratedRegex(@"\G\[![A-Za-z][\w-]{0,40}\][+-]?")]
    private static partial Regex Callout();

    [GeneratedRegex(@"\G///(?:[ \t]+[a-z][\w-]{0,40})?(?:[ \t]*\|[^\n]{0,200})?[ \t]*(?=\n|\z)")]
    private static partial Regex Slashes();

    [GeneratedRegex(@"\G\.\.[ \t]+(?<name>[a-z][\w-]{0,40})::")]
    private static partial Regex Directive();

    [GeneratedRegex(@"\G===[+!]?[ \t]+""[^""\n]{1,200}""")]
    private static partial Regex Tab();

    [GeneratedRegex(@"\G(?<signs>={2,6})[ \t]+(?<words>[^\s=][^=\n]{0,200})(?:=+)?[ \t]*(?=\n|\z)")]
    private static partial Regex EqualHeading();

    [GeneratedRegex(@"\Gh(?<level>[1-6])\.[ \t]+\S[^\n]{0,200}")]
    private static partial Regex NumberedHeading();

    [GeneratedRegex(@"\G(?<fix>#{2,6})(?=[^\s#])[^\n]{0,200}")]
    private static partial Regex TightHeading();

    [GeneratedRegex(@"\G#{7,100}(?=[ \t])[^\n]{0,200}")]
    private static partial Regex DeepHeading();

    [GeneratedRegex(@"\G\*\[(?<word>[^\[\]\n]{1,100})\]:[ \t][^\n]{0,300}")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\G#\+[A-Za-z_]{2,40}:?")]
    private static partial Regex Setting();

    [GeneratedRegex(@"\G#\p{L}[\w/-]{0,60}(?:[ \t]+#\p{L}[\w/-]{0,60}){0,30}[ \t]*(?=\n|\z)")]
    private static partial Regex Tags();

    // A line alone, with a capital and without a full stop. "#MeToo changed that." is a sentence.
    [GeneratedRegex(@"\G(?<=(?:^|\n[ \t]*\n|\n---\n)[ \t]{0,3})#(?=\p{Lu})[^\n]{1,200}(?<![.!?,;:])(?=\n[ \t]*(?:\n|\z)|\z)")]
    private static partial Regex TightTopHeading();

    [GeneratedRegex(@"\G＃{1,6}[ \t\u3000]*\S[^\n]{0,200}")]
    private static partial Regex WideHeading();

    [GeneratedRegex(@"\G(?<fix>[•◦▪▫‣⁃●○■□➢➤❖\uF0B7\uF0A7・][ \t\u00A0]*)(?=\S)(?<more>[^\n•]{1,500}•[^\n]{0,500})?")]
    private static partial Regex Bullet();

    // As Word copies a list: the sign in a font of symbols, and a tab.
    [GeneratedRegex(@"\G(?<fix>(?:[o§Ø·–—‐−]\t[ \t\u00A0]*|[o§Ø·][ \u00A0]{3,20}))(?=\S)")]
    private static partial Regex TabbedBullet();

    // The same of the second level, below a line with the sign of the first.
    [GeneratedRegex(@"\G(?<=(?:^|\n)[•●·\uF0B7][ \t\u00A0][^\n]{0,1000}\n(?:[^\s•●·\uF0B7][^\n]{0,1000}\n){0,30})(?<fix>(?:[o§]\t[ \t\u00A0]*|[o§][ \u00A0]{3,20}))(?=\S)")]
    private static partial Regex SecondBullet();

    // Two lines in order, such as a) and b): CommonMark joins them into one paragraph.
    [GeneratedRegex(@"\G(?:a\)[^\n]{1,500}\n[ \t>]*b\)|A\)[^\n]{1,500}\n[ \t>]*B\)|a\.[^\n]{1,500}\n[ \t>]*b\.|A\.[^\n]{1,500}\n[ \t>]*B\.|i\)[^\n]{1,500}\n[ \t>]*ii\)|I\.[^\n]{1,500}\n[ \t>]*II\.|i\.[^\n]{1,500}\n[ \t>]*ii\.|\(a\)[^\n]{1,500}\n[ \t>]*\(b\)|\(A\)[^\n]{1,500}\n[ \t>]*\(B\)|\(1\)[^\n]{1,500}\n[ \t>]*\(2\)|\(i\)[^\n]{1,500}\n[ \t>]*\(ii\))(?=[ \t])")]
    private static partial Regex LetteredList();

    [GeneratedRegex(@"\G1[.)](?=[\p{L}\p{Pi}""*_])[^\n]{1,500}\n[ \t>]*2[.)](?=\S)[^\n]{0,500}(?:\n[ \t>]*\d{1,3}[.)](?=\S)[^\n]{0,500}){0,100}")]
    private static partial Regex TightList();

    [GeneratedRegex(@"(?<=^[ \t>]*)\d{1,3}[.)](?=\S)", RegexOptions.Multiline)]
    private static partial Regex NumberedItem();

    [GeneratedRegex(@"\G(?<sign>[-*])(?=\p{L})[^\n]{1,500}\n[ \t>]*\k<sign>(?=\p{L})[^\n]{0,500}(?:\n[ \t>]*\k<sign>(?=\p{L})[^\n]{0,500}){0,100}")]
    private static partial Regex DashList();

    // Above or below an item that is one: CommonMark joins it to that, or to the text before.
    [GeneratedRegex(@"\G(?:(?<fix>-)(?=\p{Lu}\p{Ll})|-)(?=\p{L})(?:(?<=(?:^|\n)[ \t>]*-[ \t][^\n]{0,500}\n[ \t>]*-)|(?=[^\n]{0,500}\n[ \t>]*-[ \t]))")]
    private static partial Regex TightItem();

    [GeneratedRegex(@"\G(?<fix>\d{1,3}[.)])(?=\p{L})(?<=(?:^|\n)[ \t>]*\d{1,3}[.)][ \t][^\n]{0,500}\n[ \t>]*\d{1,3}[.)])")]
    private static partial Regex TightNumber();

    [GeneratedRegex(@"(?<=^[ \t>]*)[-*](?=\p{L})", RegexOptions.Multiline)]
    private static partial Regex DashedItem();

    // The sign may belong to the word: "-ung" is an ending, "*bher" a form that is reconstructed. Such words have no capital.
    [GeneratedRegex(@"(?<=^[ \t>]*)[-*](?!\p{Lu}\p{Ll})(?=\p{L})", RegexOptions.Multiline)]
    private static partial Regex Ending();

    // All lines of it at once: a table that is not read is one mistake.
    [GeneratedRegex(@"\G\|(?=[^\n]{0,2000}\|[^\n]{0,2000}\||[^\n]{0,2000}\n[ \t>]*\|)[^\n]*(?:\n[ \t>]*\|[^\n]*)*")]
    private static partial Regex Pipes();

    // One line that begins with the bars of a formula: "|x| = |y|".
    [GeneratedRegex(@"\A\|[^\s|](?:[^|\n]{0,200}[^\s|])?\|[ \t]+[^\s|][^\n]*\z")]
    private static partial Regex Bars();

    [GeneratedRegex(@"\G:?[-–—]{2,200}:?[ \t]*\|[ \t]*:?[-–—]{2,200}:?[ \t]*(?:\|[ \t:–—-]*)*(?=\n|\z)")]
    private static partial Regex DashRow();

    [GeneratedRegex(@"\G\+[-=]{2,200}\+[^\n]*(?:\n[ \t>]*[|+][^\n]*)*")]
    private static partial Regex Grid();

    // A task outside a list. [x](file.md) and [x]: are a link and its address; in a table it may be an answer.
    [GeneratedRegex(@"\G(?<!\|[ \t]{0,20})(?<fix>\[[ xX\u00A0]\])(?=[ \t]+[^\s|])")]
    private static partial Regex Box();

    [GeneratedRegex(@"\G(?<fix>\[\])(?=[ \t]+[^\s(\[])")]
    private static partial Regex EmptyBox();

    [GeneratedRegex(@"\G(?<fix>\[ \])(?=\p{L})")]
    private static partial Regex TightBox();

    [GeneratedRegex(@"\G｜(?=[^\n]{0,2000}｜)[^\n]*(?:\n[ \t>]*｜[^\n]*)*")]
    private static partial Regex WidePipes();

    // Two lines in order, as keyboards of East Asia number them: CommonMark joins them into one paragraph.
    [GeneratedRegex(@"\G(?:１[．.）)、][^\n]{1,500}\n[ \t>\u3000]*２[．.）)、]|一、[^\n]{1,500}\n[ \t>\u3000]*二、)")]
    private static partial Regex WideList();

    // Two lines that begin with the same sign.
    [GeneratedRegex(@"\G(?<sign>[–—‐−∙►▶→⇒➔➜✓✔✗✘✅❌☐☑☒◆◇★☆])\uFE0F?[ \t\u00A0]+[^\n]{1,500}(?<!\\|  )\n[ \t>]*\k<sign>\uFE0F?[ \t\u00A0]")]
    private static partial Regex SignList();

    [GeneratedRegex(@"\G(?<sign>[-=]{1,2}>|--)[ \t\u00A0]+[^\n]{1,500}(?<!\\|  )\n[ \t>]*\k<sign>[ \t\u00A0]")]
    private static partial Regex ArrowList();

    // Two lines that begin with a picture each, as assistants and chats make lists.
    [GeneratedRegex(@"\G[\uD83C-\uD83E][\uDC00-\uDFFF]\uFE0F?[ \t\u00A0]+[^\n]{1,500}(?<!\\|  )\n[ \t>]*[\uD83C-\uD83E][\uDC00-\uDFFF]\uFE0F?[ \t\u00A0]")]
    private static partial Regex EmojiList();

    [GeneratedRegex(@"\G\([\w-]{1,60}\)=[ \t]*(?=\n|\z)")]
    private static partial Regex Target();

    [GeneratedRegex(@"\G#{2,6}[ \t]+[^\s][^\n]{0,200}")]
    private static partial Regex IndentedHeading();
}
