using Explainer.Tests.Building;
using Explainer.Tests.Cli;

namespace Explainer.Tests.TakingAlong;

/// <summary><c>explainer build --only NAME</c>.</summary>
public sealed class OnlyTests : IDisposable
{
    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void An_edition_alone_has_a_folder_of_its_own_even_where_the_site_does_not_offer_it()
    {
        SiteTest.With("glossary/a.md", "---\ntitle: A\nsummary: One.\n---\n").And("index.md", SiteTest.IndexMd + "[A](glossary/a.md)\n").WriteTo(place.Input);
        var run = Child.Run(place.Root, null, "build", "--only", "cards");
        Assert.Equal("Built 2 files in output-cards: no problems, 0 ms.\n", ConsoleRun.Normalise(run.Output, place.Root));
        Assert.Equal("output-cards", place.Beside);
        Assert.Equal("A\tOne. https://example.org/glossary/a/\n", File.ReadAllText(place.At("output-cards/cards-quizlet.txt")));
    }

    [Fact]
    public async Task It_is_written_where_the_command_says_and_nothing_where_there_is_nothing_for_it()
    {
        SiteTest.With("glossary/a.md", "---\ntitle: A\nsummary: One.\n---\n").And("index.md", SiteTest.IndexMd + "[A](glossary/a.md)\n").WriteTo(place.Input);
        Assert.Equal(
            "[output]\nBuilt 2 files in /place/output: no problems, 0 ms.\n[exit] 0\n",
            (await ConsoleRun.Plain(place.Root, "build", "--input", "/place/input", "--output", "/place/output", "--only", "cards")).Text);
        Assert.Equal(
            "[output]\nNothing is written to /place/other: no problems, 0 ms.\n[exit] 0\n",
            (await ConsoleRun.Plain(place.Root, "build", "--input", "/place/input", "--output", "/place/other", "--only", "questions")).Text);
    }

    [Theory]
    [InlineData("There is no edition 'card'. Write one of these after --only: epub, cards, questions, course, handouts, sheets.", "--only", "card")]
    [InlineData("The site to be opened from disk has an option of its own. Write --offline.", "--only", "offline")]
    [InlineData("--only makes one edition and nothing else. Write it without --offline and --problems-page.", "--only", "cards", "--offline")]
    public async Task What_makes_no_sense_is_refused(string message, params string[] options) =>
        Assert.Equal(
            $"[error]\nexplainer: {message}\n'explainer build --help' says how it is used.\n[exit] 2\n",
            (await ConsoleRun.Plain(place.Root, ["build", "--input", "/place/input", .. options])).Text);
}
