using System.Globalization;
using System.Text.RegularExpressions;

namespace Explainer.Tests.Importing;

/// <summary>Whatever is nested in what: its words are there, in their order, and nothing has to be taken out for the site to build.</summary>
public sealed partial class ImportNestingTests
{
    private const int Pages = 8;
    private const int Parts = 8;

    // {v} is a word that readers see. The first ones fit on the line of a cell.
    private static readonly string[] Inline =
    [
        "Words {v} and `code {v}`.", "A <b>{v} </b><i>{v}</i> <kbd>{v}</kbd>.", "{v}<br>{v}", "<p>{v}</p><p>{v}</p>", "<details><summary>{v}</summary>{v}</details>", "<h3>{v}</h3>{v}", "{v}<hr>{v}",
        "<ul><li>{v}</li><li>{v}<ul><li>{v}</li></ul></li></ul>", "<ol><li>{v}</li></ol>{v}", "{v}<pre>{v}</pre>{v}", "<blockquote>{v}</blockquote>{v}", "<div>{v}</div>{v}", "{v} <svg><title>x</title></svg> {v}",
        "<table><tr><td>{v}</td><td>{v}</td></tr></table>", "<dl><dt>{v}</dt><dd>{v}</dd></dl>", "{v} <!-- x --> {v}", "<a href=\"https://a.example/\">{v}</a> {v}", "{v} <svg>{long}</svg> {v}", "<span class=a>{v}</span>",
    ];

    private static readonly string[] Blocks =
    [
        "<details>\n<summary>{v}</summary>\n\n{v}\n\n- {v}\n\n</details>", "<pre>\n{v}\n\n{v}\n</pre>", "```js\n{v}\n\n  {v}\n```", "<div>\n    {v}\n    <p>{v}</p>\n</div>", "<table>\n<tr>\n<td>\n\n{v}\n\n- {v}\n- {v}\n\n```\n{v}\n{v}\n```\n\n</td>\n</tr>\n</table>",
        "{v}\n\n{v}", "| {v} | b |\n|---|---|\n| {v} | {v}<hr>{v} |", "<!--\nx\n\nx\n-->\n\n{v}", "<ul>\n  <li>{v}</li>\n  <li>\n\n  {v}\n\n  </li>\n</ul>", "{v} <!-- {long} --> {v}", "<blockquote>\n{v}\n\n{v}\n</blockquote>", "<figure>\n  <figcaption>{v}</figcaption>\n</figure>",
    ];

    [Theory]
    [InlineData("Plain", "> [!NOTE]\n> {v}\n>\n> {v}")]
    [InlineData("MkDocs", "!!! warning \"{v}\"\n    {v}\n\n    {v}", "??? tip \"{v}\"\n    {v}", "=== \"{v}\"\n    {v}\n\n=== \"{v}\"\n    {v}")]
    [InlineData("Hugo", "{{< note title=\"{v}\" >}}\n{v}\n{{< /note >}}", "{{< highlight go >}}\n{v}\n{{< /highlight >}}")]
    [InlineData("Quarto", "::: {.callout-tip title=\"{v}\"}\n{v}\n\n{v}\n:::", "$$\n{v}\n{v}\n$$")]
    [InlineData("MyST", "```{note} {v}\n{v}\n```", "```{list-table}\n* - {v}\n  - {v}\n* - {v}\n  - {v}\n```", ":::{dropdown} {v}\n{v}\n:::", "$$\n{v}\n$$")]
    [InlineData("Obsidian", "> [!tip]- {v}\n> {v}\n>\n> - {v}", "%%\nx\n\n- x\n%%\n\n{v}")]
    public async Task Words_stay_in_their_order_and_nothing_is_taken_out(string program, params string[] own)
    {
        var random = new Random(program.Length * 17);
        var words = 0;
        var (content, end) = (program switch { "MkDocs" => "docs/", "Hugo" => "content/", _ => "" }, program == "Quarto" ? "qmd" : "md");
        var files = Enumerable.Range(0, Depth.Choose(quick: Pages, full: Pages * 10)).Select(i => (Path: string.Create(CultureInfo.InvariantCulture, $"{content}part/page{i}.{end}"), Text: string.Create(CultureInfo.InvariantCulture,
            $"---\ntitle: Page {i}\ndescription: It.\n---\n\n") + Filled(string.Join("\n\n", Enumerable.Range(0, Parts).Select(n => Nested(random, program, own, n))) + "\n\nThe end.\n"))).ToArray();
        using var place = new ImportPlace();
        var made = await place.Import([.. ImportPlace.FilesOf(program), ($"{content}index.{end}", "---\ntitle: Home\ndescription: It.\n---\n\nText.\n"), .. files]);
        var problems = string.Join('\n', files.Select(f => Missed(f.Text, made)).Where(m => m.Length > 0).Concat(Mended().Matches(made).Select(m => m.Value)));
        Assert.True(problems.Length == 0, problems);

        string Filled(string text) => Placeholder().Replace(text, m => m.Value == "{long}" ? string.Concat(Enumerable.Repeat("<path d='M0'/>", 150)) : $"v{(++words).ToString(CultureInfo.InvariantCulture)}z");
    }

