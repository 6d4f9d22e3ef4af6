using System.CommandLine;
using System.Globalization;
using Explainer.Cli;
using Explainer.Tests.Building;
using FsCheck;
using FsCheck.Fluent;

namespace Explainer.Tests.Cli;

/// <summary>Whatever words stand on the command line, the answer is a sentence, and no exception.</summary>
public sealed class WrongUsageTests : IDisposable
{
    private static readonly string[] Values = ["", " ", "x", "EPUB", "0", "true", "=", "--", "-", "@", "\0", "input", "2016", "EX104", "https://example.org/"];

    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task An_option_without_its_value_says_what_to_write_after_it()
    {
        foreach (var (command, option) in OptionsWithValue())
        {
            Assert.True(WrongUsage.ExampleOf(option) is not null, $"{command} {option} has no example in WrongUsage.");
            foreach (var last in new[] { option, option + "=" })
            {
                var run = await ConsoleRun.Plain(place.Root, [.. command.Split(' '), .. ArgumentsOf(command), last]);
                Assert.Equal((2, ""), (run.ExitCode, run.Output));
                Assert.Contains(option, run.Error, StringComparison.Ordinal);
                Assert.DoesNotContain("Required argument", run.Error, StringComparison.Ordinal);
                Assert.EndsWith($"'explainer {command} --help' says how it is used.\n", run.Error, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void No_list_of_words_throws_when_it_is_read()
    {
        var commands = CommandsOf(Root()).Select(c => c.Path).ToArray();
        var words = CommandsOf(Root()).SelectMany(c => c.Command.Options).Select(o => o.Name).Distinct()
            .SelectMany(o => new[] { o, o, o + "=", o + "=x" }).Concat(Values).ToArray();
        var lines = from command in Gen.Elements(commands)
                    from rest in Gen.ArrayOf(Gen.Elements(words))
                    select (string[])[.. command.Split(' '), .. rest.Take(5)];
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Depth.Choose(quick: 2000, full: 50_000)), Prop.ForAll(lines.ToArbitrary(), AnswersInWords));
    }

    private static void AnswersInWords(string[] args)
    {
        var terminal = Silent();
        var parsed = CommandLine.Create(args, terminal).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            Assert.Equal(ExitCode.WrongUsage, WrongUsage.Refuse(parsed, terminal));
            Assert.DoesNotContain("   at ", terminal.Error.ToString()!, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("publish", "build")]
    [InlineData("Preview", "serve")]
    [InlineData("run", "serve")]
    [InlineData("init", "new site")]
    [InlineData("fix", "check --fix")]
    [InlineData("bild", "build")]
    public async Task A_command_that_other_programs_have_is_named_as_it_is_called_here(string word, string meant) => Assert.Equal(
        $"[error]\nexplainer: Unrecognized command or argument '{word}'.\nDid you mean '{meant}'?\n'explainer --help' says how it is used.\n[exit] 2\n",
        (await ConsoleRun.Plain(place.Root, word)).Text);

    [Fact]
    public async Task A_person_is_a_profile() => Assert.Contains(
        "Did you mean 'profile'?", (await ConsoleRun.Plain(place.Root, "new", "person", "Ada")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("new chapter The night", "A name of several words stands in quotation marks: explainer new chapter \"The night\".")]
    [InlineData("new site Bhopal disaster", "A name of several words stands in quotation marks: explainer new site \"Bhopal disaster\".")]
    [InlineData("build --offline epub", "To make one edition alone, write: --only epub.")]
    [InlineData("new logo", "A logo is a file that you have: save it as input/_theme/logo.svg or logo.png. DESIGN.md says more.")]
    [InlineData("new image river", "A picture is a file that you have: save it in input/images/, and write ![What it shows](../images/NAME.jpg) into the page.")]
    [InlineData("new theme", "Colours and fonts are lines of CSS: write them into input/_theme/style.css. DESIGN.md has some to begin with.")]
    [InlineData("new glossary", "Did you mean 'term'?")]
    [InlineData("new help", "Did you mean 'page help'?")]
    [InlineData("new index", "The home page is input/index.md, which every site has: write into that.")]
    [InlineData("new chapter A --order 3", "The order is that of the numbers before the names of the files: rename the new file to 30-NAME.md.")]
    [InlineData("check --fix-all", "Did you mean '--fix'?")]
    [InlineData("check --json", "Did you mean '--format json'?")]
    [InlineData("check --strict", "Errors stop a build, and warnings never do. 'explainer sources --strict' and 'explainer read --strict' exit with 1 when they find anything.")]
    [InlineData("build --baseURL https://a.example/", "Did you mean '--base-url'?")]
    [InlineData("build -D", "'explainer serve' shows drafts. In a site that is built there are none: take the line draft: true away to publish a page.")]
    [InlineData("build -d public", "Did you mean '--output'?")]
    [InlineData("build --buildDrafts", "'explainer serve' shows drafts. In a site that is built there are none: take the line draft: true away to publish a page.")]
    [InlineData("build --clean", "Every build replaces the whole output folder, so there is nothing to clean.")]
    [InlineData("build --format json", "'explainer check --format json' prints the problems as a document.")]
    [InlineData("build --verbose", "What is found is always printed, and nothing else.")]
    [InlineData("serve --host 0.0.0.0", "The preview answers on this machine alone (127.0.0.1): to show a site to others, publish it.")]
    public async Task What_was_probably_wanted_is_said(string line, string hint) =>
        Assert.Contains($"\n{hint}\n", (await ConsoleRun.Plain(place.Root, line.Split(' '))).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("check", "story")]
    [InlineData("check", "input/index.md")]
    [InlineData("build", "index.md")]
    [InlineData("serve", "input/story/10-a.md")]
    public void A_part_of_a_site_is_not_named_to_a_command_that_takes_all_of_it(string command, string part)
    {
        SiteTest.With("story/10-a.md", "---\ntitle: A\nsummary: B.\n---\n").WriteTo(place.Input);
        var run = Child.Run(place.Root, null, [command, part]);
        Assert.Contains($"\n'explainer {command}' takes the whole site. Leave {part} out.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task The_name_of_an_edition_may_be_in_capitals()
    {
        SiteTest.Minimal.WriteTo(place.Input);
        var run = await ConsoleRun.Plain(place.Root, "build", "--input", place.Input, "--output", place.At("book"), "--only", "EPUB");
        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(place.At("book/book.epub")));
    }

    [Fact]
    public async Task The_folder_of_a_site_is_not_its_content()
    {
        SiteTest.Minimal.WriteTo(place.At("mine/input"));
        Assert.Equal(
            "[error]\nexplainer: /place/mine is the folder of a site, and its content lies in /place/mine/input. Write --input /place/mine/input.\n[exit] 2\n",
            (await ConsoleRun.Plain(place.Root, "check", "--input", "/place/mine")).Text);
        Assert.Equal(
            "[error]\nexplainer: Unrecognized command or argument '/place/mine'.\nTo name a site, write: --input /place/mine/input.\n'explainer check --help' says how it is used.\n[exit] 2\n",
            (await ConsoleRun.Plain(place.Root, "check", "/place/mine")).Text);
        Assert.Equal(
            "[error]\nexplainer: Unrecognized command or argument '/place/mine/input'.\nTo name the folder with the site's content, write: --input /place/mine/input.\n'explainer check --help' says how it is used.\n[exit] 2\n",
            (await ConsoleRun.Plain(place.Root, "check", "/place/mine/input")).Text);
    }

    [Fact]
    public void A_site_below_the_folder_one_stands_in_is_named()
    {
        SiteTest.Minimal.WriteTo(place.At("bhopal/input"));
        Directory.Delete(place.Input);
        var run = Child.Run(place.Root, null, "check");
        Assert.Equal((2, "explainer: There is no site in this folder or above it: no input/site.yml. There is one in bhopal: go there, or write --input bhopal/input.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void New_words_finds_the_site_from_a_folder_in_it()
    {
        SiteTest.With("story/10-a.md", "---\ntitle: A\nsummary: B\n---\n").WriteTo(place.Input);
        var run = Child.Run(place.At("input/story"), null, "new", "words", "--language", "pt");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.True(File.Exists(place.At("input/_theme/words.yml")));
    }

    private static RootCommand Root() => CommandLine.Create(["new"], Silent());

    private static Terminal Silent() => new(new StringWriter(CultureInfo.InvariantCulture), new StringWriter(CultureInfo.InvariantCulture), false, false);

    private static IEnumerable<(string Path, Command Command)> CommandsOf(Command above, string path = "") =>
        from command in above.Subcommands
        let own = (path + " " + command.Name).Trim()
        from found in CommandsOf(command, own).Prepend((own, command))
        select found;

    private static IEnumerable<(string Command, string Option)> OptionsWithValue() =>
        from found in CommandsOf(Root())
        from option in found.Command.Options
        where option.Arity.MinimumNumberOfValues > 0
        select (found.Path, option.Name);

    private static IEnumerable<string> ArgumentsOf(string command) =>
        CommandsOf(Root()).First(c => c.Path == command).Command.Arguments.Where(a => a.Arity.MinimumNumberOfValues > 0).Select(_ => "x");
}
