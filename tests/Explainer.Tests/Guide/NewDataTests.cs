using Explainer.Tests.Building;
using Explainer.Tests.Cli;

namespace Explainer.Tests.Guide;

/// <summary>What <c>explainer new data</c> writes: a table without numbers that nobody has counted, and its description.</summary>
public sealed class NewDataTests : IDisposable
{
    private readonly OutputPlace place = new();

    public NewDataTests() => SiteTest.Minimal.WriteTo(place.Input);

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task A_table_and_its_description_are_written_and_sound()
    {
        Assert.Equal(
            "[output]\nWrote /place/input/data/loans-of-the-house.csv and /place/input/data/loans-of-the-house.yml.\n"
            + "Fill in the numbers, and write ':::chart loans-of-the-house kind=bar' and, on the next line, ':::' into a page to show them.\n[exit] 0\n",
            (await New("Loans of the house")).Text);
        Verifier.Verify(Read("csv") + "\n" + Read("yml"), "txt");
        Assert.Equal(
            "data/loans-of-the-house.csv:1:1: warning EX124: No page shows this table or quotes a number of it, so it is not published. "
            + "Write :::chart loans-of-the-house kind=bar and, on the next line, ::: into a page, or remove it and its description.", SiteTest.BuildFolder(place.Input).Report.TrimEnd());
    }

    [Fact]
    public async Task Filled_in_it_is_shown()
    {
        await New("Loans of the house");
        File.WriteAllText(place.At("input/data/loans-of-the-house.csv"), Read("csv").Replace(",\n", ",5\n", StringComparison.Ordinal));
        File.WriteAllText(place.At("input/page.md"), "---\ntitle: Page\n---\n\n:::chart loans-of-the-house kind=line\n:::\n");
        Assert.Equal("", SiteTest.BuildFolder(place.Input).Report);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("yml")]
    public async Task Nothing_is_overwritten(string ending)
    {
        Directory.CreateDirectory(place.At("input/data"));
        File.WriteAllText(place.At($"input/data/loans-of-the-house.{ending}"), "mine");
        Assert.Equal($"[error]\nexplainer: data/loans-of-the-house.{ending} is there already. Open that file, or choose another name.\n[exit] 2\n", (await New("Loans of the house")).Text);
        Assert.Equal("mine", Read(ending));
        Assert.Single(Directory.GetFiles(place.At("input/data")));
    }

    [Fact]
    public async Task A_name_without_letters_is_none() => Assert.Equal(
        "[error]\nexplainer: '!' has no letter or number that the name of a file could be made of. Write a name that has one.\n[exit] 2\n", (await New("!")).Text);

    private Task<ConsoleRun> New(string name) => ConsoleRun.Plain(place.Root, "new", "data", name, "--input", "/place/input");

    private string Read(string ending) => File.ReadAllText(place.At($"input/data/loans-of-the-house.{ending}"));
}
