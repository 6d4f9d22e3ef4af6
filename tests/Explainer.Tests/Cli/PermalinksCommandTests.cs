using Explainer.Cli;

namespace Explainer.Tests.Cli;

public sealed class PermalinksCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PermalinksCommandTests() =>
        SiteTest.With("about.md", "---\ntitle: About\n---\n\n## One\n").WriteTo(folder.Path);

    [Fact]
    public async Task Addresses_are_added_and_none_is_taken_away()
    {
        Ledger = "/zebra/\n/about/\n";
        SiteTest.Empty.And("old.md", "---\ntitle: Old\nredirect_from: [/zebra/]\n---\n").WriteTo(folder.Path);
        Assert.Equal((0, "permalinks.lock: 4 addresses added, 6 addresses in all.\n"), await Run());
        Assert.Equal("/\n/about/\n/about/#one\n/old/\n/site-map/\n/zebra/\n", Ledger);
    }

    [Fact]
    public async Task A_ledger_that_has_them_all_is_left_alone()
    {
        await Run();
        var written = File.GetLastWriteTimeUtc(Path.Combine(folder.Path, "permalinks.lock"));
        Assert.Equal((0, "permalinks.lock has all 4 addresses.\n"), await Run());
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(folder.Path, "permalinks.lock")));
    }

    [Fact]
    public async Task A_recorded_page_of_another_language_cannot_be_removed_unsaid()
    {
        SiteTest.Empty.And("_languages/fr/index.md", "---\ntitle: Accueil\nsummary: Un essai.\n---\n").And("_languages/fr/about.md", "---\ntitle: Qui\n---\n").WriteTo(folder.Path);
        await Run();
        File.Delete(Path.Combine(folder.Path, "_languages", "fr", "about.md"));
        var (code, output) = await Run();
        Assert.Equal(1, code);
        Assert.Contains(
            "error EX251: /fr/about/ was published, and nothing answers it any more. Write redirect_from: [/about/] into the page that takes its place. If none does, run explainer permalinks --forget /fr/about/: links to it will break.",
            output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_says_what_is_missing_and_writes_nothing()
    {
        Ledger = "/\n";
        Assert.Equal(
            (1, "/about/\n/about/#one\n/site-map/\npermalinks.lock lacks 3 addresses. Run explainer permalinks, and commit the file.\n"),
            await Run("--check"));
        Assert.Equal("/\n", Ledger);
    }

    [Fact]
    public async Task A_check_of_a_ledger_that_is_not_behind_succeeds()
    {
        await Run();
        Assert.Equal((0, "permalinks.lock has all 4 addresses.\n"), await Run("--check"));
    }

    [Fact]
    public async Task While_the_content_has_errors_the_ledger_stays()
    {
        Ledger = "/gone/\n";
        Assert.Equal(
            (1, """
                permalinks.lock:1:1: error EX251: /gone/ was published, and nothing answers it any more. Write redirect_from: [/gone/] into the page that takes its place. If none does, run explainer permalinks --forget /gone/: links to it will break.
                permalinks.lock is as it was: 1 error.

                """), await Run());
        Assert.Equal("/gone/\n", Ledger);
    }

    [Fact]
    public async Task An_address_can_be_forgotten_with_the_ids_on_its_page()
    {
        Ledger = "/\n/gone/\n/gone/#one\n/gone/#two\n";
        Assert.Equal((0, "/gone/\n/gone/#one\n/gone/#two\npermalinks.lock: 3 addresses forgotten, 1 address left.\n"), await Run("--forget", "/gone/"));
        Assert.Equal("/\n", Ledger);
    }

    [Fact]
    public async Task One_id_can_be_forgotten_alone()
    {
        Ledger = "/about/\n/about/#gone\n";
        Assert.Equal((0, "/about/#gone\npermalinks.lock: 1 address forgotten, 1 address left.\n"), await Run("--forget", "/about/#gone"));
        Assert.Equal("/about/\n", Ledger);
    }

    [Theory]
    [InlineData("https://example.org/gone/#one-two")]
    [InlineData("http://www.example.org/gone#one-two")]
    [InlineData("https://example.org/gone/?from=mail#one%2Dtwo")]
    [InlineData("/gone/#one-two")]
    [InlineData("gone#one-two")]
    [InlineData("gone/#one-two")]
    public async Task One_id_can_be_forgotten_by_its_whole_address_and_without_slashes(string address)
    {
        Ledger = "/\n/gone/\n/gone/#one-two\n";
        Assert.Equal((0, "/gone/#one-two\npermalinks.lock: 1 address forgotten, 2 addresses left.\n"), await Run("--forget", address));
        Assert.Equal("/\n/gone/\n", Ledger);
    }

    [Theory]
    [InlineData("https://example.org/gone/")]
    [InlineData("https://example.org/gone?from=mail")]
    [InlineData("gone")]
    public async Task A_page_can_be_forgotten_by_its_whole_address_and_without_slashes(string address)
    {
        Ledger = "/\n/gone/\n/gone/#one\n";
        Assert.Equal((0, "/gone/\n/gone/#one\npermalinks.lock: 2 addresses forgotten, 1 address left.\n"), await Run("--forget", address));
        Assert.Equal("/\n", Ledger);
    }

    [Theory]
    [InlineData("https://other.example/gone/")]
    [InlineData("http://localhost:8080/gone/#one")]
    public async Task An_address_of_another_site_forgets_nothing(string address)
    {
        Ledger = "/\n/gone/\n/gone/#one\n";
        Assert.Equal((2, $"explainer: {address} is not an address of this site, which is published at https://example.org/. Write the address without the host: /story/joining/.\n"), await Run("--forget", address));
        Assert.Equal("/\n/gone/\n/gone/#one\n", Ledger);
    }

    [Theory]
    [InlineData("https://example.org/gone/#tow")]
    [InlineData("/gone/#")]
    public async Task An_id_that_was_never_known_does_not_forget_its_page(string address)
    {
        Ledger = "/\n/gone/\n/gone/#one\n";
        Assert.Equal(2, (await Run("--forget", address)).Exit);
        Assert.Equal("/\n/gone/\n/gone/#one\n", Ledger);
    }

    [Fact]
    public async Task An_address_is_forgotten_below_the_path_at_which_the_site_is_published()
    {
        File.WriteAllText(Path.Combine(folder.Path, "site.yml"), "title: A\nlanguage: en\nurl: https://example.org/sub/\n");
        Ledger = "/\n/gone/\n/sub/gone/\n";
        Assert.Equal((0, "/gone/\npermalinks.lock: 1 address forgotten, 2 addresses left.\n"), await Run("--forget", "https://example.org/sub/gone/"));
        Assert.Equal("/\n/sub/gone/\n", Ledger);
        Assert.Equal(2, (await Run("--forget", "https://example.org/gone/")).Exit);
    }

    [Fact]
    public async Task Nothing_is_forgotten_while_a_file_that_may_answer_cannot_be_read()
    {
        Ledger = "/\n/places/\n/teach/\n";
        var settings = File.ReadAllText(Path.Combine(folder.Path, "site.yml"));
        File.WriteAllText(Path.Combine(folder.Path, "site.yml"), settings + "tagline: Who: knew\n");
        var (exit, text) = await Run("--forget", "/places/");
        Assert.Equal(1, exit);
        Assert.DoesNotContain("EX251", text, StringComparison.Ordinal);
        Assert.EndsWith("Nothing is forgotten while other files have errors, because they may answer the address: 1 error. Mend them first.\n", text, StringComparison.Ordinal);
        Assert.Equal("/\n/places/\n/teach/\n", Ledger);
    }

    [Fact]
    public async Task Forgetting_what_was_never_known_is_wrong_usage()
    {
        Ledger = "/about/\n";
        Assert.Equal((2, "explainer: permalinks.lock has no address /abuot/. Did you mean /about/?\n"), await Run("--forget", "/abuot/"));
    }

    public void Dispose() => folder.Dispose();

    private string Ledger
    {
        get => File.ReadAllText(Path.Combine(folder.Path, "permalinks.lock"));
        set => File.WriteAllText(Path.Combine(folder.Path, "permalinks.lock"), value);
    }

    private async Task<(int Exit, string Text)> Run(params string[] options)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var exit = await CommandLine.Run(["permalinks", "--input", folder.Path, .. options], new Terminal(text, text, IsInteractive: false, HasColour: false));
        return (exit, text.ToString());
    }
}
