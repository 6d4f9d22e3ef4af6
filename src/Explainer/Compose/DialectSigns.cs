using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Explainer.Model.Texts;

namespace Explainer.Compose;

/// <summary>
/// The signs of other Markdown dialects (GitHub, Obsidian, Hugo, MkDocs, Quarto, MyST, Pandoc, LaTeX, Word) that may stand
/// anywhere in the text, and what to write instead. <see cref="DialectLines"/> has those that begin a line, <see cref="PastedSigns"/> what is no sign
/// of a dialect but left by a program.
/// </summary>
internal static partial class DialectSigns
{
    private const string Superscripts = "¹²³⁴⁵⁶⁷⁸⁹";
    private const string Anywhere = "*_[!{=+%$\\(:^~&'#@<【`" + Superscripts;

    private static readonly FrozenDictionary<char, Row[]> Rows = Row.ByFirstSign(
    [
        new("**", Stars, Emphasis, @"\*\*") { IsMeant = IsEmphasis, Whole = Trimmed },
        new("*", Stars, Emphasis, @"\*") { IsMeant = IsEmphasis, Whole = Trimmed },
        new("**", SpacedStars, Emphasis, @"\*\*") { Whole = m => $"**{m.Groups["words"].Value.Trim()}**" },
        new("**", LoneStars, _ => SignTexts.CloseStars, @"\*\*"),
        new("*", LoneStar, _ => SignTexts.CloseStar, @"\*"),
        new("__", Underscores, Emphasis, @"\_\_") { IsMeant = IsEmphasis, Whole = Trimmed },
        new("_", Underscores, Emphasis, @"\_") { IsMeant = IsEmphasis, Whole = Trimmed },
        new("[[", Contents, _ => SignTexts.NoContents, @"\[[") { Whole = _ => "" },
        new("[", Contents, _ => SignTexts.NoContents, @"\[") { Whole = _ => "" },
        new("[[", WikiLink, m => IsImage(m.Groups["to"].Value)
            ? SignTexts.PictureIntoFolder(m.Groups["to"].Value)
            : SignTexts.LinkWithPath(Label(m)), @"\[["),
        new("![[", WikiLink, m => IsImage(m.Groups["to"].Value)
            ? SignTexts.PictureWithPath(m.Groups["to"].Value)
            : SignTexts.TextItself, @"!\[["),
        new("[", ForumTag, m => SignTexts.Instead(InsteadOfForumTag(m.Groups["tag"].Value)), @"\[") { Whole = ForumEmphasis },
        .. PastedSigns.Rows,
        new("[", Numeral, _ => SignTexts.SourceOrNote, @"\["),
        .. "([".Select(sign => new Row(sign.ToString(), Ibidem, _ => SignTexts.SourceAgain, $@"\{sign}")),
        new("(", TurnedLink, m => SignTexts.TurnedLink(m.Groups["words"].Value, m.Groups["to"].Value), @"\(") { Whole = m => $"[{m.Groups["words"].Value}]({m.Groups["to"].Value})" },
        new("{{", ShortCode, InsteadOfShortCode, @"\{{"),
        new("{%", TemplateTag, InsteadOfShortCode, @"\{%"),
        new("{", Suggestion, _ => SignTexts.Suggestion, @"\{"),
        new("{", Role, _ => SignTexts.LinkOrWord, @"\{"),
        new("==", Highlight, m => SignTexts.Highlight(m.Groups["words"].Value), @"\==")
            { Whole = m => $"<mark>{m.Groups["words"].Value}</mark>" },
        new("++", Insertion, m => SignTexts.WithoutSigns(m.Groups["words"].Value), @"\++") { Whole = m => m.Groups["words"].Value },
        new("%%", Remark, _ => SignTexts.Remark, @"\%%"),
        new("$$", Formula, _ => SignTexts.Formula, @"\$\$"),
        new("$", ShortFormula, _ => SignTexts.Formula, @"\$"),
        new("\\", LatexCommand, _ => SignTexts.LatexCommand, @"\\"),
        new("\\", LastBackslash, _ => SignTexts.LastBackslash, @"\\") { Whole = _ => "" },
        new(":::", Fence, _ => SignTexts.FenceAlone, @"\:::"),
        new(":", Emoji, m => m.Value.EndsWith('`')
            ? SignTexts.LinkOrWord
            : SignTexts.PictureOrWord, @"\:"),
        new("^[", InlineNote, m => SignTexts.NoteBelow(m.Groups["words"].Value.TrimEnd('.')), @"\^["),
        new("^", BlockId, _ => SignTexts.BlockId, @"\^"),
        new("~~", LoneTildes, _ => SignTexts.CloseTildes, @"\~\~"),
        new("~~", SpacedTildes, m => SignTexts.Strike(m.Groups["words"].Value), @"\~\~") { Whole = m => $"~~{m.Groups["words"].Value.Trim()}~~" },
        new("~", Tildes, m => SignTexts.Strike(m.Groups["words"].Value), @"\~"),
        new("&", OpenEntity, m => SignTexts.Entity(m.Value), @"\&") { Whole = m => m.Value + ";" },
        new("``", LatexQuotes, m => SignTexts.QuotationOf(m.Groups["words"].Value), @"\`\`"),
        new("'''", WikiBold, m => SignTexts.Bold(m.Groups["words"].Value), null) { Whole = m => $"**{m.Groups["words"].Value}**" },
        new("##", LateHeading, m => SignTexts.LateHeading(m.Value), @"\##"),
        .. Superscripts.Select(sign => new Row(sign.ToString(), PastedNote, _ => SignTexts.PastedNote, RaisedNumbers.NameOf((char)('1' + Superscripts.IndexOf(sign, StringComparison.Ordinal))))),
        new("@", CrossReference, m => m.Value[1..4] is "fig" or "tbl" ? SignTexts.FigureInBrackets(m.Value) : SignTexts.LinkToHeading, @"\@"),
    ]);

