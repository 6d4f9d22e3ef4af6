using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Import;
using Explainer.Import.Sources;
using Explainer.Import.Text;

namespace Explainer.Tests.Importing;

/// <summary>Whatever stands beside what: words that readers saw are there once, words that they did not see are in comments alone, and nothing hangs.</summary>
public sealed partial class ImportPropertyTests
{
    private const int Pages = 12;
    private const int Longest = 150_000;

    // {v} is a word that readers see, {h} one that they do not.
    private static readonly string[] Common =
    [
        "Words {v} and `code {v}` and **{v}**.", "```\n{v} <!-- {v} -->\n\n\n%% {v} %%\n```", "<!-- {h} -->", "Text {v} <!-- {h}\n- {h} --> {v}.", "<!--\n{h}\n\n# {h}\n\n- {h}\n--> {v}",
        "<table><tr><th>{v}</th><th>b</th></tr><tr><td rowspan=2>10<sup>{v}</sup></td><td>{v}<ul><li>{v}</li></ul></td></tr><!-- {h} --><tr><td><code>&lt;{v}&gt;</code></td></tr></table>",
        "<ul><li>{v}<ul><li>{v}</li></ul></li><ul><li>{v}</li></ul>{v}</ul>", "<ol start=4><li><p>{v}</p><p>{v}</p></li></ol>", "<dl><dt>{v}</dt><dd>{v}<ul><li>{v}</li></ul></dd></dl>",
        "<pre>{v} &lt;b&gt;{v}&lt;/b&gt;\n\n{v}</pre>", "A <code>&lt;{v}&gt;</code> and <kbd>{v}</kbd> and <b>{v} </b>{v}.", "<div hidden>{h} <p>{h}</p></div>", "A <span style='display:none'>{h}</span> {v}.",
        "A <svg><title>{h}</title><!-- {h} --></svg> {v}.", "<script>var a = '<b>{h}';\n\n{h}</script>", "{% comment %} {h}\n\n- {h} {% endcomment %}", "A {# {h} #} {v}.", "A {{/* {h} */}} {v}.",
        "<details><summary>{v}</summary>\n\n{v}\n\n</details>", "- {v}\n  - {v} `{v}`\n\n    {v}", "> {v}\n> {v}", "## {v} {x, y}", "{v}\n{v}\n===", "A [{v}](nowhere.md) and ![{v}](nowhere.png) {v}.",
        "Term {v}\n: {v}", "Text{v}^[A note {v}.] {v}", "| {v} | b |\n|---|---|\n| {v} | {v} |", "1. {v}\n\n   ```\n   {v}\n   ```\n2. {v}", "x_{i={v}} {{ {v} }} {v}", "<p align=center>{v}<br>{v}</p>",
    ];

    [Theory]
    [InlineData("Plain")]
    [InlineData("MkDocs", "!!! note \"{v}\"\n    {v}\n\n    {v}", "??? tip \"{v}\"\n    {v}", "=== \"{v}\"\n    {v}", "[TOC]", "Press ++{v}++ {v}.")]
    [InlineData("Hugo", "{{< note title=\"{v}\" >}}\n{v}\n{{< /note >}}", "{{< comment >}}\n{h}\n\n{h}\n{{< /comment >}}", "{{< mystery >}} {v} {{< /mystery >}}", "{{< highlight go >}}\n{v}\n{{< /highlight >}}", "A {{< kbd {v} >}} {v}.")]
    [InlineData("Quarto", "::: {.callout-tip title=\"{v}\"}\n{v}\n:::", "::: {.content-hidden}\n{h}\n\n::: {.x}\n{h}\n:::\n:::", "$$\n{v}\n{v} $$ {v}", "```{r}\n#| include: false\n{h}\n```", "![{v}](nowhere.png){fig-alt=\"{v}\"}", "Text [see @{v}; @nobody, {v}].")]
    [InlineData("MyST", "```{note} {v}\n{v}\n```", "% {h}", "%{h}", "{sub}`{v}` {v}", ":::{mystery} x\n{v}\n:::", "```{prf:theorem} {v}\n:label: a{n}\n{v}\n```", "```{a:mystery}\n{v}\n```", "```{list-table}\n* - {v}\n  - {v}\n* - {v}\n  - {v}\n    - {v}\n```", "::::{tab-set}\n:::{tab-item} {v}\n{v}\n:::\n::::", "$$ {v} $$ (eq-{n})")]
    [InlineData("Obsidian", "%% {h} %%", "%%\n{h}\n\n- {h} --> {h}\n\n[[{h}]] `{h}`\n%%", "A %% {h} 50% %% {v} %%{h}%%.", "[[{v}]] {v}", "> [!tip]- {v}\n> {v}", "A #{v} {v}.", "A ![[{v}]].")]
    [InlineData("Carpentries", "::: challenge\n\n## {v}\n\n{v}\n\n::: solution\n{v}\n:::\n:::", "::: instructor\n{v}\n:::", "![{v}](nowhere.png){alt='{v}'}", "::: objectives\n{v}\n\n- {v}\n  - {v}\n:::")]
    public async Task Words_that_were_seen_are_there_once_and_words_that_were_not_are_in_comments(string program, params string[] own)
    {
        var random = new Random(program.Length * 31);
        var words = 0;
        var files = Enumerable.Range(0, Pages).Select(i => (Path: $"{ContentOf(program)}{(program == "Carpentries" ? "" : "part/")}page{i.ToString(CultureInfo.InvariantCulture)}.{(program == "Quarto" ? "qmd" : "md")}",
            Text: $"---\ntitle: Page {i.ToString(CultureInfo.InvariantCulture)}\n---\n\n{string.Join("\n\n", Fragments(random, own).Select(f => Words().Replace(f, m => $"{m.Groups["kind"].Value}{(++words).ToString(CultureInfo.InvariantCulture)}z")))}\n")).ToArray();
        using var place = new ImportPlace();
        var made = await place.Import([.. ImportPlace.FilesOf(program), (program == "Carpentries" ? "index.md" : ContentOf(program) + "index.md", "# Home\n\nText.\n"), .. files]);
        var pages = made[made.IndexOf("=== input/", StringComparison.Ordinal)..];
        var shown = Comment().Replace(FrontMatter().Replace(pages, ""), "");
        var problems = new List<string>();
        foreach (var word in files.SelectMany(f => Word().Matches(f.Text)).Select(m => m.Value))
        {
            var count = Regex.Count(shown, word);
            problems.AddRange(word[0] == 'h' ? count == 0 ? [] : [$"{word} was hidden and is shown"]
                : count > 1 ? [$"{word} is there {count} times"]
                : count == 0 && !pages.Contains(word, StringComparison.Ordinal) ? [$"{word} is lost"] : Array.Empty<string>());
        }

        // What waits in a comment is in the report.
        problems.AddRange(Mark.FindAll(pages).Count() == Lead().Count(pages) ? [] : [$"{Lead().Count(pages)} comments, and {Mark.FindAll(pages).Count()} in the report"]);
        Assert.True(problems.Count == 0, string.Join('\n', problems.Select(p => p + ": " + Context(files.Select(f => f.Text), p.Split(' ')[0])).Take(12)));
    }

