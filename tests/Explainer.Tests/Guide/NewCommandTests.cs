using Explainer.Read.Kinds;
using Explainer.Tests.Building;
using Explainer.Tests.Cli;

namespace Explainer.Tests.Guide;

/// <summary>What <c>explainer new</c> writes: a file in which everything is explained, and which is sound from the start.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly NewPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("profile", "profiles/ada-lind.md")]
    [InlineData("term", "glossary/ada-lind.md")]
    [InlineData("event", "timeline/2016-05-03-ada-lind.md", "--date", "2016-05-03")]
    [InlineData("chapter", "story/10-ada-lind.md")]
    [InlineData("lesson", "lessons/10-ada-lind.md")]
    [InlineData("pack", "packs/10-ada-lind.yml")]
    [InlineData("page", "ada-lind.md")]
    public async Task A_new_file_explains_every_key_and_is_sound(string kind, string file, params string[] more)
    {
        var address = EntryPath.Parse(file).Url.Path;
        Assert.Equal(
            $"[output]\nWrote /place/input/{file}. Its address will be {address}.\n"
            + "It is a draft: 'explainer serve' shows it, and it is published when you take the line 'draft: true' away.\n[exit] 0\n",
            (await place.New(kind, ["Ada Lind", .. more])).Text);
        var text = File.ReadAllText(place.At("input/" + file));
        Verifier.Verify(text, "md", kind);
        Assert.Equal("", SiteTest.BuildFolder(place.Input).Report);
        place.Publish(file);
        // A term that no page uses is one that nobody needs.
        Assert.Equal(
            kind == "term" ? $"{file}:1:1: warning EX227: No page uses this term. Write the forms that pages use under also:, or remove the file." : "",
            SiteTest.BuildFolder(place.Input).Report);
    }

    [Fact]
    public async Task On_a_terminal_the_same_is_printed()
    {
        var run = await ConsoleRun.Coloured(place.Root, "new", "term", "Loan", "--input", "/place/input");
        Assert.Equal(
            "[output]\nWrote /place/input/glossary/loan.md. Its address will be /glossary/loan/.\n"
            + "It is a draft: 'explainer serve' shows it, and it is published when you take the line 'draft: true' away.\n[exit] 0\n", run.Text);
    }

    [Fact]
    public async Task The_address_in_a_language_has_its_folder()
    {
        Directory.CreateDirectory(place.At("input/_languages/fr"));
        Assert.Contains(
            "Its address will be /fr/glossary/prêt/.", (await ConsoleRun.Plain(place.Root, "new", "term", "Prêt", "--input", "/place/input/_languages/fr")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("profiles/ada-lind.md")]
    [InlineData("profiles/Ada Lind.md")]
    [InlineData("profiles/10-ada-lind.md")]
    public async Task What_is_there_is_never_overwritten(string file)
    {
        SiteTest.Empty.And(file, "mine").WriteTo(place.Input);
        Assert.Equal(
            $"[error]\nexplainer: {file} is there already, at the address /profiles/ada-lind/. Open that file, or choose another name.\n[exit] 2\n",
            (await place.New("profile", ["Ada Lind"])).Text);
        Assert.Equal("mine", File.ReadAllText(place.At("input/" + file)));
    }

    [Fact]
    public async Task A_folder_that_leads_elsewhere_is_refused()
    {
        Directory.CreateDirectory(place.At("elsewhere"));
        Directory.CreateSymbolicLink(place.At("input/profiles"), place.At("elsewhere"));
        Assert.Equal(
            "[error]\nexplainer: /place/input/profiles/ada-lind.md would lie outside /place/input, because a link leads there. Make it a folder of its own.\n[exit] 2\n",
            (await place.New("profile", ["Ada Lind"])).Text);
        Assert.Empty(Directory.EnumerateFileSystemEntries(place.At("elsewhere")));
    }

    [Fact]
    public async Task A_link_to_nothing_is_not_followed()
    {
        Directory.CreateDirectory(place.At("input/profiles"));
        File.CreateSymbolicLink(place.At("input/profiles/ada-lind.md"), place.At("elsewhere.md"));
        var run = await place.New("profile", ["Ada Lind"]);
        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(place.At("elsewhere.md")));
    }

    [Theory]
    [InlineData("explainer: An event needs its date, as exactly as is known: --date 2016-05-03, --date 2016-05 or --date 2016.\n", "event", "A")]
    [InlineData("explainer: '3 May' is not a date. Write it as 2016-05-03, 2016-05 or 2016.\n'explainer new event --help' says how it is used.\n", "event", "A", "--date", "3 May")]
    [InlineData("explainer: Unrecognized command or argument '--date'.\nexplainer: Unrecognized command or argument '2016'.\n'explainer new term --help' says how it is used.\n", "term", "A", "--date", "2016")]
    [InlineData("explainer: Required argument 'NAME' missing for command: 'term'.\n'explainer new term --help' says how it is used.\n", "term")]
    [InlineData("explainer: Say what is new: profile, term, event, chapter, lesson, pack, page, easy, source, data, words, site. For example: explainer new term \"Loan\".\n")]
    [InlineData("explainer: There is no folder /place/nowhere. Name the folder with the site's content: --input FOLDER.\n", "term", "A", "--input", "/place/nowhere")]
    public async Task Wrong_usage_says_what_to_write(string error, params string[] args)
    {
        var before = place.Everything();
        var run = await ConsoleRun.Plain(place.Root, ["new", .. args, .. args.Contains("--input") || args.Length == 0 ? Array.Empty<string>() : ["--input", "/place/input"]]);
        Assert.Equal($"[error]\n{error}[exit] 2\n", run.Text);
        Assert.Equal(before, place.Everything());
    }
}
