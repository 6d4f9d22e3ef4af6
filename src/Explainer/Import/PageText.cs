using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Guide.Starters;
using Explainer.Import.Outlines;
using Explainer.Import.Sources;
using Explainer.Import.Text;
using Explainer.Model;
using Explainer.Model.Texts;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;

namespace Explainer.Import;

/// <summary>Writes a page of the input: its front matter in our keys, and its text in our dialect.</summary>
internal sealed partial class PageText(MarkdownSyntax syntax, Layout layout, IReadOnlySet<string> addresses, Outline outline)
{
    private const int LongestSummary = 200;

    private readonly PublishedAddresses published = new(outline);

    private static readonly string[] SummaryKeys = ["summary", "description", "abstract", "lead", "subtitle", "excerpt"];
    private static readonly string[] HomeWords = ["home", "homepage", "home page", "index", "start", "start page", "welcome"];
    private static readonly string[] FirstDayKeys = ["date", "published"];
    private static readonly string[] DayKeys = ["lastmod", "updated", "last_modified_at", "date.updated", "date", "date.created", "published", "last_update.date"];

    // What only arranges or dresses a page in its program, and is not missed.
    private static readonly FrozenSet<string> Silent = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "title", "description", "summary", "subtitle", "abstract", "lead", "draft", "published", "aliases", "redirect_from", "redirectfrom", "author", "authors", "date", "lastmod", "updated", "weight", "order", "nav_order",
        "sidebar_position", "layout", "template", "hide", "hide_title", "linktitle", "menu", "toc", "icon", "slug", "url", "permalink", "xref", "label", "kernelspec", "jupytext", "jupyter", "format", "execute", "engine",
        "editor", "destinationpath", "destinationfilename", "also", "teaching", "exercises", "cssclass", "cssclasses", "publish", "position", "expandlist", "showinnavbar", "notitle", "lang", "freeze", "numbersections", "site", "math", "type",
        "excerpt", "excalidraw-plugin", "kanban-plugin", "id", "unlisted", "sidebar_label", "hide_table_of_contents", "displayed_sidebar", "pagination_label", "custom_edit_url", "parent", "has_children", "has_toc", "root");

    /// <summary>The whole file.</summary>
    /// <param name="page">The page.</param>
    /// <param name="context">What its conversion asks for.</param>
    /// <param name="original">The page that it translates; null for one of the main language.</param>
    public string Write(SourcePage page, PageContext context, SourcePage? original)
    {
        var target = context.Map.TargetOf(page.Path);
        var (objectives, rest) = Layout.KindOf(target) == Kind.Lesson ? Objectives(WithBoxes(page)) : ([], page.Body + DefinitionsOf(page));
        var body = Body(rest, context);
        var head = Head(page, target, original).Concat(List("objectives", objectives));
        return $"---\n{string.Concat(head.Select(l => l + "\n"))}---\n\n{Doubts(page)}{Left(page)}{body}".TrimEnd() + "\n";
    }

    /// <summary>The day of an event, as its facts or the name of its file say; null where neither does.</summary>
    public static string? DateOf(SourcePage? page) => page is null ? null
        : Day(page.Facts.Text("date", "start")) ?? (NamedDay().Match(page.Path) is { Success: true } day ? day.Groups["day"].Value : null);

    // The Carpentries list them in a passage; a lesson has a key for them.
    private static (string[] Objectives, string Body) Objectives(string body) => ObjectivesDiv().Match(body) is { Success: true } div && string.IsNullOrWhiteSpace(ListItem().Replace(div.Groups["in"].Value, ""))
        ? ([.. ListItem().Matches(div.Groups["in"].Value).Select(m => HeadingText.Plain(FieldTypes.WordsOf(m.Groups["words"].Value))).Where(o => o.Length > 0)], body.Remove(div.Index, div.Length))
        : ([], body);

    // What lessons of the older form have in their facts, newer ones have in the text.
    private string WithBoxes(SourcePage page) => outline.Dialect != Dialect.Carpentries ? page.Body
        : string.Concat(Box(page, "questions"), Box(page, "objectives"), page.Body, Box(page, "keypoints"), DefinitionsOf(page));

    // [A heading] leads to it (Pandoc, implicit_header_references).
    private static string HeadingsIn(SourcePage page) => string.Concat(page.Headings.Where(h => h.Text.Length > 0 && (page.Body.Contains($"[{h.Text}]", StringComparison.OrdinalIgnoreCase) || page.Body.Contains($"[{h.Text}][]", StringComparison.OrdinalIgnoreCase)))
        .DistinctBy(h => h.Text, StringComparer.OrdinalIgnoreCase).Select(h => $"\n\n[{h.Text}]: #{h.Anchor}"));

    // Of the definitions that stand below every page, those that this one uses.
    private string DefinitionsOf(SourcePage page) => outline.Dialect is Dialect.Pandoc or Dialect.Quarto ? HeadingsIn(page) : string.Concat(Definition().Matches(outline.Definitions).Where(d => page.Body.Contains($"[{d.Groups["label"].Value}]", StringComparison.OrdinalIgnoreCase)).Select(d => $"\n\n{d.Value}"));

    private static string Box(SourcePage page, string name) => page.Facts.Find(name) is Read.Yaml.YamlList list ? $"\n::: {name}\n\n{string.Concat(list.Items.Select(i => $"- {Shown(i).Trim()}\n"))}\n:::\n\n" : "";

    private string Body(string written, PageContext context)
    {
        written = context.Appended.Aggregate(written, (all, file) => context.Include(new IncludeText(file, null, null, null)) is { } lines ? $"{all.TrimEnd()}\n\n{AbbreviationText.UsedOf(string.Join('\n', lines), written)}" : all);
        IReadOnlyList<string> lines = written.Split('\n');
        lines = context.HasComponents ? ComponentIndent.Without(written.Split('\n'))
            : context.Dialect == Dialect.Vault && context.Folder.Has(LogseqText.Settings) ? LogseqText.Convert(lines, id => context.Map.FindBlock(id) is { } block ? $"[{block.Words}](</{block.Target}>)" : null) : lines;
        var text = string.Join('\n', new BlockText(context).Convert(lines));
        var masked = MaskedText.Create(text, syntax);
        var html = new HtmlText(masked, context.HasComponents);
        html.Hide();
        if (context.HasComponents)
        {
            new ComponentValues(context, masked).Convert();
        }

        new InlineText(context, masked).Convert();
        html.Convert();
        masked.Apply(t => EmptyPassage().Replace(t, m => m.Groups["title"].Value.Trim() is { Length: > 0 } title ? $"**{title}**" : ""));
        return Tidy(Mark.OnOwnLines(new LinkText(context, masked.Restore(), syntax).Convert()));
    }

    // One empty line where there are several, but in code, to which they belong.
    private static string Tidy(string text)
    {
        var result = new List<string>();
        var fence = "";
        foreach (var line in text.Split('\n'))
        {
            var marks = FencedCode.MarksOf(line);
            fence = fence.Length == 0 ? marks : marks.StartsWith(fence, StringComparison.Ordinal) && line.AsSpan().Trim().Length == marks.Length ? "" : fence;
            if (fence.Length > 0 || !string.IsNullOrWhiteSpace(line) || (result.Count > 0 && result[^1].Length > 0))
            {
                // What breaks a line is written by now: spaces at its end mean nothing.
                result.Add(fence.Length == 0 ? line.TrimEnd() : line);
            }
        }

        return string.Join('\n', result).Trim('\n');
    }

    private IEnumerable<string> Head(SourcePage page, string target, SourcePage? original)
    {
        var kind = Layout.KindOf(target);
        yield return "title: " + YamlText.Quote(TitleOf(page, target));
        if (SummaryOf(page) is { } summary)
        {
            yield return "summary: " + YamlText.Quote(summary);
        }

        if (kind == Kind.Event && DateOf(page) is { } date)
        {
            yield return "date: " + date;
        }

        if (kind != Kind.Event && (Day(page.Facts.Text(DayKeys)) ?? DayOfName(page)) is { } updated)
        {
            yield return "updated: " + updated;
        }

        foreach (var line in KindKeys(page, kind).Concat(CommonKeys(page, target, original)))
        {
            yield return line;
        }
    }

    // Jekyll and Statiq take the day of a post from its name.
    private string? DayOfName(SourcePage page) => (outline.Dialect == Dialect.Jekyll && JekyllAddress.FolderOf(page.Path) == "_posts/") || (outline.Dialect == Dialect.Statiq && page.Facts.Text(DayKeys) is null)
        ? Day(NamedDay().Match(page.Path).Groups["day"].Value) : null;

    private string TitleOf(SourcePage page, string target)
    {
        var title = OwnTitle(page, target) ?? layout.Titles.GetValueOrDefault(page.Path) ?? (target == EntryPath.Index ? outline.Title : null) ?? (outline.Dialect == Dialect.Vault ? VaultTitle(page.Path) : NameAsTitle(page.Path));
        return YamlText.Clean(HeadingText.Plain(outline.Dialect == Dialect.Vault ? InlineText.WithoutRemarks(title) : title)) is { Length: > 0 } words ? words : "Page";
    }

    // A home page that is called so has no title of its own, and is the site, by its name.
    private string? OwnTitle(SourcePage page, string target) =>
        target == EntryPath.Index && outline.Title is { } site && page.Title is { } title && HomeWords.Contains(title.Trim(' ', '!').ToLowerInvariant()) ? site : page.Title;

    private IEnumerable<string> KindKeys(SourcePage page, Kind kind)
    {
        if (kind == Kind.Lesson && (page.Facts.Number("teaching") ?? 0) + (page.Facts.Number("exercises") ?? 0) is > 0 and var minutes)
        {
            yield return "minutes: " + minutes.ToString(CultureInfo.InvariantCulture);
        }

        var also = page.Facts.Texts("also").Concat(outline.Dialect == Dialect.Vault ? page.Facts.Texts("aliases") : []).Distinct(StringComparer.OrdinalIgnoreCase).Where(a => !a.Equals(page.Title, StringComparison.OrdinalIgnoreCase)).ToList();
        if (kind == Kind.Profile || kind == Kind.Term)
        {
            foreach (var line in List("also", also))
            {
                yield return line;
            }
        }
    }

    private IEnumerable<string> CommonKeys(SourcePage page, string target, SourcePage? original)
    {
        if (page.IsDraft || original?.IsDraft == true)
        {
            yield return "draft: true";
        }

        var authors = AuthorsOf(page.Facts);
        foreach (var line in List("authors", authors).Concat(List("redirect_from", original is null ? OldAddresses(page, target) : [])))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> List(string key, IReadOnlyCollection<string> values) =>
        values.Count == 0 ? [] : [$"{key}: [{string.Join(", ", values.Select(v => YamlText.Quote(YamlText.Clean(v)) is var q && q.Contains(',', StringComparison.Ordinal) && q[0] != '"' ? $"\"{q}\"" : q))}]"];

    private List<string> AuthorsOf(Facts facts)
    {
        var names = YamlOutlines.Names(facts.Find("authors") ?? facts.Find("author")).SelectMany(n => n.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(n => outline.AuthorNames.GetValueOrDefault(n, n));
        return [.. names.Where(n => n.Trim().Length > 1).Distinct(StringComparer.Ordinal)];
    }

    // Where the page was published before, so that links to it go on working.
    private List<string> OldAddresses(SourcePage page, string target)
    {
        var address = PlaceName.AddressOf(target);
        return target == EntryPath.NotFound ? [] : [.. published.Of(page).Where(a => !a.Equals(address, StringComparison.OrdinalIgnoreCase) && !addresses.Contains(a)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static string? SummaryOf(SourcePage page) =>
        page.Facts.Text(SummaryKeys) is { } text && YamlText.Clean(HeadingText.Plain(text)) is { Length: > 0 and <= LongestSummary } plain ? plain : null;

    private static string Doubts(SourcePage page) => string.Concat(new[]
    {
        page.Facts.Unlisting is { } key ? Mark.Comment(ImportMarks.Unlisted, $"{key} = {page.Facts.Text(key)}") : null,
        page.TimedBy is { } day ? Mark.Comment(ImportMarks.Timed, $"{day} = {page.Facts.Text(day)}") : null,
        page.IsForTeachers ? Mark.Comment(ImportMarks.ForTeachersAlone, page.Path) : null,
        page.Facts.Text("excalidraw-plugin") is not null ? Mark.Comment(ImportMarks.Drawing, page.Path) : null,
        page.StaleRun is { } run ? Mark.Comment(ImportMarks.StaleRun, run) : null,
    }.OfType<string>().Select(c => c + "\n\n"));

    private bool IsBox(Read.Yaml.YamlPair fact) => outline.Dialect == Dialect.Carpentries && fact is { Key.Text: "questions" or "objectives" or "keypoints", Value: Read.Yaml.YamlList };

    private string Left(SourcePage page)
    {
        var left = page.Facts.Map.Pairs.Where(p => !Silent.Contains(p.Key.Text) && !HeldBack(page, p.Key.Text) && !IsBox(p) && Shown(p.Value).Trim().Length > 0).Select(p => p.Key.Text).ToList();
        // What is too long for a summary, or is a second one, and a day in words.
        left.AddRange(SummaryKeys.Where(k => page.Facts.Text(k) is { } text && Silent.Contains(k) && (SummaryOf(page) is not { } summary || !YamlText.Clean(HeadingText.Plain(text)).Equals(summary, StringComparison.Ordinal))));
        left.AddRange(DayKeys.All(k => Day(page.Facts.Text(k)) is null) ? FirstDayKeys.Where(k => IsDayInWords(page.Facts, k)) : []);
        return page.WrittenFacts.Length > 0 && page.Facts.Map.Pairs.IsEmpty ? Mark.Comment(ImportMarks.UnreadFacts, page.WrittenFacts).Trim() + "\n\n"
            : left.Count == 0 ? "" : Mark.Comment(ImportMarks.UnusedFacts, string.Join('\n', left.Select(k => $"{k} = {Shown(page.Facts.Find(k))}"))).Trim() + "\n\n";
    }

    // Another comment says already that it made a draft of the page.
    private static bool HeldBack(SourcePage page, string key) => key.Equals(page.TimedBy, StringComparison.OrdinalIgnoreCase) || key.Equals(page.Facts.Unlisting?.Split('.')[0], StringComparison.OrdinalIgnoreCase);

    private static bool IsDayInWords(Facts facts, string key) => facts.Text(key) is { } date && !date.Contains("`r ", StringComparison.Ordinal) && !facts.Is(key) && !facts.IsNo(key);

    private static string Shown(Read.Yaml.YamlNode? node) => node switch
    {
        Read.Yaml.YamlScalar scalar => scalar.Text,
        Read.Yaml.YamlList list => string.Join(", ", list.Items.Select(Shown)),
        Read.Yaml.YamlMap map => string.Join("; ", map.Pairs.Select(p => $"{p.Key.Text} {Shown(p.Value)}")),
        _ => "",
    };

    // Obsidian and Logseq print the name of the file. Logseq writes signs of names and days in others.
    private static string VaultTitle(string path) => JournalName().Replace(Path.GetFileNameWithoutExtension(path), "$1-$2-$3").Replace("___", "/", StringComparison.Ordinal);

    private static string NameAsTitle(string path) => ReadableName.Words(Outline.IsIndex(path) && path.Contains('/', StringComparison.Ordinal) ? path.Split('/')[^2] : Path.GetFileNameWithoutExtension(path));

    // The day of a time with zone, of any of the forms that begin with it.
    private static string? Day(string? written) =>
        written is not null && IsoDay().Match(written) is { Success: true } day
        && DateOnly.TryParseExact(day.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? day.Value
        : written is not null && Year().IsMatch(written) ? written : null;

    [GeneratedRegex(@"(?m)^(?<fence>:{3,})[ \t]*\{?\.?objectives\}?[ \t:]*\n(?<in>(?:(?!:::)[^\n]*\n)*?):{3,}[ \t]*$")]
    private static partial Regex ObjectivesDiv();

    [GeneratedRegex(@"(?m)^[ ]{0,3}\[(?<label>[^\[\]\n]+)\]:[ \t]*\S[^\n]*$")]
    private static partial Regex Definition();

    [GeneratedRegex(@"(?m)^[-*+][ \t]+(?<words>[^\n]+(?:\n[ \t]+(?![-*+] )\S[^\n]*)*)")]
    private static partial Regex ListItem();

    [GeneratedRegex(@"^(\d{4})_(\d{2})_(\d{2})$")]
    private static partial Regex JournalName();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}")]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"^\d{4}(?:-\d{2})?$")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?:^|/)(?<day>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:-[^/]*|\.\w+)$")]
    private static partial Regex NamedDay();

    [GeneratedRegex(@"(?m)^[ \t]*:::(?:note|question|teacher|fold(?<title>[^\n]*))\n(?:[ \t]*\n)*[ \t]*:::[ \t]*$")]
    private static partial Regex EmptyPassage();
}