    /// <summary>The first characters of all signs that may stand anywhere.</summary>
    public static ReadOnlySpan<char> Openings => Anywhere;

    /// <summary>The sign that begins at an offset; null for none.</summary>
    public static LeftoverSign? Find(string text, int at) => Row.Find(Rows, text, at);

    /// <summary>A citation without its brackets, as Pandoc has it in running text; null where it is no known work.</summary>
    public static LeftoverSign? FindCitation(string text, int at, Func<string, bool> isWork)
    {
        var match = text[at] == '@' ? BareCitation().Match(text, at) : Match.Empty;
        return !match.Success ? null
            : isWork(match.Groups["id"].Value) ? new LeftoverSign(at, match.Length, SignTexts.CitationInBrackets(match.Value), @"\@")
            : NameWithYear().IsMatch(match.Groups["id"].Value) ? new LeftoverSign(at, match.Length, SignTexts.CitationToAdd(match.Value), @"\@")
            : null;
    }

    /// <summary>What to write instead of a block of code that another program would draw or run; null for plain code.</summary>
    public static string? InsteadOfCode(string info) => info.ToLowerInvariant() switch
    {
        "mermaid" or "plantuml" or "graphviz" or "math" =>
            SignTexts.Drawing,
        "dataview" or "dataviewjs" or "tasks" or "query" => SignTexts.ListItself,
        _ => null,
    };

    /// <summary>The same for a name in braces, as Quarto and MyST mark what is run or set: <c>{python}</c>, <c>{note}</c>.</summary>
    public static string InsteadOfProgram(string name) => name.ToLowerInvariant() switch
    {
        "note" or "tip" or "hint" or "important" or "warning" or "caution" or "danger" or "attention" or "admonition" =>
            SignTexts.NoteOfLines,
        "figure" or "image" => SignTexts.Figure,
        "mermaid" or "dot" or "math" => SignTexts.Drawing,
        _ => SignTexts.ResultsOfProgram(name),
    };

    // Stars that mark notes, ratings and names ("A*, B*") are no emphasis: what stands between two of them does not begin as words do.
    private static bool IsEmphasis(Match match) =>
        Trimmed(match) is not null || (match.Groups["words"].Value is var words && words.Trim() == words && BeginsWords().IsMatch(words));

    private static string Emphasis(Match match)
    {
        var signs = match.Groups["signs"].Value;
        return SignTexts.Emphasis(signs, match.Groups["words"].Value.Trim());
    }

    // White space within the signs goes outside. Where there is none, or a letter stands at the signs, something else is wrong.
    private static string? Trimmed(Match match)
    {
        var (signs, words) = (match.Groups["signs"].Value, match.Groups["words"].Value);
        var (start, end) = (words[..(words.Length - words.TrimStart().Length)], words[words.TrimEnd().Length..]);
        return start.Length + end.Length > 0 && words.Trim() is [var first, .., var last] && char.IsLetterOrDigit(first) && char.IsLetterOrDigit(last)
            ? $"{start}{signs}{words.Trim()}{signs}{end}" : null;
    }