    // Each is written again and again, and none is closed: what takes the square of a length would take minutes.
    [Theory]
    [InlineData("Obsidian", "<!-- ")]
    [InlineData("Obsidian", "<svg>")]
    [InlineData("Obsidian", "<script>")]
    [InlineData("Obsidian", "<table>")]
    [InlineData("Obsidian", "<ul><li>")]
    [InlineData("Obsidian", "<ul><li>a</li></ul>")]
    [InlineData("Obsidian", "<b>")]
    [InlineData("Obsidian", "<pre>")]
    [InlineData("Obsidian", "<code>")]
    [InlineData("Obsidian", "<details><summary>")]
    [InlineData("Obsidian", "<div hidden>")]
    [InlineData("Obsidian", "%% ")]
    [InlineData("Obsidian", "[[")]
    [InlineData("Obsidian", "^[a ")]
    [InlineData("Obsidian", "$")]
    [InlineData("Obsidian", "`")]
    [InlineData("Obsidian", "> [!note]\n> ")]
    [InlineData("Obsidian", "$$\n")]
    [InlineData("Obsidian", "&#xE000;0&#xE001;")]
    [InlineData("Obsidian", "&#xE001;")]
    [InlineData("Hugo", "{% comment %}")]
    [InlineData("Hugo", "{% for a in b %}")]
    [InlineData("Hugo", "{{/* ")]
    [InlineData("Hugo", "{{< note >}}\n")]
    [InlineData("Hugo", "{{< highlight go >}}\n")]
    [InlineData("Hugo", "<a \"")]
    [InlineData("Quarto", "{.a.a.a.a#a")]
    [InlineData("Quarto", "x{.a .a .a=a .a ")]
    [InlineData("Quarto", "[@a ")]
    [InlineData("Quarto", "![](a){alt='")]
    [InlineData("Quarto", "::: {.a}\n\n\n")]
    [InlineData("MyST", ":::{note}\n")]
    [InlineData("MyST", "```{note}\n")]
    [InlineData("MyST", "{a}`")]
    [InlineData("MyST", "(a)=\n")]
    public async Task Nothing_that_is_written_without_an_end_hangs(string program, string unit)
    {
        using var place = new ImportPlace();
        foreach (var (path, text) in (IEnumerable<(string, string)>)[.. ImportPlace.FilesOf(program), (ContentOf(program) + "a.md", "# A\n\n" + new StringBuilder().Insert(0, unit, Longest / unit.Length) + "\n")])
        {
            place.Write($"{program}/{path}", text);
        }

        await Task.Run(() => Importer.Convert(SourceFolder.Open(place.At(program))!), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    private static string ContentOf(string program) => program switch { "MkDocs" => "docs/", "Hugo" => "content/", "Carpentries" => "episodes/", _ => "" };

    private static IEnumerable<string> Fragments(Random random, string[] own) =>
        Enumerable.Range(0, 14).Select(i => own.Length > 0 && i % 3 == 0 ? own[random.Next(own.Length)] : Common[random.Next(Common.Length)]);

    private static string Context(IEnumerable<string> texts, string word)
    {
        var text = texts.FirstOrDefault(t => t.Contains(word, StringComparison.Ordinal)) ?? "";
        var at = text.IndexOf(word, StringComparison.Ordinal);
        return at < 0 ? "" : text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 40)].Replace("\n", "⏎", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\{(?<kind>[vhn])\}")]
    private static partial Regex Words();

    [GeneratedRegex("<!-- import:")]
    private static partial Regex Lead();

    [GeneratedRegex("[vh][0-9]+z")]
    private static partial Regex Word();

    [GeneratedRegex(@"=== [^\n]*\n---\n[\s\S]*?\n---\n")]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"<!--[\s\S]*?-->")]
    private static partial Regex Comment();
}
