using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Import.Outlines;
using Explainer.Import.Sources;
using Explainer.Model.Texts;
using Markdig.Extensions.Emoji;

namespace Explainer.Import.Text;

/// <summary>Turns the signs of other dialects within paragraphs into ours: shortcodes, links of wikis, attributes, citations, notes, tags.</summary>
/// <param name="page">The page.</param>
/// <param name="masked">Its text, whose code is hidden.</param>
internal sealed partial class InlineText(PageContext page, MaskedText masked)
{
    /// <summary>What the address of a link begins with that stood in a shortcode.</summary>
    public const string Unfilled = "import:";

    private static readonly FrozenDictionary<string, string> Emojis = EmojiMapping.GetDefaultEmojiShortcodeToUnicode().ToFrozenDictionary();

    private readonly OrderedDictionary<string, string> notes = new(StringComparer.Ordinal);

    public void Convert()
    {
        // Before all else, so that no note or link of a remark is printed.
        if (page.Dialect == Dialect.Vault)
        {
            masked.HideBetween(PercentSigns(), PercentSigns(), toTheEnd: true, masked.HideAsRemark);
        }

        if (page.HasComponents)
        {
            masked.HideBetween(ComponentRemark(), EndOfComponentRemark(), toTheEnd: false, masked.HideAsRemark);
        }

        masked.HideBetween(CommentTag(), EndOfCommentTag(), toTheEnd: false, masked.HideAsRemark);
        masked.HideBetween(TemplateRemark(), EndOfTemplateRemark(), toTheEnd: false, masked.HideAsRemark);
        var templates = new TemplateText(page, masked);
        templates.HideRaw();
        masked.Apply(t => PairOfShortcodes().Replace(t, OfPair));
        masked.Apply(t => Shortcode().Replace(t, OfShortcode));
        templates.Convert();
        var wiki = new WikiLinks(page, masked);
        wiki.Convert();
        masked.Apply(t => SpacedText.Convert(t, page));
        FormulaText.Convert(page, masked);
        PandocText.Convert(page, masked, t => Note("aside", t));
        masked.Apply(t => (page.HasInlineNotes ? InlineNote() : NoteAlone()).Replace(t, m => Note($"n{(notes.Count + 1).ToString(CultureInfo.InvariantCulture)}", m.Groups["words"].Value)));
        new CitationText(page, masked, Note).Convert();
        wiki.ConvertSigns();

        if (page.Dialect is Dialect.MkDocs or Dialect.Jekyll)
        {
            AbbreviationText.Convert(masked);
        }

        ConvertSigns();
        if (page.Dialect == Dialect.MkDocs)
        {
            masked.Apply(KeyText.WithElements);
        }

        new FigureText(page, masked).Convert();
        masked.Apply(UnderlinedHeading.WithSigns);
        masked.Apply(t => Braces().Replace(t, m => OfBraces(m, t)));
        masked.Apply(t => t + string.Concat(notes.Select(n => $"\n[^{n.Key}]: {n.Value}\n")));
    }

    private string Marked(string reason, string original) => masked.HideAsComment(reason, original);

    private string Note(string label, string text)
    {
        var words = text.ReplaceLineEndings(" ").Trim();
        var free = label;
        for (var number = 2; (notes.TryGetValue(free, out var known) && known != words) || masked.Text.Contains($"[^{free}]:", StringComparison.Ordinal); number++)
        {
            free = $"{label}-{number.ToString(CultureInfo.InvariantCulture)}";
        }

        notes.TryAdd(free, words);
        return $"[^{free}]";
    }

    private string OfShortcode(Match match)
    {
        if (match.Value.Contains("/*", StringComparison.Ordinal))
        {
            return masked.Hide($"`{IncludeText.Unescape(match.Value)}`");
        }

        var name = match.Groups["name"].Value.ToLowerInvariant();
        var attributes = Attributes.Parse(match.Groups["more"].Value);
        var source = attributes["src"] ?? attributes["link"] ?? attributes["url"] ?? attributes.First ?? "";
        return match.Groups["close"].Success ? ""
            : MediaText.Convert(name, attributes, source, IsAlone(match)) ?? name switch
        {
            "ref" or "relref" or "link" or "relurl" or "absurl" => attributes["path"] ?? attributes.First ?? "",
            "param" or "var" or "meta" when page.Parameter(attributes.First ?? "") is { } value => value,
            _ when IsAddress(masked.Text, match.Index) => UnfilledAddress(match.Value),
            "fa" or "bi" or "iconify" or "icon" or "pagebreak" or "toc" or "br" => "",
            "kbd" => $"<kbd>{string.Join(' ', attributes.Words)}</kbd>",
            _ => Marked(ImportMarks.Shortcode, match.Value),
        };
    }

