using Explainer.Tests.Building;

namespace Explainer.Tests.Cli;

/// <summary><c>explainer check --watch</c>, as an editor runs it in the background.</summary>
public sealed class CheckWatchTests : IDisposable
{
    private const string Good = "---\ntitle: A\n---\n\nText.\n";
    private const string Bad = "---\ntitle: A\n---\n\n[x](y.md)\n";

    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void It_checks_again_whenever_a_file_has_changed_and_ends_well()
    {
        SiteTest.With("a.md", Bad).WriteTo(place.Input);
        using var child = Child.Start(place.Root, null, "check", "--watch");
        Assert.True(child.WaitForOutput("Checked input, but not the finished pages: 1 error"), "It did not check.");
        File.WriteAllText(place.At("input/a.md"), Good);
        Assert.True(child.WaitForOutput("Checked input, 4 pages: no problems"), "It did not check again.");
        File.WriteAllText(place.At("input/a.md.swp"), Bad);
        File.Move(place.At("input/a.md.swp"), place.At("input/a.md"), overwrite: true);
        Assert.True(child.WaitFor(() => child.Output.Split("1 error").Length == 3), "It did not see a file that took the place of another.");
        child.Interrupt();
        var end = child.End();
        Assert.Equal((0, ""), (end.ExitCode, end.Error));
        Assert.Equal(
            """
            Checking input.
            a.md:5:5: error EX205: There is no file 'y.md'. Write the path from this file's folder, or take the link out.
            Checked input, but not the finished pages: 1 error, 0 ms.
            Checking input.
            Checked input, 4 pages: no problems, 0 ms.
            Checking input.
            a.md:5:5: error EX205: There is no file 'y.md'. Write the path from this file's folder, or take the link out.
            Checked input, but not the finished pages: 1 error, 0 ms.
            Stopped.

            """,
            ConsoleRun.Normalise(end.Output, place.Root));
    }

    [Fact]
    public void A_folder_that_goes_is_waited_for()
    {
        SiteTest.With("a.md", Good).WriteTo(place.Input);
        using var child = Child.Start(place.Root, null, "check", "--watch");
        Assert.True(child.WaitForOutput("Checked input, 4 pages"), "It did not check.");
        Directory.Move(place.Input, place.At("elsewhere"));
        Assert.True(child.WaitForError("The folder input is gone. It is checked again when it is back.\n"), "It did not see that the folder is gone.");
        Directory.Move(place.At("elsewhere"), place.Input);
        Assert.True(child.WaitFor(() => child.Output.Split("Checked input, 4 pages").Length == 3), "It did not see that the folder is back.");
        child.Interrupt();
        Assert.Equal(0, child.End().ExitCode);
    }

    [Theory]
    [InlineData("--watch prints one problem a line, over and over. Leave out --format, or write --format concise.", "--watch", "--format", "json")]
    [InlineData("--watch prints one problem a line, over and over. Leave out --format, or write --format concise.", "--watch", "--format", "full")]
    [InlineData("While somebody writes nothing must change the file under their hands. Write either --watch or --fix.", "--watch", "--fix")]
    public async Task What_makes_no_sense_is_refused(string message, params string[] options) =>
        Assert.Equal(
            $"[error]\nexplainer: {message}\n'explainer check --help' says how it is used.\n[exit] 2\n",
            (await ConsoleRun.Plain(place.Root, ["check", "--input", "/place/input", .. options])).Text);

    [Fact]
    public async Task Without_a_folder_it_does_not_begin()
    {
        var run = await ConsoleRun.Plain(place.Root, "check", "--input", "/place/nowhere", "--watch");
        Assert.Equal("[error]\nexplainer: There is no folder /place/nowhere. Name the folder with the site's content: --input FOLDER.\n[exit] 2\n", run.Text);
    }
}
