using System.Text;
using System.Text.RegularExpressions;
using Explainer.Build;
using Explainer.Guide.Starters;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Site;
using Explainer.Tests.Building;
using Explainer.Tests.Cli;

namespace Explainer.Tests.Guide;

/// <summary><c>explainer new site --language fr</c>: the example in French, page for page.</summary>
public sealed partial class FrenchSiteTests : IDisposable
{
    private const string Left = "[0-9]+ sentences and addresses of the new site are left to replace: 'explainer check --publish' lists them.\n$";

    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("fr")]
    [InlineData("fr-CA")]
    public async Task It_checks_and_builds_clean_as_the_main_language(string tag)
    {
        await ConsoleRun.Plain(place.Root, "new", "site", "/place/mine", "--language", tag);
        Assert.Matches("^Checked /place/mine/input, [0-9]+ pages: no problems, 0 ms.\n" + Left, (await ConsoleRun.Plain(place.Root, "check", "--input", "/place/mine/input")).Output);
        Assert.Matches("^Built [0-9]+ pages, [0-9]+ files in /place/mine/output: no problems, 0 ms.\n" + Left,
            (await ConsoleRun.Plain(place.Root, "build", "--input", "/place/mine/input", "--output", "/place/mine/output")).Output);
        Assert.Equal(0, (await ConsoleRun.Plain(place.Root, "sources", "--strict", "--input", "/place/mine/input")).ExitCode);
        Assert.Equal(0, (await ConsoleRun.Plain(place.Root, "read", "--strict", "--input", "/place/mine/input")).ExitCode);
        Assert.Equal(tag, SiteTest.BuildFolder(place.At("mine/input")).Site!.Config.Language);
        Assert.StartsWith("# Comment une bibliothèque prête ses livres\n", File.ReadAllText(place.At("mine/README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_site_in_French_is_French_and_says_what_is_left_to_replace()
    {
        await ConsoleRun.Plain(place.Root, "new", "site", "/place/mine", "--empty", "Le sel", "--language", "fr");
        var found = (await ConsoleRun.Plain(place.Root, "check", "--publish", "--input", "/place/mine/input")).Output;
        Assert.Contains("about.md:8:1: warning EX338: 'Dites ici qui vous êtes, et pourquoi vous avez fait ce site.' came with the new site or file.", found, StringComparison.Ordinal);
        Assert.DoesNotMatch("EX(?!338|346)", found);
    }

    [Fact]
    public void Each_of_its_files_has_one_in_English()
    {
        var (english, french) = (ExampleSite.Create(), ExampleSite.Create("fr"));
        Assert.Equal(english.Select(f => f.Path).Order(StringComparer.Ordinal), french.Select(f => f.Path).Order(StringComparer.Ordinal));
        Assert.Equal(
            ExampleSite.CreateEmpty("A", "en").Select(f => f.Path).Order(StringComparer.Ordinal),
            ExampleSite.CreateEmpty("A", "fr").Select(f => f.Path).Order(StringComparer.Ordinal));
    }

    // With its pages as a second language below the English ones: what one cites, warns of and links to, so does the other.
    [Fact]
    public async Task It_is_a_sound_translation_of_the_English_example()
    {
        var run = await ConsoleRun.Plain(place.Root, "new", "site", "/place/mine", "--language", "en,fr");
        Assert.Contains(
            "\nThe same pages in another language (Français) lie in input/_languages/fr/, and each page leads to the other. 'explainer check --translations' says what is not translated.\n"
            + "No native speaker has read these pages yet.\n\nWhat to do next:\n", run.Output, StringComparison.Ordinal);
        var problems = new DiagnosticBag();
        var languages = SiteBuilder.Build(InputFolder.Open(place.At("mine/input"), problems)!, new BuildOptions(), problems).Publication!.Languages;
        Assert.Equal([], problems.InOrder());
        Assert.EndsWith("\nfr: 25 pages of 25 translated and published.\n", (await ConsoleRun.Plain(place.Root, "check", "--translations", "--input", "/place/mine/input")).Output, StringComparison.Ordinal);
        Assert.All(languages, l => Assert.Equal(languages.Length, l.Site.CollectPages().Min(p => languages.Count(o => o.Has(p)))));
        var (english, french) = (languages.First(l => l.IsMain).Site, languages.First(l => !l.IsMain).Site);
        Assert.Equal(english.Entries.Select(Outline), french.Entries.Select(Outline));

        static string Outline(Entry entry) =>
            $"{entry.File}: {string.Join(' ', entry.ContentNotes)}, {string.Join(' ', entry.Body.Testimonies.Select(t => t.Standing))}, {string.Join(' ', entry.Body.Citations.Select(c => c.WorkId))}";
    }

    [Fact]
    public void Its_signs_have_the_spaces_of_French_print()
    {
        var texts = ExampleSite.Create("fr").Concat(ExampleSite.CreateEmpty("Le sel", "fr"))
            .Where(f => f.Path is "README.md" || (f.Path.StartsWith("input/", StringComparison.Ordinal) && !f.Path.EndsWith(".svg", StringComparison.Ordinal)));
        Assert.Equal([], texts.SelectMany(f => Slips().Matches(Encoding.UTF8.GetString(f.Bytes.Span)).Select(m => $"{f.Path}: {m.Value}")));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("tr")]
    [InlineData("uk")]
    public void The_guide_says_how_what_others_found_begins_in_each_language(string language)
    {
        var words = ThemeWords.Find(language)!;
        Assert.Contains(
            $" (`{language}`) | `**{words.WhatOthersFound}:**` | `**{words.OthersDisagree}:**` |\n",
            File.ReadAllText(Path.Combine(Repository.Root, "input", "README.md")), StringComparison.Ordinal);
    }

    // A plain space where print has a fixed one, none at all, or the straight signs of a keyboard.
    [GeneratedRegex(@"\w [;!?»]|[\p{L}\p{N}][;!?](?!\p{P}| @)|« |(?<!\w)\p{L}+'\p{L}+|\b\p{L}{3,} :(?= )")]
    private static partial Regex Slips();
}
