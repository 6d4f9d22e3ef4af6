using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;

namespace Explainer.Tests.Importing;

/// <summary>What only looks like a sign of another program stays as it is written, and what is left out or guessed is named.</summary>
public sealed class ImportDoubtTests : IDisposable
{
    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("One.\n\na.  two\nb.  three\n\n    more\nc.  four", "One.\n\n1.  two\n2.  three\n\n    more\n3.  four")]
    [InlineData("i. one\nii. two\niii. three", "1. one\n2. two\n3. three")]
    [InlineData("h) one\ni) two", "h) one\ni) two")]
    [InlineData("a) one\n\nb) two\n\nText.\n\nc) three", "1) one\n\n2) two\n\nText.\n\nc) three")]
    [InlineData("The lines cross (the\nx) axis and the\na) axis.\nb) is none.", "The lines cross (the\nx) axis and the\na) axis.\nb) is none.")]
    [InlineData("He wrote,\ni. e. that he was there.\n\ni. e. so.\n\na. m. is before noon.", "He wrote,\ni. e. that he was there.\n\ni. e. so.\n\na. m. is before noon.")]
    [InlineData("1. One:\n   a) two\n   b) three", "1. One:\n   1) two\n   2) three")]
    public async Task A_letter_counts_only_in_a_list_of_several_from_the_first_on(string written, string made) => Assert.Equal(made, await place.Page("Quarto", "# Home\n\n" + written + "\n"));

    [Theory]
    [InlineData("Set arr[i][j] and read minutes [12][13].", "Set arr\\[i][j] and read minutes [12][13].")]
    [InlineData("See [x][], [the file][files.File] and [`File`][].", "See \\[x][], the file<!-- import: a link that leads to nothing here: [the file][files.File] --> and `File`<!-- import: a link that leads to nothing here: [`File`][] -->.")]
    public async Task Only_a_name_of_code_is_a_reference_to_code(string written, string made) => Assert.Equal(made, await place.Page("MkDocs", "# Home\n\n" + written + "\n"));

    [Fact]
    public async Task A_reference_of_MkDocs_leads_to_the_heading_that_it_names() => Assert.Equal("See [base_url][], [`on_files`][] and [it][x-y].\n\n## base_url\n\nText.".Replace("[base_url][]", "[base_url](#base_url)", StringComparison.Ordinal).Replace("[`on_files`][]", "[`on_files`](b.md#on_files)", StringComparison.Ordinal).Replace("[it][x-y]", "[it](b.md#section-x-y)", StringComparison.Ordinal), await place.Body("a.md",
        [.. ImportPlace.FilesOf("MkDocs"), ("docs/index.md", "# Home\n\nText.\n"), ("docs/a.md", "# A\n\nSee [base_url][], [`on_files`][] and [it][x-y].\n\n## base_url\n\nText.\n"), ("docs/b.md", "# B\n\n## on_files\n\nText.\n\n## X y\n\nText.\n")]));

    [Fact]
    public async Task What_code_drew_stands_on_its_page_once()
    {
        var made = await place.Import([.. ImportPlace.FilesOf("Quarto"), ("_freeze/posts/one/index/figure-html/unnamed-chunk-1-1.png", ""), ("_freeze/posts/one/index/figure-pdf/unnamed-chunk-1-1.png", ""), ("_freeze/posts/two/index/figure-html/unnamed-chunk-1-1.png", ""), ("_site/posts/one/index_files/figure-html/unnamed-chunk-1-1.png", ""), ("_site/index_files/figure-html/fig-map-1.png", ""),
            ("index.qmd", "# Home\n\n```{r}\nplot(1)\n```\n\n```{r}\n#| label: fig-map\nplot(2)\n```\n"), ("posts/one/index.qmd", "# One\n\n```{r}\nplot(3)\n```\n"), ("posts/two/index.qmd", "# Two\n\n```{r}\nplot(4)\n```\n")]);
        Assert.Equal(["![fig map 1](images/site/index-files/figure-html/fig-map-1.png)", "![unnamed chunk 1 1](../images/freeze/posts/one/index/figure-html/unnamed-chunk-1-1.png)", "![unnamed chunk 1 1](../images/freeze/posts/two/index/figure-html/unnamed-chunk-1-1.png)"], made.Split('\n').Where(l => l.StartsWith("![", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_collection_that_has_no_pages_gets_none()
    {
        var made = await place.Import(("_config.yml", "title: Lending\nexclude: [mine.md]\ncollections:\n  staff:\n  guides:\n    output: true\n"), ("index.md", "---\n---\n# Home\n\nText.\n"), ("mine.md", "# Mine\n"), ("_staff/ada.md", "---\ntitle: Ada\n---\n\nNumber 123.\n"), ("_guides/a.md", "---\ntitle: A guide\n---\n\nWords.\n"));
        Assert.DoesNotContain("123", made, StringComparison.Ordinal);
        Assert.Contains("\n## For your information (3)\n", made, StringComparison.Ordinal);
        Assert.Contains("\n- _staff/ada.md: `output in _config.yml`\n- mine.md: `exclude in _config.yml`\n", made, StringComparison.Ordinal);
        Assert.Contains("title: A guide\n", made, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Docusaurus", "docs/", "unlisted: true")]
    [InlineData("Hugo", "content/", "build:\n  list: never")]
    public async Task A_page_that_no_list_named_is_a_draft_and_is_named(string program, string folder, string fact)
    {
        var made = await place.Import([.. program == "Hugo" ? ImportPlace.FilesOf(program) : [("docusaurus.config.js", "export default { title: 'Lending', url: 'https://a.example' };")], (folder + (program == "Hugo" ? "_index.md" : "intro.md"), "---\nslug: /\n---\n# Home\n\nText.\n"), (folder + "thanks.md", $"---\n{fact}\n---\n# Thanks\n\nText.\n")]);
        Assert.Contains("title: Thanks\ndraft: true\n", made, StringComparison.Ordinal);
        Assert.Contains("\n## What you must look at (1)\n", made, StringComparison.Ordinal);
        Assert.Contains("\n### A page that no list named (1)\n", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_in_HTML_are_named()
    {
        var made = await place.Import(("_config.yml", "title: Lending\n"), ("index.md", "---\n---\n# Home\n\nText.\n"), ("about.html", "---\ntitle: About\n---\n<p>Us.</p>\n"), ("_posts/2020-01-02-two.html", "---\ntitle: Two\n---\n<p>Two.</p>\n"), ("plain.html", "<p>No page.</p>\n"), ("_layouts/default.html", "---\nlayout: x\n---\n"), ("_includes/a.html", "---\na: b\n---\n"));
        Assert.Contains("\n## What you must look at (2)\n", made, StringComparison.Ordinal);
        Assert.Contains("\n- _posts/2020-01-02-two.html\n- about.html\n\n", made, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("myst.yml", "project:\n  title: Lending\n  toc:\n    - file: index.md\n    - file: a.ipynb\n", "index.md", "a.ipynb")]
    [InlineData("docusaurus.config.js", "export default { title: 'Lending' };", "docs/index.md", "i18n/fr/docusaurus-plugin-content-docs/current/a.md")]
    [InlineData("docusaurus.config.js", "export default { title: 'Lending' };", "docs/index.md", "src/pages/index.tsx")]
    [InlineData("docusaurus.config.js", "export default { title: 'Lending' };", "docs/index.md", "versioned_docs/version-1/a.md")]
    public async Task What_was_published_and_stays_behind_must_be_looked_at(string settings, string text, string home, string left)
    {
        var made = await place.Import((settings, text), (home, "# Home\n\nText.\n"), (left, "# A\n\nText.\n"));
        Assert.Contains($"\n## What you must look at (1)\n\n{ImportTexts.AdviceFor(ImportLevel.Must)}\n\n### Files that were not taken over (1)\n\n{ImportTexts.LeftAdvice(ImportLevel.Must)}\n\n- {left}\n", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_home_page_of_Docusaurus_is_that_of_its_pages() => Assert.Equal("Welcome.", await place.Body("index.md",
        ("docusaurus.config.js", "export default { title: 'Lending' };"), ("src/pages/index.md", "# Lending\n\nWelcome.\n"), ("docs/intro.md", "---\nslug: /\n---\n# Intro\n\nText.\n")));

    [Theory]
    [InlineData("{r cats, fig.cap=\"Cats, dogs, and birds = \\\"animals\\\"\", fig.dim=c(4, 5), echo = FALSE}", "Cats, dogs, and birds = \"animals\"")]
    [InlineData("{r,fig.cap='One, two',echo=FALSE}", "One, two")]
    public async Task A_caption_keeps_its_signs(string info, string caption) => Assert.Equal($"{caption}\n\n<!-- import: what code drew or printed: plot(1) -->", await place.Page("Quarto", $"# Home\n\n```{info}\nplot(1)\n```\n"));

    [Theory]
    [InlineData("x <- 5\ny = list(\n  a = 1,\n  print(2)\n)\ndf$a <- df$b |>\n  sum()\ndef f(a):\n    return a\n\n    # more\nz, w = f(1)\nnames(x) <- 'a'\nd['b'] += 1", "code that readers did not see")]
    [InlineData("x == 5", "code that readers did not see, and that may have printed something")]
    [InlineData("prepare(a = 1)", "code that readers did not see, and that may have printed something")]
    [InlineData("h <- hist(x)", "code that readers did not see, and that may have printed something")]
    [InlineData("x <- 5\nx", "what code drew or printed")]
    [InlineData("x <- 5\n  print(x)", "what code drew or printed")]
    [InlineData("knitr::kable(x)", "what code drew or printed")]
    public async Task Hidden_code_is_looked_at_where_it_shows_something(string code, string reason) => Assert.StartsWith($"<!-- import: {reason}: ", await place.Page("Quarto", $"# Home\n\n```{{r}}\n#| echo: false\n{code}\n```\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("const news = { id: 'a', url: 'https://no.example' };\n/** export default { title: 'No' } */\nconst config: Config = {\n  title: 'Lending',\n  url: 'https://a.example',\n};\nexport default config;")]
    [InlineData("const news = { id: 'a' };\nexport default function config() { const a = {}; return { title: 'Lending', url: 'https://a.example' }; }")]
    [InlineData("function f(a = {}) { return { title: 'No' }; }\nasync function create() { return { title: 'Lending', url: 'https://a.example' }; }\nmodule.exports = create;")]
    [InlineData("const { a } = require('a');\nmodule.exports = async () => ({ title: 'Lending', url: 'https://a.example' });")]
    [InlineData("function f(a = {}) {}\nconst news = { id: 'a' };\nconst config = { title: 'Lending', url: 'https://a.example' };\nexport default wrapped(config, 1);")]
    [InlineData("const news = { id: 'a' };\nmodule.exports = defineConfig({ title: 'Lending', url: 'https://a.example' });")]
    public async Task Settings_are_the_object_that_is_exported(string script) => Assert.Contains("=== input/site.yml\ntitle: Lending\nlanguage: en\nurl: \"https://a.example/\"\n", await place.Import(("docusaurus.config.js", script), ("docs/index.md", "# Home\n\nText.\n")), StringComparison.Ordinal);

    [Fact]
    public async Task A_comment_of_the_author_is_none_of_the_import() => Assert.DoesNotContain("mine", (await place.Import(
        ("index.md", "# Home\n\n<!-- import: : x -->\n\n<!-- import: mine: y -->\n\nText <!-- import: mine:\nz --> goes on.\n"))).Split("=== import-report.md")[1].Split("\n=== ")[0], StringComparison.Ordinal);

    [Fact]
    public async Task What_an_import_left_is_named_again_by_the_next() => Assert.Contains("\n### A template that is not filled in (1)\n", await place.Import(("index.md", "# Home\n\n<!-- import: a template that is not filled in: {{ x }} -->\n\nText.\n")), StringComparison.Ordinal);

    [Fact]
    public void Every_reason_of_a_comment_is_known()
    {
        var reasons = typeof(ImportMarks).GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!).Append(ImportMarks.Directive("a")).Append(ImportMarks.TakenOut("EX201")).ToList();
        Assert.All(reasons, r => Assert.True(ImportMarks.IsReason(r), r));
        Assert.False(ImportMarks.IsReason("mine"));
    }

    [Theory]
    [InlineData("It is {1 + 1} or {frontMatter.title}, \\{so} and ## {x.y}.", "It is <!-- import: a template that is not filled in: {1 + 1} --> or Home, \\{so} and ## <!-- import: a template that is not filled in: {x.y} -->.")]
    [InlineData("<ul>{rows.map(r => (\n  <li key={r.id}>{r.name}</li>\n))}</ul>\n\nEnd.", "- <!-- import: a template that is not filled in: {rows.map(r => ( <li key={r.id}>{r.name}</li> ))} -->\n\nEnd.")]
    [InlineData("<Tabs>\n<TabItem>\n\nOne.\n\n</TabItem>\n</Tabs>\n\n<Mystery of={it} />\n\n## Two {#bee}\n\nEnd.", "One.\n\n<!-- import: an element of another program: <Mystery of={it} /> -->\n\n## Two {#bee}\n\nEnd.")]
    public async Task Values_of_MDX_are_filled_in_or_named(string written, string made) => Assert.Equal(made, await place.Body("index.md",
        ("docusaurus.config.js", "export default { title: 'Lending' };"), ("docs/index.md", "---\ntitle: Home\n---\n\n" + written + "\n")));

    [Fact]
    public void Signs_of_which_another_program_made_something_are_called_so() => Assert.Equal([true, true, true, true, false], new[]
    {
        Rules.LeftoverSign(Span, "\\x", "", null), Rules.LeftoverSign(Span, ":::x", "", null), Rules.LeftoverSign(Span, "{x}", "", null), Rules.CodeOfAnotherProgram(Span, "x", ""), Rules.LeftoverSign(Span, "==", "", null),
    }.Select(d => d.IsForeign));

    private static SourceSpan Span => new SourceText("a.md", "x").Start;
}