    // Those that one program has, or several.
    private void ConvertSigns()
    {
        switch (page.Dialect)
        {
            case Dialect.MkDocs:
                CriticText.Convert(masked);
                MaterialText.Convert(page, masked);
                break;
            case Dialect.Jekyll:
                masked.Apply(t => DoubleBackslash().Replace(t, "\\"));
                break;
            case Dialect.Statiq:
                masked.Apply(t => BracesAtEnd().Replace(Inserted().Replace(t, "$1"), ""));
                break;
        }

        masked.Apply(t => Emoji().Replace(t, m => Emojis.GetValueOrDefault(m.Value, m.Value)));
    }

    // {{< button href="/a" >}}Words{{< /button >}}, and code or a formula within a line.
    private string OfPair(Match match)
    {
        var (name, attributes, inner) = (match.Groups["name"].Value.ToLowerInvariant(), Attributes.Parse(match.Groups["more"].Value), match.Groups["inner"].Value.Trim());
        return ShortcodeText.LanguageOf(name, attributes) is { } language
                ? inner.Contains('\n', StringComparison.Ordinal) ? $"\n\n{masked.Hide(string.Join('\n', FencedCode.Lines(language, masked.Restored(inner).Split('\n'))))}\n\n" : masked.Hide(CodeText.Span(masked.Restored(inner)))
            : (attributes["href"] ?? attributes["relref"] ?? attributes["link"] ?? attributes["url"] ?? attributes["page"]) is { } to && inner.Length > 0 ? $"[{inner}](<{to}>)"
            : match.Value;
    }

    private bool IsAlone(Match match) => (match.Index == 0 || masked.Text[match.Index - 1] == '\n') && (match.Index + match.Length == masked.Text.Length || masked.Text[match.Index + match.Length] == '\n');

    /// <summary>Whether a place of a text is in the address of a link or of its definition, where a comment would keep both from being read as such.</summary>
    public static bool IsAddress(string text, int at) => AddressBefore().IsMatch(text[Math.Max(0, at - 300)..at]);

    /// <summary>The address of a link that is not known, with what stood in its place.</summary>
    public static string UnfilledAddress(string original) => Unfilled + Uri.EscapeDataString(original);

    /// <summary>A title of Obsidian as it prints it.</summary>
    public static string WithoutRemarks(string title) => Remark().Replace(title, "");

    // Of attributes in braces, #id, lang= and dir= mean something here.
    private string OfBraces(Match match, string whole)
    {
        // The id of a figure or a table, which the import has written.
        if (match.Groups["in"].Value is ['#', .. var id] && page.Map.Figures.On(page.Source, page.Source, id) is not null)
        {
            return match.Value;
        }

        var before = match.Groups["before"].Value;
        var text = string.Join(' ', Kept().Matches(match.Groups["in"].Value).Select(m => m.Value is ['#', var first, ..] && char.IsAsciiDigit(first) ? "#" + HeadingText.SafeId(m.Value[1..]) : m.Value));
        var isHeading = match.Index > 0 && whole.AsSpan(whole.LastIndexOf('\n', match.Index - 1) + 1).TrimStart().StartsWith("#");
        return before + (text.Length == 0 ? "" : isHeading ? $" {{{text}}}" : before == "]" ? $"{{{text}}}" : "");
    }

    [GeneratedRegex(@"\{\{[<%][ \t]*(?:/\*)?[ \t]*(?<close>/)?[ \t]*(?<name>[\w./-]+)(?<more>[^{}]{0,1000}?)(?:\*/)?/?[ \t]*[%>]\}\}")]
    private static partial Regex Shortcode();

    [GeneratedRegex(@"\{\{[<%][ \t]*(?<name>button|btn|highlight|code|katex|math|mathjax|latex)\b(?<more>(?:[^{}""/]|""[^""]*""|/(?![ \t]*[%>]\}\}))*?)[%>]\}\}(?<inner>[\s\S]{1,5000}?)\{\{[<%][ \t]*/[ \t]*\k<name>[ \t]*[%>]\}\}", RegexOptions.IgnoreCase)]
    private static partial Regex PairOfShortcodes();

