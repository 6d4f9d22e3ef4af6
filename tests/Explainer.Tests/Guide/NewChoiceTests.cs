using Explainer.Tests.Building;
using Explainer.Tests.Cli;

namespace Explainer.Tests.Guide;

/// <summary>What a new file is without its remarks, and where it goes in a site of several languages.</summary>
public sealed class NewChoiceTests : IDisposable
{
    private const string French = "---\ntitle: Accueil\nsummary: Un essai.\n---\n";

    private readonly OutputPlace place = new();

    public NewChoiceTests() => SiteTest.With("_languages/fr/index.md", French).WriteTo(place.Input);

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("chapter", "story/10-ada-lind.md", "---\ntitle: Ada Lind\nsummary: Write one or two sentences here.\ndraft: true\n---\n\nTell this part of the story here.\n")]
    [InlineData("event", "timeline/2016-05-ada-lind.md", "---\ntitle: Ada Lind\nsummary: Write one or two sentences here.\ndate: 2016-05\ndraft: true\n---\n\nWrite here what happened, and who says so.\n", "--date", "2016-05")]
    [InlineData("pack", "packs/10-ada-lind.yml", "title: Ada Lind\nsummary: Write one or two sentences here.\nsections:\n  - title: Story\n    pages:\n      - ../index.md\ndraft: true\n")]
    [InlineData("source", "sources.yml", "- id: ada-lind\n  type: webpage\n  title: Ada Lind\n")]
    public async Task A_short_file_has_what_is_needed_alone(string kind, string file, string text, params string[] more)
    {
        Assert.Equal(0, (await ConsoleRun.Plain(place.Root, ["new", kind, "--input", "/place/input", "Ada Lind", "--short", .. more])).ExitCode);
        var written = File.ReadAllText(place.At("input/" + file)).Split('\n');
        Assert.Equal(text.Split('\n').Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(SiteTest.BuildFolder(place.Input).Report.Split('\n'), l => l.Contains(": error ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fr", "/fr/story/la-nuit/")]
    [InlineData("de", "/de/story/la-nuit/")]
    public async Task A_page_of_another_language_is_begun_in_its_folder(string tag, string address)
    {
        Assert.Equal(
            $"[output]\nWrote /place/input/_languages/{tag}/story/10-la-nuit.md. Its address will be {address}.\n"
            + "It is a draft: 'explainer serve' shows it, and it is published when you take the line 'draft: true' away.\n"
            + "Its remarks, and the words that stand for yours, are in English.\n[exit] 0\n",
            (await ConsoleRun.Plain(place.Root, "new", "chapter", "La nuit", "--language", tag, "--input", "/place/input")).Text);
        Assert.DoesNotContain(": error ", SiteTest.BuildFolder(place.Input).Report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "'en' is the language of the site itself, so it has no folder _languages/en/. Leave --language out.")]
    [InlineData("xx", "'xx' is no language that the program knows")]
    public async Task What_is_no_language_of_a_translation_is_refused(string tag, string message)
    {
        var run = await ConsoleRun.Plain(place.Root, "new", "chapter", "La nuit", "--language", tag, "--input", "/place/input");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(place.At("input/_languages/" + tag)));
    }

    [Theory]
    [InlineData("input/_languages/fr", "input/_languages/fr/glossary/l-ete-d-avant.md")]
    [InlineData("input/_languages/fr/story", "input/_languages/fr/glossary/l-ete-d-avant.md")]
    [InlineData("input/story", "input/glossary/l-ete-d-avant.md")]
    public void Whoever_stands_in_the_folder_of_a_language_begins_a_page_of_it(string folder, string file)
    {
        Directory.CreateDirectory(place.At(folder));
        Assert.Equal(0, Child.Run(place.At(folder), null, ["new", "term", "L’ete d’avant"]).ExitCode);
        Assert.True(File.Exists(place.At(file)));
    }
}