    private static string? ForumEmphasis(Match match)
    {
        var signs = match.Groups["tag"].Value.ToLowerInvariant() switch { "b" => "**", "i" or "u" => "*", _ => null };
        var words = match.Value[(match.Value.IndexOf(']', StringComparison.Ordinal) + 1)..match.Value.LastIndexOf('[')];
        return signs is not null && words.Length > 0 && words.Trim() == words && words.AsSpan().IndexOfAny("*[]") < 0 ? signs + words + signs : null;
    }

    private static string Label(Match link) =>
        link.Groups["label"].Success ? link.Groups["label"].Value : link.Groups["to"].Value;

    private static bool IsImage(string file) =>
        Path.GetExtension(file).ToLowerInvariant() is ".png" or ".jpg" or ".jpeg" or ".gif" or ".svg" or ".webp" or ".avif" or ".heic" or ".bmp";

    private static string InsteadOfForumTag(string tag) => tag.ToLowerInvariant() switch
    {
        "b" => "**text**",
        "i" or "u" => "*text*",
        "url" => "[text](https://…)",
        "img" => HtmlTexts.Picture,
        "quote" => HtmlTexts.Quotation,
        "code" => "`text`",
        _ => HtmlTexts.TextAlone,
    };

    // What embeds something says what; a name alone, as {{x}}, is a blank to be filled in.
    private static string InsteadOfShortCode(Match match) => match.Groups["name"].Value.ToLowerInvariant() switch
    {
        "figure" or "img" or "image" or "picture" => SignTexts.Figure,
        "ref" or "relref" or "link" or "post_url" or "url" => SignTexts.LinkToFile,
        "youtube" or "video" or "vimeo" or "audio" or "gist" or "tweet" or "x" or "instagram" when match.Groups["arguments"].Success => SignTexts.LinkToWeb,
        "note" or "tip" or "hint" or "info" or "warning" or "alert" or "admonition" or "callout" or "notice" =>
            SignTexts.NoteShort,
        "pagebreak" or "toc" or "raw" or "endraw" => SignTexts.AlsoRemove,
        _ => SignTexts.NothingFilledIn,
    };

    // The run of signs is opened where a word cannot be split, and the words hold no such sign. The closing run is not one that
    // could open: in "*Not his name. He was *very* young." the first star belongs to no other.
    [GeneratedRegex(@"\G(?<!\*)(?:(?<!\w)|(?=\*+[^\w\s*]))(?<signs>\*{1,3})(?=[^\s*])(?<words>[^*\n]{1,300})(?:(?<=\S)|(?=\*+(?:[^\w*]|\z)))\k<signs>(?!\*)")]
    private static partial Regex Stars();

    [GeneratedRegex(@"^[\p{Ps}\p{Pi}\p{Pf}\p{Sc}""'¿¡]{0,3}[\p{L}\p{N}]")]
    private static partial Regex BeginsWords();

    [GeneratedRegex(@"\G(?<![\w*])(?<signs>\*\*) (?<words>[^*\n]{1,300}) \*\*(?![\w*])")]
    private static partial Regex SpacedStars();

    // Two stars within a word hide letters of a coarse one; four or more are a rating.
    [GeneratedRegex(@"\G(?<!\*)(?:(?<!\w)\*{2,3}(?=[^\s*])|(?<=\S)\*{2,3}(?![\w*]))")]
    private static partial Regex LoneStars();

    // Within a sentence, and the only one of its paragraph. What begins a line or stands behind a word marks a note.
    [GeneratedRegex(@"\G(?<=[\p{L}\p{N},;:] )(?<!\*[^*\n]{0,300})\*(?=\p{Ll}{2})(?!nix\b)(?!(?:[^*\n]|\n(?![ \t]*\n)){0,1000}\*)")]
    private static partial Regex LoneStar();

    [GeneratedRegex(@"\G(?<!\w)(?<signs>_{1,2})(?=[^\s_])(?<words>[^_\n]{1,300})(?:(?<=\S)|(?=_+(?:\W|\z)))\k<signs>(?!\w)")]
    private static partial Regex Underscores();

    [GeneratedRegex(@"\G(?<=(?:^|\n)[ \t>]*)\[(?:\[_?TOC_?\]|TOC)\](?=[ \t]*(?:\n|\z))", RegexOptions.IgnoreCase)]
    private static partial Regex Contents();