    [GeneratedRegex(@"(?:\]\(<?[^()\s<>]*|(?:^|\n)[ ]{0,3}\[[^\[\]\n]{1,200}\]:[ \t]*\n?[ \t]*<?[^\s<>]*)\z")]
    private static partial Regex AddressBefore();

    // Of Pandoc and Obsidian: the sign stands at the word. It has no empty line in it.
    [GeneratedRegex(@"(?<!\\)\^\[(?<words>(?:[^\[\]\n]|\n(?![ \t]*\n)|\[[^\[\]]*\]){1,2000})\]")]
    private static partial Regex InlineNote();

    // Elsewhere a sign at a word may raise what follows.
    [GeneratedRegex(@"(?<![\w\]\\])\^\[(?<words>(?:[^\[\]\n]|\n(?![ \t]*\n)|\[[^\[\]]*\]){1,2000})\]")]
    private static partial Regex NoteAlone();

    [GeneratedRegex("%%")]
    private static partial Regex PercentSigns();

    [GeneratedRegex("%%.*?(?:%%|$)")]
    private static partial Regex Remark();

    // {% comment %} of Liquid, {{< comment >}} of Docsy, {::comment} of kramdown.
    [GeneratedRegex(@"\{%-?[ \t]*comment\b[^{}\n]*%\}|\{\{[<%][ \t]*comment\b[^{}\n]*[%>]\}\}|\{::comment\}")]
    private static partial Regex CommentTag();

    [GeneratedRegex(@"\{%-?[ \t]*endcomment[ \t]*-?%\}|\{\{[<%][ \t]*/[ \t]*comment[ \t]*[%>]\}\}|\{:/(?:comment)?\}")]
    private static partial Regex EndOfCommentTag();

    // {/* … */} of MDX.
    [GeneratedRegex(@"\{\s*/\*")]
    private static partial Regex ComponentRemark();

    [GeneratedRegex(@"\*/\s*\}")]
    private static partial Regex EndOfComponentRemark();

    // {{/* … */}} of Hugo, {# … #} of Jinja.
    [GeneratedRegex(@"\{\{-?[ \t]*/\*|\{#(?=[\s])")]
    private static partial Regex TemplateRemark();

    [GeneratedRegex(@"\*/[ \t]*-?\}\}|(?<=\s)#\}")]
    private static partial Regex EndOfTemplateRemark();

    // Two at the end of a line break it (kramdown).
    [GeneratedRegex(@"(?m)(?<=[^\s\\])\\\\(?=\n[ \t>]*\S)")]
    private static partial Regex DoubleBackslash();

    [GeneratedRegex(@"(?<![\w:]):[a-z0-9_+-]{2,40}:(?![\w:])")]
    private static partial Regex Emoji();

    // Words{.class} of Markdig, which gives the paragraph its class.
    [GeneratedRegex(@"(?m)(?<=[\p{L}\p{Nd}.,;:!?])\{[ \t]*(?:[.#][A-Za-z][\w-]*[ \t]*)+\}[ \t]*$")]
    private static partial Regex BracesAtEnd();

    // ++words++ of Markdig.
    [GeneratedRegex(@"(?<![+\w])\+\+(?=\S)([^+\n]{1,300}?)(?<=\S)\+\+(?![+\w])")]
    private static partial Regex Inserted();

    [GeneratedRegex(@"(?:(?<before>[\])`\uE001])|(?<before>[*_])(?=[ \t]*\{:?[ \t]*[.#])|(?<before>)(?=\{:)|(?<before>)(?<=^|[ \t])(?=\{[ \t]*(?:[.#]|-[ \t]*\}|[\w:-]+=)[^{}\n]*\}[ \t]*$))[ \t]*\{:?[ \t]*(?<in>(?>(?:[#.][\w:.#-]+|[\w:-]+[ \t]*=[ \t]*(?:""[^""\n]*""|'[^'\n]*'|[^\s{}""']+)|-)[ \t]*)+)\}", RegexOptions.Multiline)]
    private static partial Regex Braces();

    [GeneratedRegex(@"#[A-Za-z0-9][\w.:-]*(?=\s|$)|\b(?:lang|dir)=[""']?[\w-]+[""']?")]
    private static partial Regex Kept();
}
