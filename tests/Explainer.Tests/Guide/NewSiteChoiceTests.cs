using System.Diagnostics;
using System.Text.RegularExpressions;
using Explainer.Cli;
using Explainer.Tests.Building;
using Explainer.Tests.Cli;

namespace Explainer.Tests.Guide;

/// <summary>What a new site may be, what it needs until it is published, and where its commands work.</summary>
public sealed partial class NewSiteChoiceTests : IDisposable
{
    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task An_empty_site_has_its_title_and_language_and_checks_clean()
    {
        Assert.Equal(0, (await ConsoleRun.Plain(place.Root, "new", "site", "/place/mine", "--empty", "Salt: a history", "--language", "en-GB")).ExitCode);
        Assert.Equal(["about.md", "index.md", "site.yml"], Directory.EnumerateFiles(place.At("mine/input")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
        var site = SiteTest.BuildFolder(place.At("mine/input")).Site!;
        Assert.Equal(("Salt: a history", "en-GB"), (site.Config.Title, site.Config.Language));
        Assert.StartsWith("# Salt: a history\n", File.ReadAllText(place.At("mine/README.md")), StringComparison.Ordinal);
        Assert.Matches(
            "^Checked /place/mine/input, [0-9]+ pages: no problems, 0 ms.\n6 sentences and addresses of the new site are left to replace: 'explainer check --publish' lists them.\n$",
            (await ConsoleRun.Plain(place.Root, "check", "--input", "/place/mine/input")).Output);
    }

    [Fact]
    public async Task What_is_left_of_a_new_site_is_a_warning_before_it_is_published_until_it_is_replaced()
    {
        await ConsoleRun.Plain(place.Root, "new", "site", "/place/mine", "--empty", "Salt");
        var found = await ConsoleRun.Plain(place.Root, "check", "--publish", "--input", "/place/mine/input");
        Assert.Equal(0, found.ExitCode);
        Assert.Contains("about.md:8:1: warning EX338: 'Say here who you are, and why you made this site.' came with the new site or file. Write your own, or remove it.\n", found.Output, StringComparison.Ordinal);
        Assert.Contains("site.yml:4:14: warning EX338: 'my-site.example' is an address for examples, which nobody can have. Write your own, or remove it.\n", found.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("left to replace", found.Output, StringComparison.Ordinal);

        await ConsoleRun.Plain(place.Root, "new", "term", "Brine", "--input", "/place/mine/input");
        Assert.Equal(found.Output.Length, (await ConsoleRun.Plain(place.Root, "check", "--publish", "--input", "/place/mine/input")).Output.Length);
        var term = place.At("mine/input/glossary/brine.md");
        File.WriteAllText(term, File.ReadAllText(term).Replace("\ndraft: true", "", StringComparison.Ordinal));
        Assert.Contains("'Explain the word here.' came with", (await ConsoleRun.Plain(place.Root, "check", "--publish", "--input", "/place/mine/input")).Output, StringComparison.Ordinal);
        File.Delete(term);

        foreach (var file in Directory.EnumerateFiles(place.At("mine/input")))
        {
            File.WriteAllText(file, Placeholder().Replace(File.ReadAllText(file), "My own words stand here.").Replace("my-site.example", "salt.org", StringComparison.Ordinal));
        }

        Assert.StartsWith(
            "permalinks.lock:1:1: warning EX346: This file is missing, so no build knows which addresses were published, and a page can lose its own without a word. "
            + "Run explainer permalinks, and commit the file. If it was there before, bring it back first.\n\n",
            (await ConsoleRun.Plain(place.Root, "check", "--publish", "--input", "/place/mine/input")).Output, StringComparison.Ordinal);
        await ConsoleRun.Plain(place.Root, "permalinks", "--input", "/place/mine/input");
        Assert.Matches("^Checked /place/mine/input, [0-9]+ pages: no problems, 0 ms.\n$", (await ConsoleRun.Plain(place.Root, "check", "--publish", "--input", "/place/mine/input")).Output);
        Assert.Matches("^Checked /place/mine/input, [0-9]+ pages: no problems, 0 ms.\n$", (await ConsoleRun.Plain(place.Root, "check", "--input", "/place/mine/input")).Output);
    }

    [Theory]
    [InlineData("There is no example in 'de', only in English (en) and French (fr). Write --empty too, for a site without the example.", "--language", "de")]
    [InlineData("'xx' is no language that the program knows. Is the tag right? If it is, leave --language out, and write 'language: xx' into site.yml.", "--empty", "Salt", "--language", "xx")]
    [InlineData("'iw' is the old tag of this language. Write he.", "--empty", "Salt", "--language", "iw")]
    [InlineData("'German!' is not the tag of a language. Write one such as en, de, ar or pt-BR.", "--empty", "Salz", "--language", "German!")]
    [InlineData("There are no pages in 'de' to begin with, only in English (en) and French (fr). Leave it out, and run 'explainer translate --all --language de' in the new site.", "--empty", "Salt", "--language", "en,de")]
    [InlineData("'fr' and 'fr-FR' are the same language. Name each once: the main language first.", "--language", "fr, en, fr-FR")]
    [InlineData("'' is not the tag of a language. Write one such as en, de, ar or pt-BR.", "--language", "en,")]
    [InlineData("An empty site needs its title: --empty \"My subject\".", "--empty", " ")]
    public async Task A_choice_that_cannot_be_made_is_refused(string message, params string[] options)
    {
        var run = await ConsoleRun.Plain(place.Root, ["new", "site", "/place/mine", .. options]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"explainer: {message}\n", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(place.At("mine")));
    }

    // Nobody can word anew what says of every site what is so.
    [Theory]
    [InlineData("en", "A date that is not certain says so.", "What came when, as exactly as anybody knows.", "Each is linked where a page first uses it.", "Who speaks on these pages, and who is spoken of.", "Nothing about your reading.")]
    [InlineData("fr", "Une date qui n’est pas certaine le dit.", "Ce qui s’est passé et quand, aussi exactement qu’on le sait.", "Chacun est lié là où une page l’emploie pour la première fois.", "Qui parle dans ces pages, et de qui l’on y parle.", "Rien de ce que vous lisez.")]
    public async Task What_is_as_true_of_every_site_need_not_be_replaced(string language, params string[] sentences)
    {
        await ConsoleRun.Plain(place.Root, "new", "site", "/place/mine", "--language", language);
        var written = string.Concat(Directory.EnumerateFiles(place.At("mine/input"), "*.md", SearchOption.AllDirectories).Select(File.ReadAllText));
        var found = await ConsoleRun.Plain(place.Root, "check", "--publish", "--input", "/place/mine/input");
        Assert.Contains("EX338", found.Output, StringComparison.Ordinal);
        Assert.All(sentences, s => Assert.Contains(s, written, StringComparison.Ordinal));
        Assert.All(sentences, s => Assert.DoesNotContain($"'{s}", found.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_site_may_begin_in_two_languages()
    {
        Assert.Equal(0, (await ConsoleRun.Plain(place.Root, "new", "site", "/place/mine", "--empty", "Salt", "--language", "en-GB,fr")).ExitCode);
        Assert.Equal("", SiteTest.BuildFolder(place.At("mine/input")).Report);
        Assert.Contains("check --publish' lists them", (await ConsoleRun.Plain(place.Root, "check", "--input", "/place/mine/input")).Output, StringComparison.Ordinal);
        Assert.Contains("_languages/fr/about.md:9:1: warning EX338: 'Dites ici", (await ConsoleRun.Plain(place.Root, "check", "--publish", "--input", "/place/mine/input")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_tag_of_a_language_is_answered_with_the_new_one()
    {
        await ConsoleRun.Plain(place.Root, "new", "site", "/place/mine", "--empty", "Salt");
        Assert.Equal(
            "[error]\nexplainer: 'iw' is the old tag of this language. Write he.\n[exit] 2\n",
            (await ConsoleRun.Plain(place.Root, "translate", "index.md", "--language", "iw", "--input", "/place/mine/input")).Text);
    }

    [Theory]
    [InlineData("index.md", "'xx' is no language that the program knows. Is the tag right? If it is, make the folder _languages/xx/ with an index.md first.", "translate", "index.md")]
    [InlineData(null, "'xx' is no language that the program knows. Is the tag right? If it is, write it into site.yml as the language first.", "new", "words")]
    public async Task A_language_that_nobody_speaks_is_refused_until_the_site_has_it(string? written, string message, params string[] command)
    {
        await ConsoleRun.Plain(place.Root, "new", "site", "/place/mine", "--empty", "Salt");
        string[] whole = [.. command, "--language", "xx", "--input", "/place/mine/input"];
        Assert.Equal($"[error]\nexplainer: {message}\n[exit] 2\n", (await ConsoleRun.Plain(place.Root, whole)).Text);

        var site = place.At("mine/input/site.yml");
        place.Write(written is null ? "other" : "mine/input/_languages/xx/about.md", "---\ndraft: true\ntitle: A\n---\n");
        File.WriteAllText(site, File.ReadAllText(site).Replace("language: en", written is null ? "language: xx" : "language: en", StringComparison.Ordinal));
        Assert.Equal(0, (await ConsoleRun.Plain(place.Root, whole)).ExitCode);
    }

    [Theory]
    [InlineData("mine", "mine")]
    [InlineData("mine", "mine/input")]
    [InlineData("mine", "mine/input/story")]
    [InlineData("mine", "mine/output/deep")]
    [InlineData("mine/drafts/other", "mine/drafts/other/input")]
    [InlineData(null, "elsewhere/below")]
    public void A_command_takes_the_nearest_site_above(string? site, string here)
    {
        place.Write("mine/input/site.yml", SiteTest.SiteYml);
        place.Write("mine/drafts/other/input/site.yml", SiteTest.SiteYml);
        place.Write("input/site.yml", SiteTest.SiteYml);
        Assert.Equal(site is null ? null : place.At(site), SitePlace.Above(place.At(here), home: place.Root));
        Assert.Equal(place.Root, SitePlace.Above(place.Root, home: place.Root));
    }

    [Fact]
    public async Task The_build_of_a_host_takes_the_program_that_was_committed_and_says_so_where_there_is_none()
    {
        await ConsoleRun.Plain(place.Root, "new", "site", "/place/mine");
        var (code, output, error) = Bash("program/get");
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("There is no program to build the site with.", error, StringComparison.Ordinal);

        place.Write("mine/program/explainer", "#!/bin/sh\necho \"$@\"\n");
        (code, output, _) = Bash("-c", "\"$(bash program/get)\" build --base-url https://a.example/");
        Assert.Equal((0, "build --base-url https://a.example/\n"), (code, output));
    }

    private (int Code, string Output, string Error) Bash(params string[] args)
    {
        using var bash = Process.Start(new ProcessStartInfo("bash", args) { WorkingDirectory = place.At("mine"), RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = bash.StandardError.ReadToEndAsync();
        var output = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();
        return (bash.ExitCode, output, error.Result);
    }

    [GeneratedRegex("Say here .*")]
    private static partial Regex Placeholder();
}
