using System.Diagnostics;
using System.Globalization;
using Explainer.Cli;
using Explainer.Model;
using Explainer.Render;
using Explainer.Tests.Building;
using Explainer.Theme.Pages;

namespace Explainer.Tests.Cli;

/// <summary>How the program is called, and how it answers when it is called wrongly or fails itself.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("root", "--help")]
    [InlineData("build", "build", "--help")]
    [InlineData("check", "check", "--help")]
    [InlineData("serve", "serve", "--help")]
    [InlineData("explain", "explain", "--help")]
    [InlineData("permalinks", "permalinks", "--help")]
    [InlineData("new", "new", "--help")]
    [InlineData("new-event", "new", "event", "--help")]
    [InlineData("new-event", "help", "new", "event")]
    [InlineData("root", "help")]
    [InlineData("schema", "schema", "--help")]
    [InlineData("import", "import", "--help")]
    public async Task Help(string name, params string[] args)
    {
        var run = await ConsoleRun.Plain(place.Root, args);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        // The program is called after the process that it runs in.
        Verifier.Verify(run.Output.Replace("Explainer.Tests ", "explainer ", StringComparison.Ordinal), "txt", name);
    }

    [Fact]
    public void In_its_own_process_it_is_called_explainer()
    {
        var run = Child.Run(place.Root, null, "check", "--help");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Verifier.Verify(run.Output, "txt", "check", method: nameof(Help));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("unknown-command", "bild")]
    [InlineData("unknown-option", "build", "--ouput", "x")]
    [InlineData("far-from-any-option", "build", "--zzzzzz")]
    [InlineData("option-without-value", "build", "--input")]
    [InlineData("option-twice", "build", "--input", "a", "--input", "b")]
    [InlineData("stray-word", "build", "input")]
    [InlineData("base-url-without-scheme", "build", "--base-url", "example.org")]
    [InlineData("base-url-of-a-file", "build", "--base-url", "file:///tmp/")]
    [InlineData("base-url-with-query", "build", "--base-url", "https://example.org/?a=b")]
    [InlineData("base-url-with-fragment", "build", "--base-url", "https://example.org/site#a")]
    [InlineData("base-url-empty", "build", "--base-url", "")]
    [InlineData("missing-input", "build", "--input", "/place/nowhere", "--output", "/place/output")]
    [InlineData("input-is-a-file", "build", "--input", "/place/file", "--output", "/place/output")]
    [InlineData("foreign-output", "build", "--input", "/place/input", "--output", "/place/foreign")]
    public async Task Wrong(string name, params string[] args)
    {
        SiteTest.Minimal.WriteTo(place.Input);
        place.Write("file", "");
        place.Write("foreign/mine.txt", "");
        var run = await ConsoleRun.Plain(place.Root, args);
        Assert.Equal(2, run.ExitCode);
        Verifier.Verify(run.Text, "txt", name);
    }

    [Fact]
    public async Task The_version_is_one_line() =>
        Assert.Equal("[output]\n0.1.0\n[exit] 0\n", (await ConsoleRun.Plain(place.Root, "--version")).Text);

    [Fact]
    public void A_page_whose_component_fails_is_named_with_the_file_it_is_made_from()
    {
        var fault = Assert.Throws<RenderFailedException>(() => new PageRenderer().Render(Failing()));
        Assert.Equal(
            "story/10-a.md:1:1: error EX307: The program failed at this file: The page /story/a/ cannot be rendered: The lamp broke. "
            + "Please report this as a fault of the tool, with the file. Until it is mended, take out what you wrote last.", fault.Message);
    }

    [Fact]
    public void A_component_that_is_given_another_view_fails_too() =>
        Assert.Throws<RenderFailedException>(() => new PageRenderer().Render(Failing() with { View = () => "no view" }));

    [Fact]
    public async Task A_fault_at_one_file_names_it_and_ends_with_1()
    {
        SiteTest.Minimal.WriteTo(place.Input);
        var fault = Assert.Throws<RenderFailedException>(() => new PageRenderer().Render(Failing()));
        using var broken = new BrokenWriter(fault);
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Assert.Equal(1, await CommandLine.Run(["build", "--input", place.Input, "--output", place.Output], new Terminal(broken, error, false, false)));
        Assert.Equal(fault.Message + "\n", error.ToString());
    }

    [Fact]
    public async Task A_fault_of_the_program_says_so_and_ends_with_3()
    {
        SiteTest.Minimal.WriteTo(place.Input);
        using var broken = new BrokenWriter(new InvalidOperationException("The lamp broke."));
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var code = await CommandLine.Run(
            ["build", "--input", place.Input, "--output", place.Output], new Terminal(broken, error, false, false));
        Assert.Equal(3, code);
        Assert.StartsWith(
            "explainer: This is a fault of the program, not of your content: "
            + "The lamp broke.\n"
            + "Please report it with these lines:\n"
            + "System.InvalidOperationException: The lamp broke.",
            error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "build")]
    [InlineData(0, "--help")]
    [InlineData(1, "build", "--input", "broken")]
    [InlineData(2, "build", "--input", "nowhere")]
    [InlineData(2, "bild")]
    public void The_process_ends_with_the_same_codes(int code, params string[] args)
    {
        SiteTest.Minimal.WriteTo(place.Input);
        SiteTest.Empty.And("index.md", "x").WriteTo(place.At("broken"));
        Assert.Equal(code, Child.Run(place.Root, null, args).ExitCode);
    }

    [Fact]
    public void The_process_writes_UTF_8_without_a_mark_in_every_locale()
    {
        SiteTest.With("é/الرقة.md", "x").WriteTo(place.Input);
        var run = Child.Run(place.Root, new Dictionary<string, string> { ["LC_ALL"] = "C" }, "build");
        Assert.StartsWith("é/الرقة.md:1:1: error EX107: ", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("Nothing is written to output: 1 error", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NO_COLOR", "", true)]
    [InlineData("NO_COLOR", "1", false)]
    [InlineData("TERM", "dumb", false)]
    public void On_a_real_terminal_problems_are_whole_and_coloured_unless_that_is_not_wanted(string variable, string value, bool isColoured)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "The program 'script', which makes a terminal, is not installed.");
        SiteTest.Empty.And("index.md", "x").WriteTo(place.Input);
        var start = new ProcessStartInfo("/usr/bin/script", ["-qec", $"{Child.Explainer} build", "/dev/null"])
        {
            WorkingDirectory = place.Root,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        start.Environment["TERM"] = "xterm";
        start.Environment[variable] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(1, process.ExitCode);
        Assert.Contains("-->", text, StringComparison.Ordinal);
        Assert.Equal(isColoured, text.Contains("\e[1;31merror\e[0m EX107", StringComparison.Ordinal));
        Assert.Equal(!isColoured, text.Contains("error EX107", StringComparison.Ordinal));
    }

    private static SitePage Failing() => new(
        SiteUrl.Page("story", "a"), "story/10-a.md", typeof(PlainPage), () => throw new InvalidOperationException("The lamp broke."));

    private sealed class BrokenWriter(Exception fault) : StringWriter(CultureInfo.InvariantCulture)
    {
        public override void WriteLine(string? value) => throw fault;
    }
}
