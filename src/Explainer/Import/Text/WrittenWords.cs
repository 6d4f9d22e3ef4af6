using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>What readers saw of a line.</summary>
/// <param name="Line">The first is 1.</param>
/// <param name="Words">The words and numbers of the text in their order, in small letters.</param>
/// <param name="Labels">Those of titles, captions and alternative texts, which may have been there twice: as the first heading, as the next caption.</param>
internal sealed record LineWords(int Line, ImmutableArray<string> Words, ImmutableArray<string> Labels);

/// <summary>
/// The words and numbers of a page that its readers saw, by line: the text as it was written, without markup, addresses and the names of
/// parts. What is no word for certain is left out, so that a word which is missed after an import was one.
/// </summary>
internal static partial class WrittenWords
{
    private static readonly FrozenSet<string> ShownAttributes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "alt", "title", "caption", "label", "summary", "fig-alt", "fig-cap", "tbl-cap");

    /// <summary>The lines of a page that have words.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="bodyStart">Where its front matter ends.</param>
    public static ImmutableArray<LineWords> ByLine(string text, int bodyStart)
    {
        var labels = new List<(int Line, string Text)>();
        var words = new[] { Cells(), Parts(), CodeText.MarkedLine(), Signs() }.Aggregate(Blank(text[..bodyStart], FrontMatter(), labels) + text[bodyStart..], (t, markup) => Blank(t, markup, labels));
        var byLine = labels.ToLookup(l => l.Line, l => l.Text);
        return [.. words.Split('\n').Select((l, i) => new LineWords(i + 1, [.. All(l)], [.. byLine[i + 1].SelectMany(All)])).Where(l => !l.Words.IsEmpty || !l.Labels.IsEmpty)];
    }

    /// <summary>Every word of a text, with its markup.</summary>
    public static IEnumerable<string> All(string text) => Word().Matches(Entity().Replace(WebUtility.HtmlDecode(text), " ").Normalize()).Select(m => m.Value.ToLowerInvariant());

    // Takes markup out, of which a text may be kept: as a word of the line, or as a label.
    private static string Blank(string text, Regex markup, List<(int Line, string Text)> labels)
    {
        var line = 1;
        var counted = 0;
        return markup.Replace(text, m =>
        {
            line += text.AsSpan(counted, m.Index - counted).Count('\n');
            counted = m.Index;
            labels.AddRange(m.Groups["label"].Captures.Select(l => (line, l.Value)));
            labels.AddRange(m.Groups["tag"].Success ? Attributes.Parse(m.Value).Named.Where(a => ShownAttributes.Contains(a.Key) && a.Value.AsSpan().IndexOfAny("<>{}") < 0).Select(a => (line, a.Value)) : []);

            return " " + m.Groups["kept"].Value + " " + new string('\n', m.ValueSpan.Count('\n') - m.Groups["kept"].ValueSpan.Count('\n'));
        });
    }

    // Of what stands before the text, sentences and titles: two words or more.
    [GeneratedRegex("""^(?=[^\n])[ \t-]*(?:"?[\w-]+"?[ \t]*[:=][ \t]*)?(?:(?<label>[^\n]*\p{L}[^\s]*[ ]+[\p{L}\p{N}][^\n]*?)|[^\n]*?)(?:[ \t]\#[ ][^\n]*)?$""", RegexOptions.Multiline)]
    private static partial Regex FrontMatter();

    // Code that is run or of which lines are hidden (mdBook), so that readers may have seen nothing of it; what a text from code is made of.
    [GeneratedRegex(@"^(?<fence>[ \t>]*(?:`{3,}|~{3,}))[ \t]*(?:\{(?:r|python|julia|ojs|mermaid|dot|code-cell)\b|rust\b)[^\n]*\n(?:[^\n]*\n)*?\k<fence>[ \t]*$|^[ \t]*:::[ \t]*\w+(?:\.\w+)+[ \t]*\n(?:(?:[ \t]+[^\n]*)?\n)*", RegexOptions.Multiline)]
    private static partial Regex Cells();

    // Comments, templates, tags and attributes.
    [GeneratedRegex(
        """
        <!--[\s\S]*?(?:-->|\z)
        | ^\[//\]:.*
        | \{%-?[ ]*comment\b[\s\S]*?endcomment[ ]*-?%\}
        | \{(?:eq|ref|numref|doc|cite[:\w]*|prf:ref|download)\}`[^`\n]*` | \$\$[ \t]*\([\w:.-]+\)
        | ^(?:import|export)[ ](?:[^{}\n]*\{[^{}]*\})?[^\n]* | ^[ \t]*(?:\[TOC\]|\[\[_?toc_?\]\]|\*[ ]TOC)[ \t]*$ | ^\([\w:.-]+\)=[ \t]*$ | ^[ \t]*--8<--.* | ^\#+[ ]:::.*
        | (?<tag>\{\{|\{[%#])[<%]? (?: "[^"\n]*" | [^{}"] | ["] )*? (?:\}\}|[%#]\})
        | (?<tag></?[A-Za-z!?]|\{(?=[^{}\n]*\})) (?: "[^"\n]*" | '[^'\n]*' | \{(?:[^{}]|\{[^{}]*\})*\} | [^<>{}"'] | ["'] )*? (?:>|\})
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.Multiline)]
    private static partial Regex Parts();

    // Addresses, fences, the names of boxes and their options, labels of notes and works, emoji by name.
    [GeneratedRegex(
        """
        ^[ \t>*+-]*(?:`{3,}|~{3,}|:{3,})[^\n"]*(?:"(?<label>[^"\n]*)")?.*
        | ^[ \t>*+-]*(?:!!!|\?\?\?\+?)[ \t]*[\w\ -]*
        | ^[ \t]*/{3,}[ \t]*(?:html\b[^\n]*|[A-Za-z][\w-]*(?:[ \t]*\|(?<kept>[^\n]*))?)(?:\n[ \t]{4,}[a-z_]+:[^\n]*)*$
        | ^[ \t>]*\#\|.*
        | ^[ \t>]*:(?:caption|alt|title|header|footer):[ \t]*(?<label>.*)
        | ^[ \t>]*:[\w-]+:.*
        | ^[ \t>]*(?:[0-9]{1,9}|[A-Za-z]|[ivxIVX]{1,5})[.)](?=\s)
        | ^[ \t]*\[[^\[\]\n]+\]:[ \t]*<?\S+>?
        | \[![\w|\ -]+\]
        | \]\([ \t]*<?(?:[^()\s"']|\([^()\n]*\))*>?
        | \]\[[^\[\]\n]*\]
        | !\[\[[^\[\]\n]*\]\] | \[\[ (?:[^\[\]|\n]*\|)? (?<kept>[^\[\]|\n]*) \]\]
        | \[\^[^\[\]\n]*\]
        | \b(?:https?|mailto|ftp)://?[^\s<>)\]]+ | \bwww\.[^\s<>)\]]+
        | -?@\w[\w:.-]*
        | (?<![\w:]):[\w+-]+:(?![\w:])
        | [ \t]\^[\w-]+$ | ^\^[\w-]+$
        | ^%.*
        | %%[\s\S]*?%%
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.Multiline)]
    private static partial Regex Signs();

    [GeneratedRegex("&[A-Za-z]+;")]
    private static partial Regex Entity();

    // A word of a script that sets no spaces is a letter. Where Latin and other letters meet is an end, whether a tag stood there or not.
    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}\p{IsThai}]|[A-Za-z0-9\u00AA-\u024F\u1E00-\u1EFF-[\u00AB\u00AC\u00AE-\u00B4\u00B6-\u00B8\u00BB-\u00BF\u00D7\u00F7]]+|[\p{L}\p{N}-[A-Za-z0-9\u00AA-\u024F\u1E00-\u1EFF]][\p{L}\p{M}\p{N}-[A-Za-z0-9\u00AA-\u024F\u1E00-\u1EFF]]*")]
    private static partial Regex Word();
}