    // The words of a page that are not shown, or not behind the one before.
    private static string Missed(string source, string made)
    {
        var page = made.Split("\n=== ").First(p => p.Contains("\ntitle: " + source.Split("title: ")[1].Split('\n')[0] + "\n", StringComparison.Ordinal));
        var shown = Word().Matches(Comment().Replace(page, "")).Select(m => m.Value).ToList();
        var written = Word().Matches(source).Select(m => m.Value).ToList();
        return written.SequenceEqual(shown) ? "" : Context(source, written.Zip(shown.Append("")).First(p => p.First != p.Second).First) + "\n=> " + Context(page, written.Zip(shown.Append("")).First(p => p.First != p.Second).First);
    }

    private static string Context(string text, string word)
    {
        var at = Math.Max(0, text.IndexOf(word, StringComparison.Ordinal));
        return text[Math.Max(0, at - 150)..Math.Min(text.Length, at + 100)].Replace("\n", "⏎", StringComparison.Ordinal);
    }

    private static string Nested(Random random, string program, string[] own, int number)
    {
        var depth = random.Next(1, 4);
        var text = random.Next(4) == 0 ? Cell(Pick(random, Inline)) : Pick(random, random.Next(3) switch { 0 => Inline, 1 => Blocks, _ => own });
        for (var i = 0; i < depth; i++)
        {
            text = Around(random, program, text, $"{number.ToString(CultureInfo.InvariantCulture)}-{i.ToString(CultureInfo.InvariantCulture)}");
        }

        return random.Next(5) > 0 ? text : $"Text {{v}}[^{number.ToString(CultureInfo.InvariantCulture)}].\n\n" + Lines($"[^{number.ToString(CultureInfo.InvariantCulture)}]: ", "    ", "{v}\n\n" + text);
    }

    private static string Around(Random random, string program, string text, string name) => random.Next(program == "MkDocs" ? 8 : 6) switch
    {
        0 => Lines("- ", "  ", text) + "\n- {v}",
        1 => Lines("1. ", "   ", "{v}\n\n" + text),
        2 => Lines("> ", "> ", text),
        // A definition in another one is not of any dialect.
        3 when name.EndsWith("-0", StringComparison.Ordinal) => Lines("Term {v}\n:   ", "    ", text),
        4 => Lines("- ", "  ", "{v}\n\n" + text),
        5 => ":::note\n" + text + "\n:::",
        6 => Lines("!!! note\n    ", "    ", text),
        7 => Lines("=== \"{v}\"\n    ", "    ", text),
        _ => text,
    };

    private static string Cell(string text) => $"| {{v}} | b |\n|---|---|\n| {text} | {{v}} |";

    private static string Lines(string first, string others, string text) =>
        string.Join('\n', text.Split('\n').Select((l, i) => ((i == 0 ? first : others) + l).TrimEnd()));

    private static string Pick(Random random, string[] all) => all[random.Next(all.Length)];

    [GeneratedRegex(@"\{(?:v|long)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("v[0-9]+z")]
    private static partial Regex Word();

    [GeneratedRegex(@"## Changed so that the site builds[\s\S]{0,1200}|<!-- import: taken out[\s\S]{0,200}")]
    private static partial Regex Mended();

    [GeneratedRegex(@"<!--[\s\S]*?-->")]
    private static partial Regex Comment();
}
