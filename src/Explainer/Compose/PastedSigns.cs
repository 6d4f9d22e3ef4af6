using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Model.Texts;

namespace Explainer.Compose;

/// <summary>What wikis, word processors and assistants leave in a text that is copied from them, and blanks that were to be filled in.</summary>
internal static partial class PastedSigns
{
    // An empty element, or a tag.
    private const string OfWord = @"<(?<name>(?:o|v|w|m):[A-Za-z]\w{0,30})[^<>\n]{0,200}>(?:[ \u00A0]|&nbsp;){0,3}</\k<name>>|</?(?:o|v|w|m):[A-Za-z]\w{0,30}(?:\s[^<>\n]{0,200})?/?>";

    /// <summary>A text without the empty elements and the tags that Word has left in it.</summary>
    public static string WithoutThoseOfWord(string html) => AnyOfWord().Replace(html, "");

    /// <summary>The signs, in the order in which they are tried.</summary>
    public static ImmutableArray<Row> Rows { get; } =
    [
        new("[", WikiRemark, m => m.Groups["source"].Success ? SignTexts.SourceOfClaim : m.Groups["edit"].Success ? SignTexts.AlsoRemove : SignTexts.AnswerInText, @"\["),
        new("[", Blank, _ => SignTexts.FillOrRemark, @"\["),
        new("[", PastedLetter, _ => SignTexts.PastedComment, @"\["),
        new("[", WikiAddress, m => SignTexts.Written($"[{m.Groups["words"].Value.Trim()}]({m.Groups["to"].Value})"), @"\["),
        new("''", WikiItalic, m => SignTexts.SlantedOrQuoted(m.Groups["words"].Value), null),
        new("【", MachineSource, _ => SignTexts.SourceItself, null),
        new("<!", BrokenComment, _ => SignTexts.Remark, @"\<"),
        new("<", SignOfWord, _ => SignTexts.LeftByWord, null) { Whole = _ => "" },
        new("(", SourceAsked, _ => SignTexts.SourceOfClaim, @"\("),
        new(":", MachineReference, _ => SignTexts.SourceItself, null),
    ];

    // Wikipedia, in the languages of the theme.
    [GeneratedRegex(@"\G\[(?:(?<source>citation needed|cit\. needed|better source needed|failed verification|(?:page|full citation|additional citation\(s\)|non-primary source) needed|original research\??|unreliable source\??|Belege?(?: fehl(?:t|en))?\??|ohne (?:Beleg|Nachweis)|réf\.[ \u00A0](?:nécessaire|souhaitée|insuffisante)|référence (?:nécessaire|souhaitée)|cita requerida|kaynak belirtilmeli|джерело\??|بحاجة لمصدر|source\?|quelle\?|fuente\?)|(?<edit>edit|edit source|bearbeiten|modifier|editar|düzenle|редагувати|عدل|show|hide|Bearbeiten \| Quelltext bearbeiten|modifier \| modifier le code)|(?:clarification|attribution) needed|who\?|by whom\?|according to whom\?|when\?|where\?|which\?|why\?|how\?|vague|(?:dubious|disputed)(?: [–-] discuss)?|wer\?|wann\?|wo\?|welche[rs]?\?|qui[ \u00A0]?\?|quand[ \u00A0]?\?|où[ \u00A0]?\?|¿quién\?|¿cuándo\?|¿dónde\?|aclaración requerida|kim\?|ne zaman\?|коли\?|хто\?)\](?![(:])", RegexOptions.IgnoreCase)]
    private static partial Regex WikiRemark();

    [GeneratedRegex(@"\G\[(?:(?:TODO|FIXME|TBD|TBC|TK|XXX)\b[^\[\]\n]{0,200}|(?:[Ii]nsert|INSERT|[Aa]dd|ADD|[Pp]laceholder|PLACEHOLDER)\b[^\[\]\n]{0,200}|[Yy]our (?:[Nn]ame|[Tt]itle|[Tt]ext|[Cc]ity|[Ss]chool|[Cc]ompany|[Oo]rgani[sz]ation))\](?![(\[:])")]
    private static partial Regex Blank();

    // Comments of a word processor and notes of Wikipedia, behind a word. "criteri[a]" alone is a word as an editor has it.
    // Behind a sign of punctuation, or with two letters of a Roman number, it is none; otherwise the note has to stand below.
    [GeneratedRegex(@"\G(?:(?<=[.,;:!?”’)])\[(?:[a-h]|i{1,3}|iv|vi{0,3}|ix|xi{0,3})\](?=[\s.,;:)\[]|\z)|(?<=\p{L}{2})\[(?:i{2,3}|iv|vi{1,3}|ix|xi{1,3})\](?=[\s.,;:)\[]|\z)|(?<=[\p{L}\]])\[(?<letter>[a-h]|i|v|x)\](?=[\s.,;:)\[]|\z)(?=[\s\S]{0,5000}?\n[ \t]{0,3}\[\k<letter>\]))(?![(:])")]
    private static partial Regex PastedLetter();

    [GeneratedRegex(@"\G\((?:source|citation|ref|quelle|beleg|fuente|cita|réf|kaynak|джерело|مصدر)[ \u00A0]?[?؟]{1,3}\)", RegexOptions.IgnoreCase)]
    private static partial Regex SourceAsked();

    [GeneratedRegex(@"\G\[(?<to>https?://[^\s\[\]]{1,500})[ ](?<words>[^\[\]\n]{1,200})\](?!\()")]
    private static partial Regex WikiAddress();

    [GeneratedRegex(@"\G(?<![\w'])''(?=[^\s'])(?<words>[^'\n]{1,300})(?<=[^\s'])''(?![\w'])")]
    private static partial Regex WikiItalic();

    // Assistants name what they have read so.
    [GeneratedRegex(@"\G【[^】\n]{0,60}†[^】\n]{0,100}】")]
    private static partial Regex MachineSource();

    [GeneratedRegex(@"\G:contentReference(?:\[oaicite:[^\]\n]{0,20}\])?(?:\{index=\d{1,4}\})?")]
    private static partial Regex MachineReference();

    // A comment with one dash, or with the dash that a word processor made of two.
    [GeneratedRegex(@"\G<!(?:-(?!-)|[–—])[^<>\n]{0,300}>?")]
    private static partial Regex BrokenComment();

    [GeneratedRegex(@"\G(?:" + OfWord + ")")]
    private static partial Regex SignOfWord();

    [GeneratedRegex(OfWord)]
    private static partial Regex AnyOfWord();
}
