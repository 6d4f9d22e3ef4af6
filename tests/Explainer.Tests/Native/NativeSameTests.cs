using System.CommandLine;
using System.Globalization;
using System.Text;
using Explainer.Cli;
using Explainer.Cli.Reports;
using Explainer.Guide.Starters;
using Explainer.Tests.Building;
using Explainer.Tests.Cli;
using Explainer.Tests.Specs;

namespace Explainer.Tests.Native;

/// <summary>
/// The native program prints and writes what the same code does in this process: a component, a view or a word that was trimmed
/// away, or a library that needs code made at run time, shows here.
/// </summary>
public sealed class NativeSameTests : IDisposable
{
    private const string Mistakes = "---\ntitel: About\nsummary: A\nupdated: 3 May\n---\n\n# Top\n\n[a](b.md) <b> ![](c.png)\n";

    // The fixture has every kind of page and part, so the quick suite builds the others in one form.
    private static readonly string[] SiteNames = ["content", "fixture", "arabic", "languages", "example"];
    private static readonly string[] Forms = ["", "--offline", "--problems-page"];

    private readonly OutputPlace native = new();
    private readonly OutputPlace inProcess = new();

    public static TheoryData<string, string> Sites =>
        [.. from site in SiteNames from form in Forms where Depth.IsFull || site == "fixture" || form.Length == 0 select (site, form)];

    public static TheoryData<string> Commands =>
    [
        "check --input /place/input --format full", "check --input /place/input --format concise", "check --input /place/input --format json",
        "check --input /place/input --format github", "check --input /place/input --format sarif", "check --input /place/input --fix",
        "build --input /place/input --output /place/output", "build --input /place/input --output /place/output --problems-page --source-url https://library.example/input",
        "explain", "explain EX104", "explain --all", "explain --all --markdown", "schema", "schema --output /place/schemas", "schema site", "schema term",
        "read --input /place/input", "sources --input /place/input", "permalinks --input /place/input",
        "new profile Ada --input /place/input", "new term Loan --input /place/input", "new event Opening --date 2016-05 --input /place/input",
        "new chapter One --input /place/input", "new lesson One --input /place/input", "new page One --input /place/input",
        "new pack One --input /place/input", "new source One --input /place/input", "new data One --input /place/input",
        "new site /place/library", "new site /place/library --empty One --language fr,ar", "--version", "bild", "",
    ];

    public static TheoryData<string> SoundCommands =>
    [
        "check --input /place/input", "read --input /place/input", "read --input /place/input --strict", "sources --input /place/input",
        "sources --input /place/input --strict", "permalinks --input /place/input", "new easy story/20-borrowing.md --input /place/input",
        "new words --language pl --input /place/input", "new term Loan --language fr --input /place/input",
        "translate story/20-borrowing.md --language fr --input /place/input",
    ];

    // A folder of each form of settings and of works that programs have: YAML, TOML, JSON, BibTeX.
    public static TheoryData<string, string, string> Folders => new()
    {
        { "mkdocs.yml", "site_name: Lending\nnav:\n  - Home: index.md\n", "docs/index.md" },
        { "hugo.toml", "title = 'Lending'\nlanguageCode = 'en-gb'\n", "content/_index.md" },
        { "_quarto.yml", "project:\n  type: website\nwebsite:\n  title: Lending\n", "index.qmd" },
        { "notes.ipynb", """{"cells": [{"cell_type": "markdown", "metadata": {}, "source": ["# Notes\n", "One."]}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}""", "index.md" },
    };

