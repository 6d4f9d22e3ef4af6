namespace Explainer.Tests.Importing;

/// <summary>Projects of Sphinx with MyST, Jupyter Books, and directives and roles that were lost.</summary>
public sealed class ImportSphinxTests : IDisposable
{
    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task Lists_of_pages_say_the_order()
    {
        var made = await place.Import(("conf.py", "project = 'Lending'\nauthor = \"Ada Lind\"\nlanguage = 'de'\nextensions = [\"myst_parser\"]\nexclude_patterns = ['_build', 'old.md']\n"),
            ("index.md", "# Home\n\nText.\n\n```{toctree}\n:caption: Guide\n:maxdepth: 2\n\nzeta\nThe alpha <alpha>\nsub/index\nnone\n```\n\n```{toctree}\n:glob:\n\nmore/*\nhttps://a.example/\n```\n"),
            ("zeta.md", "# Zeta\n\n```{note}\nMind.\n```\n"), ("alpha.md", "# A\n\nText.\n"), ("sub/index.md", "# Sub\n\n```{toctree}\ndeep\n```\n"), ("sub/deep.md", "# Deep\n\nText.\n"), ("more/b.md", "# B\n\nText.\n"), ("old.md", "# Old\n\nText.\n"), ("lone.md", "# Lone\n\nText.\n"));
        Assert.Contains("(MyST)", made, StringComparison.Ordinal);
        Assert.Contains("title: Lending\nlanguage: de\n", made, StringComparison.Ordinal);
        foreach (var page in (string[])["10-guide/10-zeta.md", "10-guide/20-alpha.md", "10-guide/30-sub/index.md", "10-guide/30-sub/10-deep.md", "20-b.md", "lone.md"])
        {
            Assert.Contains($"=== input/{page}\n", made, StringComparison.Ordinal);
        }

        Assert.Contains("- old.md: `exclude_patterns in conf.py`", made, StringComparison.Ordinal);
        Assert.Contains("- none\n", made, StringComparison.Ordinal);
        Assert.Contains("{link: \"https://a.example/\"", made, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: Lending\n", true)]
    [InlineData("title: Lending\nonly_build_toc_files: true\n", false)]
    public async Task A_Jupyter_Book_publishes_what_its_list_does_not_name(string settings, bool isThere)
    {
        var made = await place.Import(("_config.yml", settings), ("_toc.yml", "format: jb-book\nroot: intro\nchapters:\n- file: a\n"), ("intro.md", "# Home\n\nText.\n"), ("a.md", "# A\n\n```{include} parts/in.md\n```\n"), ("lone.md", "---\norphan: true\n---\n# Lone\n\nText.\n"), ("parts/in.md", "Within.\n"), ("README.md", "# Readme\n\nText.\n"));
        Assert.Equal(isThere, made.Contains("=== input/lone.md\n", StringComparison.Ordinal));
        Assert.Contains("=== input/story/10-a.md\n", made, StringComparison.Ordinal);
        Assert.DoesNotContain("lone.md\n", made.Split("navigation:")[1].Split("===")[0], StringComparison.Ordinal);
        Assert.DoesNotContain("=== input/parts", made, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{cite:t}`lind` says; {cite:year}`lind`, {cite:author}`lind`; {footcite}`lind`.", "Lind, Ada (1998)[^lind] says; 1998, Lind, Ada; [^lind].")]
    [InlineData("{glue:}`mean`", "<!-- import: what code drew or printed: {glue:}`mean` -->")]
    [InlineData("{pep}`8`, {guilabel}`OK`, {octicon}`zap` zap, {bdg-info}`new`, {strong}`a`, {any}`home`", "PEP 8, **OK**,  zap, new, **a**, Home")]
    [InlineData("```{include} part.md\n:start-after: <!-- a -->\n:end-before: <!-- b -->\n```", "Within.")]
    [InlineData("```{literalinclude} code.py\n:language: python\n:lines: 2,4-\n```", "```python\ntwo\nfour\nfive\n```")]
    [InlineData("It is {{ unit }}.", "It is metre.")]
    [InlineData(":::{exercise-start} One\n:label: e1\n:::\nAsk.\n:::{exercise-end}\n:::\n\n```{exercise}\n:label: e2\nMore.\n```\n\n:::{solution-start} e1\n:::\nSo.\n:::{solution-end}\n:::\n\n{ref}`e1`, {ref}`e2`", ":::question\n**Exercise 1 (One)**\n\nAsk.\n:::\n\n:::question\n**Exercise 2**\n\nMore.\n:::\n\n:::fold Solution to Exercise 1 (One)\n\nSo.\n:::\n\nExercise 1 (One), Exercise 2")]
    [InlineData("```{only} latex\nPrinted.\n```", "<!-- import: a part that readers did not see: Printed. -->")]
    [InlineData(":::{card} Title\n:header: Head\n:footer: Foot\nBody\n:::", "Head\n\n**Title**\n\nBody\n\nFoot")]
    [InlineData("```{code} python\n:caption: A loop\n:filename: a.py\na\n```", "**A loop**\n\n**`a.py`**\n\n```python\na\n```")]
    public async Task Directives_and_roles_say_what_they_said(string written, string made) => Assert.Equal(made, (await place.Body("index.md", [.. ImportPlace.FilesOf("MyST"), ("index.md", $"---\nsubstitutions:\n  unit: metre\n---\n\n(home)=\n# Home\n\n{written}\n"),
        ("refs.bib", "@book{lind, author={Lind, Ada}, title={At the Desk}, year={1998}}\n"), ("part.md", "Before.\n<!-- a -->\nWithin.\n<!-- b -->\nAfter.\n"), ("code.py", "one\ntwo\nthree\nfour\nfive\n")])).Split("\n\n[^lind]")[0].Split("unit metre -->\n\n")[^1]);
}
