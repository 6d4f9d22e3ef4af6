namespace Explainer.Tests.Importing;

/// <summary>Lessons of The Carpentries: what their programs put around, below and beside the text of a page.</summary>
public sealed class ImportLessonTests : IDisposable
{
    private static readonly (string Path, string Text)[] Old = [("_config.yml", "title: Lending\nemail: desk@library.example\n"), ("index.md", "---\nroot: .\n---\n\nText.\n")];

    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("See [best], [the best][best] and [setup][setup-page].", "See [best](https://best.example/ \"Best\"), [the best](https://best.example/ \"Best\") and [setup](../20-learners/setup.md).")]
    [InlineData("See nothing.", "See nothing.")]
    public async Task Definitions_of_links_stand_below_every_page(string written, string made) => Assert.Equal(made, await place.Body("lessons/10-a.md", [.. ImportPlace.FilesOf("Carpentries"), ("index.md", "# Home\n\nText.\n"),
        ("links.md", "<!-- all -->\n\n[best]: https://best.example/ \"Best\"\n[setup-page]: learners/setup.md\n"), ("learners/setup.md", "---\ntitle: Setup\n---\n\nText.\n"), ("episodes/a.md", $"---\ntitle: A\n---\n\n{written}\n")]));

    [Fact]
    public async Task Pages_of_the_old_menu_and_of_profiles_are_taken_over()
    {
        var made = await place.Import([.. Old, ("_episodes/01-a.md", "---\ntitle: A\n---\n\nSee [setup]({{ page.root }}{% link setup.md %}) and [salt]({{ page.root }}/reference#salt), {{ site.email }}.\n"),
            ("setup.md", "---\ntitle: Setup\n---\n\nText.\n"), ("reference.md", "---\nlayout: reference\n---\n\n## Glossary\n\nsalt\n:   NaCl.\n\nwater\n:   H2O.\n"), ("profiles/ada.md", "---\ntitle: Ada\n---\n\nShe learns.\n")]);
        Assert.Contains("See [setup](../setup.md) and [salt](../glossary/salt.md), desk@library.example.", made, StringComparison.Ordinal);
        Assert.Contains("=== input/profiles/ada.md", made, StringComparison.Ordinal);
        Assert.Contains("0 places that you must look at", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_a_script_made_of_all_episodes_stays_behind()
    {
        var made = await place.Import([.. Old, ("_episodes/01-a.md", "---\ntitle: A\n---\n\nText.\n"), ("_extras/figures.md", "---\ntitle: Figures\n---\n<script>\n{% for episode in site.episodes %}\n\"{{ episode.url }}\"{% unless forloop.last %},{% endunless %}\n{% endfor %}\n</script>\n{% comment %}\nAnchors.\n{% endcomment %}\n{% for episode in site.episodes %}\n<article id=\"{{ episode.url }}\"></article>\n{% endfor %}\n"),
            ("_extras/own.md", "---\ntitle: Own\n---\nWords.\n\n{% include all_figures.html %}\n")]);
        Assert.Contains("- _extras/figures.md: `made of other pages`", made, StringComparison.Ordinal);
        Assert.DoesNotContain("=== input/20-extras/figures.md", made, StringComparison.Ordinal);
        Assert.Contains("1 place that you must look at", made, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("~~~\n$ git log\n~~~\n{: .language-bash}", "```bash\n$ git log\n```")]
    [InlineData("> ~~~\n> No.\n> ~~~\n> {: .error}", "> ```error\n> No.\n> ```")]
    [InlineData("```\nx\n```\n{: .source}", "```\nx\n```")]
    public async Task Code_of_the_old_form_keeps_its_language(string written, string made) => Assert.Equal(made, await place.Body("lessons/10-a.md", [.. Old, ("_episodes/01-a.md", $"---\ntitle: A\n---\n\n{written}\n")]));
}