    public void Dispose()
    {
        native.Dispose();
        inProcess.Dispose();
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task Every_site_has_the_same_bytes_in_every_form(string site, string form) =>
        await AssertSame(place => WriteSite(site, place), $"build --input /place/input --output /place/output {form}");

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_prints_and_writes_the_same_of_a_site_with_mistakes(string command) =>
        await AssertSame(place => SiteTest.With("about.md", Mistakes).And("sources.yml", "a:\n  title: A\n").WriteTo(place.Input), command);

    [Theory]
    [MemberData(nameof(SoundCommands))]
    public async Task Every_command_prints_and_writes_the_same_of_a_sound_site(string command) =>
        await AssertSame(place => WriteSite("fixture", place), command);

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task What_is_taken_over_from_another_program_is_the_same(string file, string text, string page) => await AssertSame(
        place =>
        {
            place.Write("book/" + file, text);
            place.Write("book/" + page, "---\ntitle: Lending\n---\n\nIt is so [@lind1998, p. 3]. {{< weather 5 >}}\n");
            place.Write("book/references.bib", "@book{lind1998,\n  author = {Lind, Ada},\n  title = {At the {Desk}},\n  year = 1998\n}\n");
        },
        "import /place/book --to /place/imported");

    /// <summary>A command that is new is compared as well. Tests of their own start <c>serve</c>.</summary>
    [Fact]
    public void No_command_is_left_out()
    {
        using var nowhere = new StringWriter(CultureInfo.InvariantCulture);
        var root = CommandLine.Create([], new Terminal(nowhere, nowhere, IsInteractive: false, HasColour: false));
        var compared = Commands.Concat(SoundCommands).Select(row => row.Data + " ").Append("import ").Append("serve ").ToList();
        Assert.DoesNotContain(Names(root, ""), name => !compared.Exists(c => c.StartsWith(name + " ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_word_can_be_replaced()
    {
        WriteSite("example", native);
        native.Write("input/_theme/words.yml", "home: Start\ndates:\n  months: A, B, C, D, E, F, G, H, I, J, K, L\n");
        var run = Child.RunProgram(NativeProgram.Path, native.Root, null, "build");
        var here = SiteTest.BuildFolder(native.Input);
        Assert.Equal(here.Report, run.Error.TrimEnd());
        Assert.Equal(here["index.html"], File.ReadAllText(Path.Combine(native.Output, "index.html")));
    }

    /// <summary>The sites of <c>Specs/Sites</c>, the bad ones above all: a process each.</summary>
    [Fact]
    public void Every_case_has_the_same_report_and_exit_code()
    {
        Assert.True(NativeProgram.IsCurrent, NativeProgram.HowToMake);
        var cases = SpecTests.Everything.Where(c => c.Options == new Explainer.Build.BuildOptions()).ToList();
        Assert.True(cases.Count > 150);
        var faults = cases.Where(c => Depth.Includes(c.Title, oneIn: 8)).AsParallel().AsOrdered().Select(spec =>
        {
            using var place = new OutputPlace();
            spec.Input.WriteTo(place.Input);
            var run = Child.RunProgram(NativeProgram.Path, place.Root, null, "build");
            var here = spec.Input.Build();
            // A character that would steer a terminal is printed as its picture.
            var expected = (here.Site is null ? 1 : 0, string.Join('\n', here.Report.Split('\n').Select(VisibleText.Escape)));
            return (run.ExitCode, run.Error.TrimEnd()) == expected ? null : $"{spec.Title}\nexpected {expected}\nfound ({run.ExitCode}, {run.Error})";
        });
        Assert.Empty(faults.OfType<string>());
    }

    private static IEnumerable<string> Names(Command command, string before) => command.Subcommands.SelectMany(c =>
        c.Subcommands.Count == 0 ? [before + c.Name] : Names(c, $"{before}{c.Name} "));

    private async Task AssertSame(Action<OutputPlace> write, string command)
    {
        Assert.True(NativeProgram.IsCurrent, NativeProgram.HowToMake);
        write(native);
        write(inProcess);
        var args = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var child = Child.RunProgram(NativeProgram.Path, Environment.CurrentDirectory, null, [.. args.Select(a => a.Replace("/place", native.Root, StringComparison.Ordinal))]);
        var here = await ConsoleRun.Plain(inProcess.Root, args);
        var there = new ConsoleRun(child.ExitCode, ConsoleRun.Normalise(child.Output, native.Root), ConsoleRun.Normalise(child.Error, native.Root));
        Assert.Equal(Placeless(here.Text, inProcess), Placeless(there.Text, native));
        Assert.Equal(State(inProcess), State(native));
    }

    // What an import says of itself names the folders.
    private static string State(OutputPlace place)
    {
        var report = place.At("import-report.md");
        if (File.Exists(report))
        {
            File.WriteAllText(report, Placeless(File.ReadAllText(report), place));
        }

        return FolderState.Read(place.Root);
    }

    // Paths from the working directory do not begin with the root.
    private static string Placeless(string text, OutputPlace place) => text.Replace(Path.GetFileName(place.Root), "place", StringComparison.Ordinal);

    private static void WriteSite(string site, OutputPlace place)
    {
        if (site == "example")
        {
            foreach (var file in ExampleSite.Create("en").Where(f => f.Path.StartsWith("input/", StringComparison.Ordinal)))
            {
                place.Write(file.Path, Encoding.UTF8.GetString(file.Bytes.Span));
            }

            return;
        }

        var folder = site switch
        {
            "content" => "input",
            "fixture" => "tests/Explainer.Tests/Fixture",
            "languages" => "tests/Explainer.Tests/FixtureLanguages",
            _ => "tests/Explainer.Tests/FixtureArabic",
        };
        var root = Path.Combine(Repository.Root, folder);
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(place.Input, Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
