using Explainer.Model.Diagnostics;

namespace Explainer.Tests.Cli;

public sealed class TranslateCommandTests : IDisposable
{
    private const string About = "---\ntitle: About\nredirect_from:\n  - /old/\n---\n\nWe lend books.\n";

    private readonly TemporaryFolder folder = new();

    public TranslateCommandTests() => SiteTest.With("about.md", About).WriteTo(folder.Path);

    [Fact]
    public async Task A_translation_begins_as_a_draft_with_the_text_of_its_original()
    {
        Assert.Equal(
            """
            [output]
            _languages/fr/about.md: a draft with the text of about.md.
            1 draft written into _languages/fr/. Translate each, take the line draft: true away when it is read, then run explainer translate with --done whenever it follows a change.
            [exit] 0

            """, await Run("about.md", "--language", "fr"));
        Assert.Equal("---\ndraft: true\ntranslates: \"231f85cde86d\"\ntitle: About\n---\n\nWe lend books.\n", Read("_languages/fr/about.md"));
    }

    [Fact]
    public async Task What_is_there_stays_and_all_others_are_begun()
    {
        SiteTest.Empty.And("_languages/fr/about.md", "---\ntitle: À propos\n---\n").WriteTo(folder.Path);
        Assert.Equal(
            """
            [output]
            _languages/fr/about.md is there already, and stays as it is.
            _languages/fr/index.md: a draft with the text of index.md.
            1 draft written into _languages/fr/. Translate each, take the line draft: true away when it is read, then run explainer translate with --done whenever it follows a change.
            [exit] 0

            """, await Run("--all"));
        Assert.Equal("---\ntitle: À propos\n---\n", Read("_languages/fr/about.md"));
    }

