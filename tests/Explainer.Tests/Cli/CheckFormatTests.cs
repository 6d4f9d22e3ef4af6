using System.Text.Json;
using Explainer.Tests.Building;
using Json.Schema;

namespace Explainer.Tests.Cli;

/// <summary>Everything that <c>explainer check</c> prints, in each of its formats.</summary>
public sealed class CheckFormatTests : IDisposable
{
    // A name that must be escaped in every format, a place behind signs that take two units, an old address, a date.
    private static readonly SiteTest Faulty = SiteTest.Minimal
        .And("permalinks.lock", "/opening-hourz/\n")
        .And("opening-hours.md", "---\ntitle: Opening hours\n---\n")
        .And("profiles/ada-lind.md", "---\ntitle: Ada Lind\nsummary: She looked after books.\nborn: 3 May 2016\n---\n")
        .And("50%, or: more.md", "---\ntitle: A\n---\n\n📚 الرقة [books](bokks.md) <b> [@[/books](a.md)\n\n[a]{colour=red}\n");

    private static readonly SiteTest Warned = SiteTest.With("About us.md", "---\ntitle: About us\n---\n\n## A\n\n#### B\n");

    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task A_site_without_problems()
    {
        SiteTest.Minimal.WriteTo(place.Input);
        const string Clean = "[output]\nChecked /place/input, 3 pages: no problems, 0 ms.\n[exit] 0\n";
        Assert.Equal(Clean, (await ConsoleRun.Plain(place.Root, Check())).Text);
        Assert.Equal(Clean, (await ConsoleRun.Interactive(place.Root, Check("--format", "full"))).Text);
        Assert.Equal("[exit] 0\n", (await ConsoleRun.Interactive(place.Root, Check("--format", "github"))).Text);
        Assert.Equal(
            "{\n  \"version\": 1,\n  \"input\": \"input\",\n  \"errors\": 0,\n  \"warnings\": 0,\n  \"problems\": []\n}\n",
            Child.Run(place.Root, null, "check", "--format", "json").Output);
    }

    [Fact]
    public async Task On_a_terminal_problems_are_whole_and_then_counted_by_code() =>
        Verifier.Verify((await On(Faulty, ConsoleRun.Interactive)).Text, "txt");

    [Fact]
    public async Task On_a_terminal_with_colours_the_same_is_coloured() =>
        Verifier.Verify((await On(Warned, ConsoleRun.Coloured)).Text, "txt");

    [Fact]
    public async Task Where_nobody_watches_every_problem_is_one_line() =>
        Verifier.Verify((await On(Faulty, ConsoleRun.Plain)).Text, "txt");

    [Fact]
    public async Task A_format_that_is_asked_for_is_the_same_wherever_it_is_printed()
    {
        Assert.Equal((await On(Faulty, ConsoleRun.Interactive)).Text, (await On(Faulty, ConsoleRun.Plain, "--format", "full")).Text);
        Assert.Equal((await On(Faulty, ConsoleRun.Plain)).Text, (await On(Faulty, ConsoleRun.Coloured, "--format", "concise")).Text);
    }

    [Theory]
    [InlineData("json", "json")]
    [InlineData("github", "txt")]
    [InlineData("sarif", "json")]
    public void A_document_is_all_that_is_printed(string format, string type)
    {
        Faulty.WriteTo(place.Input);
        var run = Child.Run(place.Root, null, "check", "--format", format);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Verifier.Verify(run.Output, type, format);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("github")]
    [InlineData("sarif")]
    public void Warnings_alone_end_with_0_in_every_format(string format)
    {
        Warned.WriteTo(place.Input);
        var run = Child.Run(place.Root, null, "check", "--format", format);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("EX224", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_are_those_of_the_working_directory()
    {
        Faulty.WriteTo(place.Input);
        Directory.CreateDirectory(place.At("elsewhere"));
        var run = Child.Run(place.At("elsewhere"), null, "check", "--format", "github", "--input", place.Input);
        Assert.Contains("::error file=../input/profiles/ada-lind.md,line=4,col=7,endColumn=17,title=EX104::", run.Output, StringComparison.Ordinal);
        using var sarif = JsonDocument.Parse(Child.Run(place.Input, null, "check", "--format", "sarif", "--input", ".").Output);
        Assert.Equal(
            "50%25%2C%20or%3A%20more.md",
            sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0]
                .GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void The_SARIF_document_is_valid_by_the_schema_of_OASIS()
    {
        Faulty.WriteTo(place.Input);
        using var document = JsonDocument.Parse(Child.Run(place.Root, null, "check", "--format", "sarif").Output);
        Assert.Empty(FaultsOfSarif(document.RootElement));
        Assert.NotEmpty(document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
    }

    [Theory]
    [InlineData("{\"version\": \"2.1.0\"}", ": Required properties [\"runs\"] are not present")]
    [InlineData("{\"version\": \"2.1.0\", \"runs\": 3}", "/runs: Value is \"integer\" but should be \"array\"")]
    [InlineData("{\"version\": \"2.2.0\", \"runs\": []}", "/version: Value should match one of the values specified by the enum")]
    [InlineData("{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {}}}]}", "/runs/0/tool/driver: Required properties [\"name\"] are not present")]
    [InlineData(
        "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"a\", \"nane\": 1}}}]}",
        "/runs/0/tool/driver/nane: All values fail against the false schema")]
    public void The_schema_sees_what_is_wrong(string text, string fault)
    {
        using var document = JsonDocument.Parse(text);
        Assert.Equal([fault], FaultsOfSarif(document.RootElement));
    }

    [Theory]
    [InlineData("'xml' is not a format. Write one of: full, concise, json, github, sarif.", "--format", "xml")]
    [InlineData("'sariff' is not a format. Write one of: full, concise, json, github, sarif. Did you mean 'sarif'?", "--format", "sariff")]
    [InlineData("--fix says in words what it changed. Write --format full or --format concise with it, or check again afterwards.", "--fix", "--format", "json")]
    public async Task What_makes_no_sense_is_refused(string message, params string[] options) =>
        Assert.Equal(
            $"[error]\nexplainer: {message}\n'explainer check --help' says how it is used.\n[exit] 2\n",
            (await ConsoleRun.Plain(place.Root, Check(options))).Text);

    // Draft 7, as npm's @datadog/datadog-ci-plugin-sarif 5.25.0 carries it.
    private static readonly Lazy<JsonSchema> Sarif = new(() => JsonSchema.FromFile(
        Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Cli", "sarif-schema-2.1.0.json")));

    private static IEnumerable<string> FaultsOfSarif(JsonElement document)
    {
        // What is valid has details too: of each branch of an `anyOf` that was not the one.
        var result = Sarif.Value.Evaluate(document, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return result.IsValid ? [] : (result.Details ?? []).SelectMany(d => (d.Errors ?? []).Select(e => $"{d.InstanceLocation}: {e.Value}"));
    }

    private static string[] Check(params string[] options) => ["check", "--input", "/place/input", .. options];

    private Task<ConsoleRun> On(SiteTest site, Func<string, string[], Task<ConsoleRun>> run, params string[] options)
    {
        site.WriteTo(place.Input);
        return run(place.Root, Check(options));
    }
}
