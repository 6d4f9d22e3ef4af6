using Explainer.Cli;
using Explainer.Cli.Reports;

namespace Explainer.Tests.Cli;

/// <summary>Proves that nothing which is printed steers a terminal or turns a log around.</summary>
public sealed class VisibleTextTests
{
    private const string Name = "a\e[2J\x07\r\x85\x9b\x7f\u202e\u2066b.md";
    private const string Shown = "a␛[2J␇␍\ufffd\ufffd␡\ufffd\ufffdb.md";

    [Fact]
    public void Control_characters_are_shown_as_their_pictures() => Assert.Equal(Shown, VisibleText.Escape(Name));

    [Fact]
    public void Arabic_and_its_marks_stay_as_they_are() => Assert.Equal("الرقة\u200f\u061c a\tb", VisibleText.Escape("الرقة\u200f\u061c a\tb"));

    [Theory]
    [InlineData(true, "\e[1;31merror\e[0m ␛[2J␛]0;a␇\n")]
    [InlineData(false, "␛[1;31merror␛[0m ␛[2J␛]0;a␇\n")]
    public void Colours_pass_where_there_are_any_and_nothing_else_does(bool hasColour, string printed)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using (var writer = new VisibleWriter(text, hasColour))
        {
            writer.WriteLine("\e[1;31merror\e[0m \e[2J\e]0;a\x07");
        }

        Assert.Equal(printed, text.ToString());
    }

    [Theory]
    [InlineData("full")]
    [InlineData("concise")]
    [InlineData("github")]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task No_format_prints_a_control_character_of_a_file_name(string format)
    {
        using var folder = new TemporaryFolder();
        SiteTest.With(Name, "---\ntitel: \u0001\u202e\n---\n").WriteTo(Path.Combine(folder.Path, "input"));
        var run = await ConsoleRun.Plain(folder.Path, "check", "--input", "/place/input", "--format", format);
        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain(run.Output + run.Error, c => (char.IsControl(c) && c != '\n') || c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'));
    }

    [Theory]
    [InlineData("build", "--output", "")]
    [InlineData("build", "--input", " ")]
    [InlineData("check", "--input", "")]
    [InlineData("new", "site", "")]
    [InlineData("schema", "--output", "")]
    [InlineData("serve", "--input", "")]
    public async Task A_folder_without_a_name_is_wrong_usage(params string[] args) =>
        Assert.Contains(" has no name after it. Write the name of a folder, or . for this one.", Assert.IsType<ConsoleRun>(await Usage(args)).Error, StringComparison.Ordinal);

    private static async Task<ConsoleRun> Usage(string[] args)
    {
        using var folder = new TemporaryFolder();
        var run = await ConsoleRun.Plain(folder.Path, args);
        Assert.Equal(2, run.ExitCode);
        return run;
    }
}
