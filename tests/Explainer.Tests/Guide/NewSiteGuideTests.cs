using System.Text;
using Explainer.Guide.Starters;
using Explainer.Tests.Building;
using Explainer.Tests.Cli;

namespace Explainer.Tests.Guide;

/// <summary>The papers of a new site are about that site, and not about the repository of the program.</summary>
public sealed class NewSiteGuideTests : IDisposable
{
    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("WRITING.md")]
    [InlineData("DESIGN.md")]
    [InlineData("README.md")]
    public void They_say_nothing_that_is_true_of_our_repository_alone(string file)
    {
        var text = Encoding.UTF8.GetString(ExampleSite.Create().Single(f => f.Path == file).Bytes.Span);
        string[] ours = ["`sheets/` holds", "src/", "tests/", "dotnet ", "What is new", "In this site", "Here a workflow", "<!-- here", "<!-- /here", "Explainer.Tests", "`Pages/`", "`Parts/`", "ContrastCheck", "theme/README", "words/en.yml", "These texts and pictures", ".js`"];
        Assert.Equal([], ours.Where(w => text.Contains(w, StringComparison.Ordinal)));
        Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "\nThe new pages are in French, and no native speaker has read them yet. What the program prints, WRITING.md and DESIGN.md are in English.\n")]
    [InlineData("de", "\nThe sentences of the new pages are English: write your own over them. The words of the theme are there in 'de'.\n")]
    [InlineData("it", "\nThe sentences of the new pages are English: write your own over them. The words of the theme are not translated into 'it' yet: 'explainer new words' writes them for you to translate.\n")]
    public async Task The_language_of_a_new_site_is_said_as_far_as_it_is_there(string tag, string said)
    {
        var run = await ConsoleRun.Plain(place.Root, "new", "site", "/place/new", "--empty", "A", "--language", tag);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_script_that_gets_the_program_can_be_started()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows starts files by their names.");
        await ConsoleRun.Plain(place.Root, "new", "site", "/place/new");
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(place.At("new/program/get")).HasFlag(UnixFileMode.UserExecute));
    }
}