    [GeneratedRegex(@"\G!?\[\[(?<to>[^\[\]\n|]{1,200})(?:\|(?<label>[^\[\]\n]{1,200}))?\]\]")]
    private static partial Regex WikiLink();

    // Both in the same letters: of a name that is met again no code is generated where case makes no difference.
    [GeneratedRegex(@"\G\[(?<tag>[a-zA-Z]{1,10})(?:=[^\]\n]{1,100})?\][^\n]{0,300}?\[/\k<tag>\]")]
    private static partial Regex ForumTag();

    // "[10–12]" alone may be ages: as numbers of sources it stands right behind a word, or near another one.
    [GeneratedRegex(@"\G(?<=[\p{L}.,;:!?”""’)\]][ ]?|(?:^|\n)[ \t]{0,3})(?:\[\d{1,3}(?:, ?\d{1,3}){0,9}(?:[,:] ?(?:pp?\.|S\.|ch\.|chap\.)[ ]?\d[\d–-]{0,12})?\]|\[\d{1,3}(?:[,–-] ?\d{1,3}){1,9}\](?:(?<=[\p{L}.,;:!?”""’)]\[[\d,– -]{3,60}\])|(?<=\[\d{1,3}\][^\[]{0,2000}\[[\d,– -]{3,60}\])|(?=[^\[]{0,2000}\[\d{1,3}\])))(?!\(|\[(?!\d{1,3}\])|:(?![ ]?\d))")]
    private static partial Regex Numeral();

    [GeneratedRegex(@"\G(?<!`)``(?=[^\s`])(?<words>[^`'\n]{1,300})(?<=\S)''(?!')")]
    private static partial Regex LatexQuotes();

    [GeneratedRegex(@"\G[\[(](?:ibid(?:em)?\.?|ebd\.|ebenda|op\. ?cit\.|loc\. ?cit\.|a\. ?a\. ?O\.)(?:[,:;] [^()\[\]\n]{1,40}| (?:pp?|S)\. ?\d[\d–-]{0,12})?[\])](?![(\[:])", RegexOptions.IgnoreCase)]
    private static partial Regex Ibidem();

    [GeneratedRegex(@"\G\((?<words>[^()\[\]\n]{1,200})\)\[(?<to>https?://[^\]\s]{1,300}|[^\]\s]{1,200}\.md(?:#[^\]\s]{0,100})?)\]")]
    private static partial Regex TurnedLink();

    [GeneratedRegex(@"\G\{\{[<%]?\s{0,9}/?(?<name>[\w-]{0,50})(?:\s{0,9}(?<arguments>[\w""“':(#@]))?[^{}\n]{0,500}\}\}")]
    private static partial Regex ShortCode();

    [GeneratedRegex(@"\G(?<!\{)\{%-?\s{0,9}(?<name>[\w-]{0,50})(?:\s{0,9}(?<arguments>[\w""“':(#@]))?[^{}\n]{0,500}%\}")]
    private static partial Regex TemplateTag();

    [GeneratedRegex(@"\G\{(?:\+\+[^{}\n]{0,500}\+\+|--[^{}\n]{0,500}--|==[^{}\n]{0,500}==|~~[^{}\n]{0,500}~~|>>[^{}\n]{0,500}<<)\}")]
    private static partial Regex Suggestion();

    [GeneratedRegex(@"\G\{[A-Za-z][\w:+-]{0,40}\}`[^`\n]{0,200}`")]
    private static partial Regex Role();

    [GeneratedRegex(@"\G(?<![=\w!<>{])==(?=[^\s=])(?<words>[^=\n]{1,300})(?<=\S)==(?![=\w])")]
    private static partial Regex Highlight();

    [GeneratedRegex(@"\G(?<![+\w{])\+\+(?=[^\s+])(?<words>[^+\n]{1,300})(?<=\S)\+\+(?![+\w])")]
    private static partial Regex Insertion();

    [GeneratedRegex(@"\G(?<![%\w])%%(?:[^%\n]{1,500}%%|(?=[ \t]*(?:\n|\z)))")]
    private static partial Regex Remark();

    // It may go over lines, but not beyond its paragraph.
    [GeneratedRegex(@"\G(?<!\$)\$\$(?:(?:[^$\n]|\n(?![ \t]*\n)){1,1000}\$\$|(?=[ \t]*(?:\n|\z)))")]
    private static partial Regex Formula();