    [Fact]
    public async Task The_pages_of_a_folder_are_begun_by_its_name()
    {
        SiteTest.With("story/10-a.md", "---\ntitle: A\nsummary: B.\n---\n\nText.\n").And("story/20-b.md", "---\ntitle: B\nsummary: B.\ndraft: true\n---\n\nText.\n").WriteTo(folder.Path);
        Assert.Contains("_languages/fr/story/10-a.md: a draft with the text of story/10-a.md.\n1 draft written", await Run("story/", "--language", "fr"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_translation_that_is_done_is_noted_until_its_original_changes()
    {
        SiteTest.Empty.And("_languages/fr/index.md", "---\ntitle: Accueil\nsummary: Un essai.\n---\n").And("_languages/fr/about.md", "---\ntitle: À propos\n---\n").WriteTo(folder.Path);
        await Run("--all", "--done");
        Assert.Equal("---\ntranslates: \"231f85cde86d\"\ntitle: À propos\n---\n", Read("_languages/fr/about.md"));
        Assert.Equal("fr: 2 pages of 2 translated and published.\n", await Listed());

        File.WriteAllText(Path.Combine(folder.Path, "about.md"), About + "\nAnd music.\n");
        Assert.Equal("fr: 2 pages of 2 translated and published.\n  older    about.md\n", await Listed());
        Assert.Contains("1 translation noted as up to date.", await Run("_languages/fr/about.md", "--done"), StringComparison.Ordinal);
        Assert.Equal("fr: 2 pages of 2 translated and published.\n", await Listed());
    }

    [Fact]
    public async Task The_list_says_what_is_missing_by_page()
    {
        SiteTest.Empty.And("_languages/fr/index.md", "---\ntitle: Accueil\nsummary: Un essai.\ndraft: true\n---\n").WriteTo(folder.Path);
        Assert.Equal("fr: 0 pages of 2 translated and published.\n  missing  about.md\n  draft    index.md\n", await Listed());
    }

    [Fact]
    public async Task Each_page_of_the_example_can_be_begun_alone()
    {
        await ConsoleRun.Plain(folder.Path, "new", "site", "/place/demo");
        var input = Path.Combine(folder.Path, "demo", "input");
        foreach (var page in Directory.EnumerateFiles(input, "*.md", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(input, f)).ToList())
        {
            var begun = await ConsoleRun.Plain(folder.Path, "translate", "index.md", page, "--language", "fr", "--input", "/place/demo/input");
            Assert.True(begun.ExitCode == 0, begun.Text);
            Assert.DoesNotContain(SiteTest.BuildFolder(input).Problems, d => d.Severity == Severity.Error);
            Directory.Delete(Path.Combine(input, "_languages"), recursive: true);
        }
    }

    [Theory]
    [InlineData("translate", "", "--language", "fr")]
    [InlineData("translate", "about.md", " ", "--language", "fr")]
    [InlineData("new", "easy", "")]
    [InlineData("read", "")]
    public async Task A_page_without_a_name_is_refused(params string[] args)
    {
        var run = await ConsoleRun.Plain(folder.Path, [.. args, "--input", "/place"]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("explainer: A page has no name here. Write the path of its file: story/10-the-film.md.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_work_without_a_title_is_not_written()
    {
        var run = await ConsoleRun.Plain(folder.Path, "new", "source", "", "--input", "/place");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("explainer: The work has no title here. Write it after the command: explainer new source \"On lending\".\n", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Path, "sources.yml")));
    }

    [Theory]
    [InlineData("explainer: Name the pages to translate, or write --all.\n")]
    [InlineData("explainer: The site has one language. Say which other one to begin: --language fr.\n", "about.md")]
    [InlineData("explainer: There is no page abuot.md in the main language. Did you mean about.md?\n", "abuot.md", "--language", "fr")]
    [InlineData("explainer: 'french!' is not a language tag. Write one such as fr or pt-BR: --language fr.\n'explainer translate --help' says how it is used.\n", "about.md", "--language", "french!")]
    public async Task What_cannot_be_done_is_said(string message, params string[] args) =>
        Assert.Equal($"[error]\n{message}[exit] 2\n", await Run(args));

    [Theory]
    [InlineData("'en' is the main language, 'en'. Name the one to translate into: --language fr.", "en")]
    [InlineData("'en-US' is the main language, 'en'. Name the one to translate into: --language fr.", "en-US")]
    [InlineData("'fr-FR' and 'fr' are the same language. Write --language fr.", "fr-FR")]
    public async Task A_language_has_one_folder(string message, string tag)
    {
        SiteTest.Empty.And("_languages/fr/index.md", "---\ntitle: Accueil\nsummary: Un essai.\n---\n").WriteTo(folder.Path);
        Assert.Equal($"[error]\nexplainer: {message}\n[exit] 2\n", await Run("--all", "--language", tag));
    }

    [Fact]
    public async Task A_draft_is_done_only_when_it_is_named()
    {
        SiteTest.Empty.And("_languages/fr/about.md", "---\ntitle: About\ndraft: true\n---\n").And("_languages/fr/index.md", "---\ntitle: Accueil\nsummary: Un essai.\n---\n").WriteTo(folder.Path);
        Assert.Contains(
            "_languages/fr/about.md is a draft, and stays as it is. When it is done, name it: explainer translate about.md --language fr --done.\n",
            await Run("--all", "--done"), StringComparison.Ordinal);
        Assert.Equal("---\ntitle: About\ndraft: true\n---\n", Read("_languages/fr/about.md"));
        Assert.Contains("1 translation noted as up to date.", await Run("about.md", "--done"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_translation_under_another_number_is_the_translation()
    {
        SiteTest.Empty.And("story/10-one.md", "---\ntitle: One\nsummary: First.\n---\n").And("_languages/fr/story/1-one.md", "---\ntitle: Un\nsummary: Premier.\n---\n").WriteTo(folder.Path);
        Assert.Contains("_languages/fr/story/1-one.md is there already, and stays as it is.", await Run("story/10-one.md"), StringComparison.Ordinal);
        Assert.Contains("_languages/fr/story/1-one.md: up to date with story/10-one.md.", await Run("story/10-one.md", "--done"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Old_addresses_in_a_list_over_lines_stay_with_the_original()
    {
        SiteTest.Empty.And("help.md", "---\nredirect_from: [\n  /a/,\n]\ntitle: Help\n---\n").WriteTo(folder.Path);
        await Run("help.md", "--language", "fr");
        Assert.EndsWith("\"\ntitle: Help\n---\n", Read("_languages/fr/help.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pack_of_yaml_keeps_its_form()
    {
        SiteTest.Empty.And("packs/one.yml", "title: One\nsummary: A pack.\n").WriteTo(folder.Path);
        await Run("packs/one.yml", "--language", "fr");
        Assert.StartsWith("draft: true\ntranslates: \"", Read("_languages/fr/packs/one.yml"), StringComparison.Ordinal);
        Assert.EndsWith("\"\ntitle: One\nsummary: A pack.\n", Read("_languages/fr/packs/one.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_addresses_of_all_languages_are_permalinks()
    {
        SiteTest.Empty.And("_languages/fr/index.md", "---\ntitle: Accueil\nsummary: Un essai.\n---\n").WriteTo(folder.Path);
        await ConsoleRun.Plain(folder.Path, "permalinks", "--input", "/place");
        Assert.Equal("/\n/about/\n/fr/\n/fr/site-map/\n/site-map/\n", Read("permalinks.lock"));
    }

    public void Dispose() => folder.Dispose();

    private string Read(string path) => File.ReadAllText(Path.Combine(folder.Path, path));

    private async Task<string> Run(params string[] args) => (await ConsoleRun.Plain(folder.Path, ["translate", "--input", "/place", .. args])).Text;

    private async Task<string> Listed()
    {
        var output = (await ConsoleRun.Plain(folder.Path, "check", "--translations", "--input", "/place")).Output;
        return output[output.IndexOf("fr: ", StringComparison.Ordinal)..];
    }
}
