using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Model;

namespace Explainer.BrowserTests.Hostile;

/// <summary>Puts texts into every place of a site where a writer can write.</summary>
internal static partial class HostileFiles
{
    // A list has no empty lines, and Markdown text may hold only so many of a sign between two of them (EX135).
    private const int OnAPage = 12;

    // Of lists that every page of a site repeats: more would cost much and show the same.
    private const int OnEveryPage = 8;

    // Each kind of page has its title in places of its own.
    private static readonly string[] Kinds = ["story/{0}.md", "profiles/{0}.md", "glossary/{0}.md", "timeline/{0}.md", "lessons/{0}.md", "pages/{0}.md"];

    // In a list each of them ends where the next begins, whatever it opens.
    private static readonly (string Place, string Markdown)[] Bodies =
    [
        ("text", "{0}"),
        ("stressed text", "**{0}**"),
        ("words of a link", "[{0}](about.md)"),
        ("address of a link", "[x]({0})"),
        ("address of a link, in angle brackets", "[x](<{0}>)"),
        ("title of a link", "[x](about.md \"{0}\")"),
        ("address by itself", "<{0}>"),
        ("words of an image", "![{0}](images/a.svg)"),
        ("caption of an image", "![x](images/a.svg \"{0}\")"),
        ("code", "`{0}`"),
        ("code in lines", "```\n{0}\n```"),
        ("name of a code's language", "```{0}\nx\n```"),
        ("heading", "## {0}"),
        ("id", "[x]{{#{0}}}"),
        ("class", "[x]{{.{0}}}"),
        ("language", "[x]{{lang=\"{0}\"}}"),
        ("place in a source", "[@w0, {0}]"),
        ("cell of a table", "| a | b |\n|---|---|\n| {0} | x |"),
        ("quotation", "> {0}"),
        ("definition", "{0}\n: {0}"),
        ("container", ":::note\n{0}\n:::"),
        ("name of a container", ":::{0}\nx\n:::"),
        ("question", ":::question\n{0}\n:::"),
        ("comment", "<!-- {0} -->"),
    ];

    private static readonly (string Place, string Yaml)[] WorkFields =
    [
        ("author", "author: [{{literal: {0}}}]"),
        ("family name", "editor: [{{family: {0}, given: {0}}}]"),
        ("container of a work", "container-title: {0}"),
        ("publisher", "publisher: {0}"),
        ("place of a publisher", "publisher-place: {0}"),
        ("volume", "volume: {0}"),
        ("pages", "page: {0}"),
        ("genre", "genre: {0}"),
        ("address of a work", "URL: {0}"),
        ("DOI", "DOI: {0}"),
        ("language of a work", "language: {0}"),
        ("note on a work", "note: {0}"),
        ("abstract", "abstract: {0}"),
    ];

    public static Dictionary<string, ImmutableArray<Piece>> Create(IReadOnlyList<HostileText> texts)
    {
        var files = new Dictionary<string, ImmutableArray<Piece>>
        {
            ["site.yml"] = Settings(texts),
            ["_theme/words.yml"] = ThemeWords(texts),
            ["index.md"] = [Piece.Frame("---\ntitle: Home"), Field("summary of the site", "summary", texts[0], "x"), Piece.Frame("---\nText.")],
            ["about.md"] = [Piece.Frame("---\ntitle: About\n---\nText.")],
            ["sources.yml"] = [.. texts.SelectMany((text, i) => Work(text, i))],
            ["citing.md"] = [Piece.Frame($"---\ntitle: Citing\n---\n{string.Join("\n\n", texts.Select((_, i) => $"A text [@w{i}]."))}")],
            ["profiles/many.md"] = Profile(texts),
            ["glossary/many.md"] = Term(texts),
            ["lessons/many.md"] = Lesson(texts),
            ["corrected.md"] = Corrections(texts),
        };
        foreach (var (chunk, number) in texts.Chunk(OnAPage).Select((chunk, i) => (chunk, i)))
        {
            files[$"body-{number}.md"] = [Piece.Frame($"---\ntitle: Body {number}\n---"), .. chunk.SelectMany(t => Bodies.Select(b => Body(b.Place, b.Markdown, t)))];
        }

        foreach (var (text, i) in texts.Select((text, i) => (text, i)))
        {
            files[Format(Kinds[i % Kinds.Length], $"t{i}")] = Page(text, texts[(i + 1) % texts.Count], i);
            if (text.IsYaml)
            {
                files[$"yaml/y{i}.md"] = [Piece.Frame("---"), new("value without quotation marks", "title: " + text.Text.Replace("\n", "\n  ", StringComparison.Ordinal), "title: x"), Piece.Frame("---\nText.")];
            }
        }

        return files;
    }

    private static Piece Body(string place, string markdown, HostileText text) =>
        new(place, "- " + Format(markdown, text.Text).ReplaceLineEndings("\n").Replace("\n", "\n  ", StringComparison.Ordinal));

    private static ImmutableArray<Piece> Page(HostileText title, HostileText summary, int i)
    {
        var own = (i % Kinds.Length) switch
        {
            0 => [Field("stage", "stage", title, "")],
            1 => [Field("role", "role", title, ""), Field("origin", "origin", title, "")],
            2 => [Piece.Frame("link: manual")],
            3 => [Piece.Frame($"date: {2000 + (i % 20)}"), Field("place", "place", title, "")],
            4 => [Field("ages", "ages", title, "")],
            _ => ImmutableArray<Piece>.Empty,
        };
        return [Piece.Frame("---"), Field("title", "title", title, $"Page {i}"), Field("summary", "summary", summary, "A page."), .. own, Piece.Frame("---\nText.")];
    }

