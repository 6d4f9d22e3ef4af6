using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Model.Diagnostics;
using Explainer.Read.Yaml;

namespace Explainer.Import.Sources;

/// <summary>Keys and values of another program: front matter or settings. Case does not count in names of keys.</summary>
internal sealed partial record Facts(YamlMap Map)
{
    // Of Hugo.
    private static readonly string[] ListKeys = ["build.list", "_build.list"];

    private static readonly string[] BeginKeys = ["publishDate", "pubdate"];
    private static readonly string[] ChangeKeys = ["date", "lastmod", "modified"];

    /// <summary>No keys at all.</summary>
    public static Facts None => new(new YamlMap([], new SourceText("", "").Start));

    /// <summary>Reads a YAML or JSON document (JSON is YAML); what is not sound counts as nothing.</summary>
    public static Facts ReadYaml(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return None;
        }

        // Tags such as !ENV of MkDocs and !!python name what only that program can make.
        var plain = Tag().Replace(text, "$1");
        return (ReadMap(plain) ?? ReadMap(ColonWithin().Replace(plain, m => $"{m.Groups["key"].Value}: {YamlQuotes.Quote(m.Groups["value"].Value.TrimEnd())}"))) is { } map ? new Facts(map) : None;
    }

    private static YamlMap? ReadMap(string text) => YamlReader.Read(new SourceText("", text), 0, text.Length, new DiagnosticBag(), out _) as YamlMap;

    /// <summary>Whether front matter that cannot be read says that its page is not to be published.</summary>
    public static bool IsDraftIn(string written) => WrittenDraft().IsMatch(written);

    /// <summary>Reads a TOML document.</summary>
    public static Facts ReadToml(string? text) => text is null ? None : new Facts(TomlReader.Read(text));

    /// <summary>Those of a page of a folder.</summary>
    public static Facts Of(SourceFolder folder, string page) => Split(folder.ReadText(page) ?? "", withoutOpening: false).Facts;

    /// <summary>
    /// Splits the text of a page into its facts and its body: between <c>---</c> (YAML), between <c>+++</c> (TOML), in braces (JSON), or,
    /// as Statiq has it, above the first line <c>---</c>.
    /// </summary>
    /// <param name="text">The whole file.</param>
    /// <param name="withoutOpening">Whether facts may begin without a line <c>---</c>.</param>
    /// <returns>The facts, their text as it was written, and the offset at which the body begins.</returns>
    public static (Facts Facts, string Written, int BodyStart) Split(string text, bool withoutOpening)
    {
        if (Fenced().Match(text) is { Success: true } fenced)
        {
            var written = fenced.Groups["facts"].Value;
            return (fenced.Groups["fence"].Value == "+++" ? ReadToml(written) : ReadYaml(written), written, fenced.Length);
        }

        if (Json().Match(text) is { Success: true } json)
        {
            return (ReadYaml(json.Value), json.Value, json.Length);
        }

        return withoutOpening && Unopened().Match(text) is { Success: true } unopened
            ? (ReadYaml(unopened.Groups["facts"].Value), unopened.Groups["facts"].Value, unopened.Length)
            : (None, "", 0);
    }

    /// <summary>
    /// The same for MkDocs, which reads lines <c>Title: One</c> at the top without a fence as well (MultiMarkdown). What could be prose is
    /// left as such: one of the keys is known.
    /// </summary>
    public static (Facts Facts, string Written, int BodyStart) SplitOpen(string text)
    {
        if (OpenHead().Match(text) is not { Success: true } head || !KnownKey().IsMatch(head.Value))
        {
            return Split(text, withoutOpening: false);
        }

        var lines = HeadLine().Matches(head.Value).Where(m => m.Groups["value"].Value.Trim().Length > 0).Select(m => $"{m.Groups["key"].Value.ToLowerInvariant()}: {YamlQuotes.Quote(string.Join(' ', m.Groups["value"].Value.Split('\n').Select(l => l.Trim())).Trim())}\n");
        return (ReadYaml(string.Concat(lines)), head.Value, head.Length);
    }

    /// <summary>The value of a key, or of keys within each other (<c>book.title</c>); null for none.</summary>
    public YamlNode? Find(string path)
    {
        YamlNode? node = Map;
        foreach (var name in path.Split('.'))
        {
            node = (node as YamlMap)?.Pairs.FirstOrDefault(p => p.Key.Text.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value;
        }

        return node;
    }

    /// <summary>The keys and values below a key; none where there are none.</summary>
    public Facts Within(string path) => Find(path) is YamlMap map ? new Facts(map) : None;

    /// <summary>Those of each item of a list; none where there is no list.</summary>
    public IEnumerable<Facts> Items(string path) => ((Find(path) as YamlList)?.Items ?? []).OfType<YamlMap>().Select(m => new Facts(m));

    /// <summary>The same below a key, as templates name them: <c>site.title</c>.</summary>
    public Facts Under(string name) => new(new YamlMap([new YamlPair(new YamlScalar(name, IsPlain: true, Map.Span), Map)], Map.Span));

    /// <summary>The first of some keys that has a text.</summary>
    public string? Text(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            if (Find(path) is YamlScalar { IsEmpty: false } scalar && !string.IsNullOrWhiteSpace(scalar.Text))
            {
                return scalar.Text.Trim();
            }
        }

        return null;
    }

    /// <summary>The values of a list; a single value is a list of one, split at commas.</summary>
    public ImmutableArray<string> Texts(string path) => Find(path) switch
    {
        YamlList list => [.. list.Items.OfType<YamlScalar>().Where(s => !s.IsEmpty).Select(s => s.Text.Trim())],
        YamlScalar { IsEmpty: false } one => [.. one.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        _ => [],
    };

    /// <summary>Whether a key says yes.</summary>
    public bool Is(string path) => Text(path)?.ToLowerInvariant() is "true" or "yes" or "on" or "y";

    /// <summary>Whether a key says no.</summary>
    public bool IsNo(string path) => Text(path)?.ToLowerInvariant() is "false" or "no" or "off" or "n";

    /// <summary>Whether the page is not to be published, by any of the keys that programs read.</summary>
    public bool IsDraft => Is("draft") || IsNo("published") || IsNo("publish") || IsNo("dg-publish") || Is("private") || Is("excluded") || IsNo("shouldoutput") || Is("headless")
        || Text("build.render", "_build.render") is "never" or "false";

    /// <summary>The key that leaves the page out of all lists of its program, so that only who has its address finds it; null for none.</summary>
    public string? Unlisting => Is("unlisted") ? "unlisted" : Array.Find(ListKeys, k => Text(k) is "never" or "false");

    /// <summary>
    /// The key with a day that Hugo compares with today: one on which the page ends, and one on which it begins, unless it was changed
    /// since, and so was published before. Null for none.
    /// </summary>
    public string? Timing => Text("expiryDate", "unpublishdate") is not null ? Text("expiryDate") is null ? "unpublishdate" : "expiryDate"
        : Array.Find(BeginKeys, k => Text(k) is { } begin && !Array.Exists(ChangeKeys, c => string.CompareOrdinal(Text(c) ?? "", begin[..Math.Min(10, begin.Length)]) >= 0));

    /// <summary>Whether its author calls it a draft, which no program reads.</summary>
    public bool IsCalledDraft => (Text("status") ?? "").Equals("draft", StringComparison.OrdinalIgnoreCase);

    /// <summary>A number; null for none.</summary>
    public int? Number(params ReadOnlySpan<string> paths) =>
        int.TryParse(Text(paths), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^[ \t]*""?(?:draft""?[ \t]*[:=][ \t]*""?(?:true|yes|on|y)|publish(?:ed)?""?[ \t]*[:=][ \t]*""?(?:false|no|off|n))\b", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex WrittenDraft();

    [GeneratedRegex(@"\A\s*(?<fence>---|\+\+\+)[ \t]*\n(?<facts>(?:[^\n]*\n)*?)(?:\k<fence>|\.\.\.)[ \t]*(?:\n|\z)")]
    private static partial Regex Fenced();

    [GeneratedRegex(@"\A\{[ \t]*\n(?:[^\n]*\n)*?\}[ \t]*(?:\n|\z)")]
    private static partial Regex Json();

    [GeneratedRegex(@"\A(?<facts>(?:[A-Za-z]\w*:[^\n]*\n(?:(?!---[ \t]*\n)[ \t-][^\n]*\n)*){1,40})---[ \t]*(?:\n|\z)")]
    private static partial Regex Unopened();

    [GeneratedRegex(@"\A(?:[ ]{0,3}[A-Za-z0-9_-]+:[^\n]*\n(?:[ ]{4,}[^\n]*\n)*)+(?=[ \t]*\n)")]
    private static partial Regex OpenHead();

    [GeneratedRegex(@"^[ ]{0,3}(?:title|summary|description|authors?|date|template|tags):", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex KnownKey();

    [GeneratedRegex(@"(?m)^[ ]{0,3}(?<key>[A-Za-z0-9_-]+):(?<value>[^\n]*(?:\n[ ]{4,}[^\n]*)*)$")]
    private static partial Regex HeadLine();

    // title: Post: One, which YAML refuses and programs print as it is meant.
    [GeneratedRegex(@"(?m)^(?<key>[A-Za-z][\w-]*):[ \t]+(?<value>[^\s""'\[\]{}|>&*!#%@`][^\n]*:(?:[ \t][^\n]*)?)$")]
    private static partial Regex ColonWithin();

    [GeneratedRegex(@"(?m)(:[ \t]+|-[ \t]+)!+[A-Za-z][^\s\[{]*")]
    private static partial Regex Tag();
}
