using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Import.Outlines;
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
        masked.Apply(t => Shortcode().Replace(t, OfShortcode));
        new TemplateText(page, masked).Convert();
        masked.Apply(t => WikiLink().Replace(t, OfWikiLink));
        masked.Apply(t => SpacedText.Convert(t, page));
        FormulaText.Convert(page, masked);
        PandocText.Convert(page, masked, t => Note("aside", t));
        masked.Apply(t => (page.HasInlineNotes ? InlineNote() : NoteAlone()).Replace(t, m => Note($"n{(notes.Count + 1).ToString(CultureInfo.InvariantCulture)}", m.Groups["words"].Value)));
        new CitationText(page, masked, Note).Convert();
        if (page.Dialect == Dialect.Vault)
        {
            masked.Apply(t => TagLine().Replace(t, m => masked.Hide(Mark.Remark(m.Value))));
            masked.Apply(t => Tag().Replace(t, m => m.Groups["word"].Value));
            masked.Apply(t => BlockId().Replace(t, ""));
        }

        if (page.Dialect is Dialect.MkDocs or Dialect.Jekyll)
        {
            AbbreviationText.Convert(masked);
        }

        if (page.Dialect == Dialect.MkDocs)
        {
            CriticText.Convert(masked);
            MaterialText.Convert(page, masked);
        }

        masked.Apply(t => Emoji().Replace(t, m => Emojis.GetValueOrDefault(m.Value, m.Value)));
        masked.Apply(KeyText.WithElements);
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
            : MediaText.Convert(name, attributes, source) ?? name switch
        {
            "ref" or "relref" or "link" or "relurl" or "absurl" => attributes["path"] ?? attributes.First ?? "",
            "param" or "var" or "meta" when page.Parameter(attributes.First ?? "") is { } value => value,
            _ when IsAddress(masked.Text, match.Index) => UnfilledAddress(match.Value),
            "fa" or "bi" or "iconify" or "icon" or "pagebreak" or "toc" or "br" => "",
            "kbd" => $"<kbd>{string.Join(' ', attributes.Words)}</kbd>",
            _ => Marked(ImportMarks.Shortcode, match.Value),
        };
    }

    /// <summary>Whether a place of a text is in the address of a link or of its definition, where a comment would keep both from being read as such.</summary>
    public static bool IsAddress(string text, int at) => AddressBefore().IsMatch(text[Math.Max(0, at - 300)..at]);

    /// <summary>The address of a link that is not known, with what stood in its place.</summary>
    public static string UnfilledAddress(string original) => Unfilled + Uri.EscapeDataString(original);

    private string OfWikiLink(Match match)
    {
        var link = WikiText.Parse(match.Groups["to"].Value, match.Groups["label"].Value, match.Groups["embed"].Length > 0);
        var file = link.Name.Length == 0 ? page.Source : page.Map.FindByName(page.Source, link.Name);
        if (file is null)
        {
            return page.Dialect == Dialect.Vault ? link.Words + Marked(ImportMarks.LinkToNoPage, match.Value) : match.Value;
        }

        if (link.Name.Length + link.Heading.Length + link.Label.Length == 0)
        {
            // A block of this page, [[#^name]].
            return ImportedWords.Passage + Marked(ImportMarks.LinkToNothing, match.Value);
        }

        if (link.IsEmbed && PageMap.IsPicture(file))
        {
            return $"![{link.Label}](</{file}>)";
        }

        var fragment = link.Heading.Length == 0 ? "" : "#" + Uri.EscapeDataString(page.Map.AnchorOf(file, link.Heading) ?? link.Heading);
        return $"[{link.Words}](</{file}{fragment}>)" + (link.IsEmbed ? Marked(ImportMarks.EmbeddedPage, match.Value) : "");
    }

    /// <summary>A title of Obsidian as it prints it.</summary>
    public static string WithoutRemarks(string title) => Remark().Replace(title, "");

    // Of attributes in braces, #id, lang= and dir= mean something here.
    private string OfBraces(Match match, string whole)
    {
        // The id of a figure or a table, which the import has written.
        if (match.Groups["in"].Value is ['#', .. var id] && page.Map.Figures.On(page.Source, id) is not null)
        {
            return match.Value;
        }

        var before = match.Groups["before"].Value;
        var text = string.Join(' ', Kept().Matches(match.Groups["in"].Value).Select(m => m.Value));
        var isHeading = match.Index > 0 && whole.AsSpan(whole.LastIndexOf('\n', match.Index - 1) + 1).TrimStart().StartsWith("#");
        return before + (text.Length == 0 ? "" : isHeading ? $" {{{text}}}" : before == "]" ? $"{{{text}}}" : "");
    }

    [GeneratedRegex(@"\{\{[<%][ \t]*(?:/\*)?[ \t]*(?<close>/)?[ \t]*(?<name>[\w./-]+)(?<more>[^{}]{0,1000}?)(?:\*/)?/?[ \t]*[%>]\}\}")]
    private static partial Regex Shortcode();

    [GeneratedRegex(@"(?:\]\(<?[^()\s<>]*|(?:^|\n)[ ]{0,3}\[[^\[\]\n]{1,200}\]:[ \t]*\n?[ \t]*<?[^\s<>]*)\z")]
    private static partial Regex AddressBefore();

    [GeneratedRegex(@"(?<embed>!?)\[\[(?<to>[^\[\]\n|]{1,300})(?:\|(?<label>[^\[\]\n]{0,300}))?\]\](?![(\[])")]
    private static partial Regex WikiLink();

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

    [GeneratedRegex(@"(?m)^[ \t]*(?:#[\p{L}][\p{L}\p{Nd}_/-]*[ \t]*)+$")]
    private static partial Regex TagLine();

    [GeneratedRegex(@"(?<=^|\s)#(?<word>[\p{L}][\p{L}\p{Nd}_/-]*)(?=[\s.,;:!?)]|$)", RegexOptions.Multiline)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?m)(?:^|[ \t])\^[A-Za-z0-9-]{1,50}[ \t]*$")]
    private static partial Regex BlockId();

    [GeneratedRegex(@"(?<![\w:]):[a-z0-9_+-]{2,40}:(?![\w:])")]
    private static partial Regex Emoji();


    [GeneratedRegex(@"(?:(?<before>[\])`\uE001])|(?<before>[*_])(?=[ \t]*\{:?[ \t]*[.#])|(?<before>)(?=\{:)|(?<before>)(?<=^|[ \t])(?=\{[ \t]*(?:[.#]|-[ \t]*\}|[\w:-]+=)[^{}\n]*\}[ \t]*$))[ \t]*\{:?[ \t]*(?<in>(?>(?:[#.][\w:.#-]+|[\w:-]+[ \t]*=[ \t]*(?:""[^""\n]*""|'[^'\n]*'|[^\s{}""']+)|-)[ \t]*)+)\}", RegexOptions.Multiline)]
    private static partial Regex Braces();

    [GeneratedRegex(@"#[A-Za-z][\w.:-]*(?=\s|$)|\b(?:lang|dir)=[""']?[\w-]+[""']?")]
    private static partial Regex Kept();
}
