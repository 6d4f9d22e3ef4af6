using System.Text.RegularExpressions;

namespace Explainer.Compose;

/// <summary>A tag of HTML as text: its name in lower case, and its attributes.</summary>
internal sealed partial record HtmlTagText(string Name, bool IsClosing, string Attributes)
{
    /// <summary>Null where it is no tag: a comment, a declaration.</summary>
    public static HtmlTagText? Parse(string tag) => Tag().Match(tag) is { Success: true } match
        ? new HtmlTagText(match.Groups["name"].Value.ToLowerInvariant(), match.Groups["close"].Success, match.Groups["more"].Value)
        : null;

    /// <summary>Whether readers may not see it: what is hidden must not be published by mistake.</summary>
    public bool IsHidden => this["hidden"] is not null || this["aria-hidden"] is not null
        || $"{this["style"]} {this["class"]}" is var looks && (looks.Contains("display", StringComparison.OrdinalIgnoreCase)
            || looks.Contains("hid", StringComparison.OrdinalIgnoreCase) || looks.Contains("visib", StringComparison.OrdinalIgnoreCase)
            || looks.Contains("none", StringComparison.OrdinalIgnoreCase) || looks.Contains("sr-only", StringComparison.OrdinalIgnoreCase));

    /// <summary>The language of its words, as HTML or XML has it; null where it says none.</summary>
    public string? Lang => this["lang"] ?? this["xml:lang"];

    /// <summary>Whether it says the language or the direction of its words.</summary>
    public bool IsMarked => Lang is not null || this["dir"] is not null;

    /// <summary>The same without a language that is the site's, as word processors write one on every span.</summary>
    /// <param name="language">BCP 47 tag of the site.</param>
    public HtmlTagText In(string language) => Lang is { } own && own.Split('-')[0].Equals(language.Split('-')[0], StringComparison.OrdinalIgnoreCase)
        ? this with { Attributes = Language().Replace(Attributes, " ") } : this;

    /// <summary>The value of an attribute; null where there is none.</summary>
    public string? this[string name] => Attribute().Matches(Attributes)
        .FirstOrDefault(a => a.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found
            ? found.Groups["value"].Value.Trim('"', '\'') : null;

    [GeneratedRegex(@"^<(?<close>/)?(?<name>[A-Za-z][A-Za-z0-9-]*)(?<more>[^>]*(?:""[^""]*""[^>]*|'[^']*'[^>]*)*)>$", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<=^|\s)(?:xml:)?lang\s*=\s*(?:""[^""]*""|'[^']*'|[^\s""'>/]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Language();

    [GeneratedRegex(@"(?<name>[A-Za-z_:][\w:.-]*)(?:\s*=\s*(?<value>""[^""]*""|'[^']*'|[^\s""'>/]+))?")]
    private static partial Regex Attribute();
}