    private static ImmutableArray<Piece> Work(HostileText text, int i) =>
    [
        Piece.Frame($"- id: w{i}\n  type: book"), new("title of a work", "  title: " + text.Quoted, $"  title: Work {i}"),
        .. WorkFields.Select(f => new Piece(f.Place, "  " + Format(f.Yaml, text.Quoted))),
    ];

    private static ImmutableArray<Piece> Settings(IReadOnlyList<HostileText> texts) =>
    [
        Field("title of the site", "title", texts[0], "x"), Piece.Frame("language: en\nurl: https://example.org/"),
        Field("tagline", "tagline", texts[1], ""), Piece.Frame("licence:"), Field("name of the licence", "  name", texts[2], "  name: x"),
        Field("address of the licence", "  url", texts[3], ""), Field("exit page", "exit_page", texts[4], ""), Field("support", "support", texts[5], ""),
        Piece.Frame("authors:\n  - x"), .. texts.Take(OnEveryPage).Select(t => new Piece("author of the site", "  - " + t.Quoted)),
        Piece.Frame("navigation:\n  - about.md"), .. texts.Take(OnEveryPage).Select(t => new Piece("navigation", $"  - {{link: about.md, title: {t.Quoted}}}")),
        .. texts.Select(t => new Piece("address in the navigation", $"  - {{link: {t.Quoted}, title: x}}")),
        Piece.Frame("strands:\n  - {id: x, title: x}"), .. texts.Take(OnEveryPage).Select((t, i) => new Piece("strand", $"  - {{id: s{i}, title: {t.Quoted}}}")),
        Piece.Frame("eras:\n  - {title: x, start: 1980, end: 1981}"), .. texts.Take(OnEveryPage).Select((t, i) => new Piece("era", $"  - {{title: {t.Quoted}, start: {1990 + i}, end: {1990 + i}}}")),
        Piece.Frame("content_notes:\n  war: x"), Field("content note", "  grief", texts[6], ""),
    ];

    private static ImmutableArray<Piece> ThemeWords(IReadOnlyList<HostileText> texts) =>
    [
        .. Explainer.Read.Site.ThemeWords.English.Texts.ByKey.Where(t => !t.Key.Contains('.') || t.Key.EndsWith(".other", StringComparison.Ordinal)).Select((t, i) =>
        {
            var (text, word) = (texts[i % texts.Count], t.Value);
            return new Piece("word of the theme", t.Key.Split('.')[0] + ": " + (text with { Text = text.Text + " " + string.Join(" ", Blank().Matches(word)) }).Quoted);
        }),
    ];

    private static ImmutableArray<Piece> Profile(IReadOnlyList<HostileText> texts) =>
        [Piece.Frame("---\ntitle: Many\nsummary: Many names.\nalso:\n  - Multitude"), .. texts.Select(t => new Piece("other name", "  - " + t.Quoted)), Piece.Frame("---\nText.")];

    private static ImmutableArray<Piece> Term(IReadOnlyList<HostileText> texts) =>
    [
        Piece.Frame("---\ntitle: Word\nsummary: Many forms.\nforms:\n  - {lang: ar, text: x, latin: x}"),
        .. texts.Select(t => new Piece("form of a term", $"  - {{lang: ar, text: {t.Quoted}, latin: {t.Quoted}}}")),
        .. texts.Select(t => new Piece("language of a form", $"  - {{lang: {t.Quoted}, text: x, latin: x}}")),
        Piece.Frame("also:\n  - wordz"), .. texts.Select(t => new Piece("form that links", "  - " + t.Quoted)), Piece.Frame("---\nText."),
    ];

    private static ImmutableArray<Piece> Lesson(IReadOnlyList<HostileText> texts) =>
    [
        Piece.Frame("---\ntitle: Lesson\nsummary: Many questions.\nobjectives:\n  - x"), .. texts.Select(t => new Piece("objective", "  - " + t.Quoted)),
        Piece.Frame("materials:\n  - x"), .. texts.Select(t => new Piece("material", "  - " + t.Quoted)),
        Piece.Frame("questions:\n  - {ask: x, kind: recall, answer: x}"),
        .. texts.Select(t => new Piece("question of a lesson", $"  - {{ask: {t.Quoted}, kind: recall, answer: {t.Quoted}}}")), Piece.Frame("---\nText."),
    ];

    private static ImmutableArray<Piece> Corrections(IReadOnlyList<HostileText> texts) =>
    [
        Piece.Frame("---\ntitle: Corrected\ncorrections:\n  - {date: 2024-05-01, was: x, now: y}"),
        .. texts.Select(t => new Piece("correction", $"  - {{date: 2024-05-01, was: {t.Quoted}, now: {t.Quoted}}}")), Piece.Frame("---\nText."),
    ];

    private static Piece Field(string place, string key, HostileText text, string otherwise) =>
        new(place, $"{key}: {text.Quoted}", otherwise.Length == 0 ? "" : otherwise.Contains(": ", StringComparison.Ordinal) ? otherwise : $"{key}: {otherwise}");

    private static string Format(string pattern, string text) => string.Format(CultureInfo.InvariantCulture, pattern, text);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Blank();
}