    // "It was $5 there and $9 here" is no formula: one has a letter alone, a command, a power, an index or an equals sign.
    [GeneratedRegex(@"\G(?<![\w$])\$(?:\\[A-Za-z][^$\n]{0,300}|[A-Za-z](?:[^$\n]{0,200}[\\^_=][^$\n]{0,200})?|[\d({][^$\n]{0,200}[\\^][^$\n]{0,200})(?<=\S)\$(?![\d$])")]
    private static partial Regex ShortFormula();

    [GeneratedRegex(@"\G\\(?:[A-Za-z]{2,30}(?:\[[^\]\n]{0,100}\])?\{[^{}\n]{0,300}\}|(?:newpage|pagebreak|clearpage|noindent|tableofcontents)\b)")]
    private static partial Regex LatexCommand();

    [GeneratedRegex(@"\G(?<!\\)\\(?=[ \t]*(?:\n[ \t]*(?:\n|\z)|\z))")]
    private static partial Regex LastBackslash();

    [GeneratedRegex(@"\G(?<![\w:/])(?::(?:[+-]1|[a-z][a-z0-9_+-]{1,40}):(?![\w:/`])|:[a-z][a-z0-9_:+-]{1,40}:`[^`\n]{0,200}`)")]
    private static partial Regex Emoji();

    [GeneratedRegex(@"\G(?<!:):{3,100}(?: ?[a-z-]{1,40}(?=[ \t]*(?:\n|\z)))?")]
    private static partial Regex Fence();

    [GeneratedRegex(@"\G\^\[(?<words>[^\[\]\n]{1,500})\]")]
    private static partial Regex InlineNote();

    [GeneratedRegex(@"\G(?<=\s)\^[A-Za-z0-9-]{1,50}(?=[ \t]*(?:\n[ \t]*(?:\n|\z)|\z))")]
    private static partial Regex BlockId();

    [GeneratedRegex(@"\G(?<![\w~\\])~~(?=[^\s~])|\G(?<=[^\s~])(?<!\\~[^\n]{0,300})~~(?![\w~])")]
    private static partial Regex LoneTildes();

    [GeneratedRegex(@"\G(?<![\w~])~~ (?<words>[^~\n]{1,300}) ~~(?![\w~])")]
    private static partial Regex SpacedTildes();

    // One sign, as GitHub strikes words too. "~5 km" is about five.
    [GeneratedRegex(@"\G(?<![\w~\\./])~(?=[^\s~\d/])(?<words>[^~\n]{1,200})(?<=\S)~(?![\w~])")]
    private static partial Regex Tildes();

    [GeneratedRegex(@"\G&(?:nbsp|amp|lt|gt|quot|apos|mdash|ndash|hellip|copy|[rl]squo|[rl]dquo|euro|shy|#\d{2,6}|#[xX][0-9A-Fa-f]{2,6})(?![\w;])")]
    private static partial Regex OpenEntity();

    [GeneratedRegex(@"\G(?<!')'''(?=[^\s'])(?<words>[^'\n]{1,300})(?<=\S)'''(?!')")]
    private static partial Regex WikiBold();

    [GeneratedRegex(@"\G(?<=\S[ \t]{1,9})#{2,6} (?=\S)[^\n]{1,200}")]
    private static partial Regex LateHeading();

    [GeneratedRegex(@"\G(?<![\w@.])@(?:fig|tbl|sec|eq|lst|thm)[-:][\w-]{1,80}")]
    private static partial Regex CrossReference();

    // As word processors copy the number of a note: after the sign that ends a sentence, or after a word, where it is no square or cube. Units have
    // letters that are few, or names.
    [GeneratedRegex(@"\G(?:(?<=\p{L}{2}[.,;:!?”’»])|(?<=\p{L}{4})(?![²³](?![⁰¹²³⁴⁵⁶⁷⁸⁹])))(?<!\b(?:inch(?:es)?|feet|foot|yards?|miles?|(?:centi|kilo|milli|deci)?met(?:er|re)s?|Meter|mètres?|metros?))[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]{0,2}(?![\w⁰¹²³⁴⁵⁶⁷⁸⁹])", RegexOptions.IgnoreCase)]
    private static partial Regex PastedNote();

    // As most programs that keep books make the keys of works.
    [GeneratedRegex(@"^\p{L}{3,40}(?:1[89]|20)[0-9]{2}[a-z]?$")]
    private static partial Regex NameWithYear();

    [GeneratedRegex(@"\G(?<![\w@.\[])@(?<id>[\p{L}\p{Nd}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{Nd}_]+)*)")]
    private static partial Regex BareCitation();
}
