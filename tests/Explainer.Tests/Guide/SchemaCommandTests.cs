using Explainer.Tests.Building;
using Explainer.Tests.Cli;

namespace Explainer.Tests.Guide;

/// <summary>What <c>explainer schema</c> prints and writes.</summary>
public sealed class SchemaCommandTests : IDisposable
{
    private const string All = "site, summary, chapter, profile, term, event, lesson, pack, page, easy, sources, data, words";

    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task One_schema_is_printed_alone_on_a_terminal_too()
    {
        var schema = File.ReadAllText(Path.Combine(Repository.Root, ".vscode", "schemas", "site.schema.json"));
        Assert.Equal(new ConsoleRun(0, schema, ""), await ConsoleRun.Plain(place.Root, "schema", "site"));
        Assert.Equal(new ConsoleRun(0, schema, ""), await ConsoleRun.Coloured(place.Root, "schema", "site"));
    }

    [Fact]
    public async Task All_of_them_are_written_and_written_anew()
    {
        place.Write("schemas/site.schema.json", "old");
        place.Write("schemas/mine.json", "mine");
        Assert.Equal(
            "[output]\nWrote site.schema.json, summary.schema.json, chapter.schema.json, profile.schema.json, term.schema.json, event.schema.json, "
            + "lesson.schema.json, pack.schema.json, page.schema.json, easy.schema.json, sources.schema.json, data.schema.json, words.schema.json to /place/schemas.\n[exit] 0\n",
            (await ConsoleRun.Plain(place.Root, "schema", "--output", "/place/schemas")).Text);
        Assert.Equal(14, Directory.EnumerateFiles(place.At("schemas")).Count());
        Assert.Equal((await ConsoleRun.Plain(place.Root, "schema", "site")).Output, File.ReadAllText(place.At("schemas/site.schema.json")));
        Assert.Equal("mine", File.ReadAllText(place.At("schemas/mine.json")));
    }

    [Fact]
    public async Task One_of_them_is_written_alone()
    {
        Assert.Equal(
            "[output]\nWrote term.schema.json to /place/new/schemas.\n[exit] 0\n",
            (await ConsoleRun.Plain(place.Root, "schema", "term", "--output", "/place/new/schemas")).Text);
        Assert.Equal("term.schema.json", Path.GetFileName(Assert.Single(Directory.EnumerateFiles(place.At("new/schemas")))));
    }

    [Theory]
    [InlineData($"Name one to print ({All}), or a folder for all of them: --output FOLDER.")]
    [InlineData($"There is no 'profil'. There are: {All}. Did you mean profile?", "profil")]
    [InlineData($"There is no 'zebra'. There are: {All}.", "zebra")]
    public async Task Wrong_usage_says_what_there_is(string error, params string[] args) =>
        Assert.Equal($"[error]\nexplainer: {error}\n[exit] 2\n", (await ConsoleRun.Plain(place.Root, ["schema", .. args])).Text);

    [Fact]
    public async Task A_place_that_cannot_be_written_is_named()
    {
        place.Write("file", "mine");
        var run = await ConsoleRun.Plain(place.Root, "schema", "site", "--output", "/place/file");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("explainer: /place/file/site.schema.json cannot be written: ", run.Error, StringComparison.Ordinal);
    }
}
