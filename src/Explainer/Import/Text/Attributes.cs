using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>Attributes of a shortcode, a div or a directive: <c>name="value"</c>, and words without a name.</summary>
internal sealed partial record Attributes(IReadOnlyDictionary<string, string> Named, IReadOnlyList<string> Words)
{
    /// <summary>The value of a name; null for none.</summary>
    public string? this[string name] => Named.GetValueOrDefault(name);

    /// <summary>The first word without a name; null for none.</summary>
    public string? First => Words.Count > 0 ? Words[0] : null;

    public static Attributes Parse(string text)
    {
        var (named, words) = (new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), new List<string>());
        foreach (Match match in Attribute().Matches(text))
        {
            var value = match.Groups["value"].Value.Trim('"', '\'', '`', '“', '”');
            if (match.Groups["name"].Success)
            {
                named.TryAdd(match.Groups["name"].Value, value);
            }
            else if (value.Length > 0)
            {
                words.Add(value);
            }
        }

        return new Attributes(named, words);
    }

    [GeneratedRegex(@"(?:(?<name>[\w:](?:[\w:.-]*[\w:-])?)[ \t]*=[ \t]*)?(?<value>""[^""]*""|'[^']*'|`[^`]*`|“[^”]*”|[^\s""'`]+)")]
    private static partial Regex Attribute();
}

/// <summary>What follows the colons of a div: <c>challenge</c>, <c>{.callout-note title="…" collapse="true"}</c>, <c>note Title</c>, <c>tip[Title]</c>.</summary>
/// <param name="Types">The names that may say what it is.</param>
/// <param name="Title">Its title; null for none.</param>
/// <param name="IsFolded">Whether readers open it.</param>
/// <param name="IsHidden">Whether readers of a page never see it.</param>
internal sealed partial record DivOpening(IReadOnlyList<string> Types, string? Title, bool IsFolded, bool IsHidden = false)
{
    /// <summary>Its id; null for none.</summary>
    public string? Id { get; private init; }

    public static DivOpening Parse(string rest)
    {
        if (Braced().Match(rest) is { Success: true } braced)
        {
            var attributes = Attributes.Parse(braced.Groups["in"].Value);
            var classes = attributes.Words.Where(w => w[0] is '.' or not '#').SelectMany(w => w.Split('.', StringSplitOptions.RemoveEmptyEntries));
            return new DivOpening([.. braced.Groups["name"].Length > 0 ? [braced.Groups["name"].Value] : Array.Empty<string>(), .. classes], TitleIn(attributes) ?? (braced.Groups["title"].Value.Trim() is { Length: > 0 } words ? words : null), attributes["collapse"] is "true" or "false", IsHiddenBy(attributes))
            {
                Id = attributes.Words.FirstOrDefault(w => w[0] == '#')?[1..],
            };
        }

        var named = Named().Match(rest);
        var title = named.Groups["title"].Value.Trim().Trim('"') is { Length: > 0 } said ? said : null;
        return new DivOpening([named.Groups["name"].Value], title, IsFolded: false);
    }

    private static string? TitleIn(Attributes attributes) => attributes["title"] ?? attributes["name"] ?? attributes["tbl-cap"] ?? attributes["lst-cap"] ?? attributes["fig-cap"];

    // Conditional content of Quarto: a page is HTML.
    private static bool IsHiddenBy(Attributes attributes)
    {
        var (when, unless) = (attributes["when-format"] ?? "html", attributes["unless-format"] ?? "");
        var isMeant = when.Contains("html", StringComparison.OrdinalIgnoreCase) && !unless.Contains("html", StringComparison.OrdinalIgnoreCase);
        return attributes.Words.Any(w => w == ".hidden" || (w == ".content-hidden" && isMeant) || (w == ".content-visible" && !isMeant));
    }

    [GeneratedRegex(@"^(?<name>[\w-]*)[ \t]*\{(?<in>[^{}]*)\}(?<title>[^\n]*)$")]
    private static partial Regex Braced();

    [GeneratedRegex(@"^(?<name>[\w-]*)(?:\[(?<title>[^\]]*)\]|[ \t]+(?<title>[^\n]*?))?(?:[ \t]*\{[^{}]*\})?[ \t]*$")]
    private static partial Regex Named();
}
