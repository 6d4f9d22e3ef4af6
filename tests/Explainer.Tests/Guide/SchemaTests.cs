using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Explainer.Guide;
using Explainer.Guide.Schemas;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;
using Explainer.Read.Yaml;
using Explainer.Tests.Specs;
using Json.Schema;

namespace Explainer.Tests.Guide;

/// <summary>The schemas that editors are given say what the reader says.</summary>
public sealed partial class SchemaTests
{
    private static readonly EvaluationOptions Strict = new() { OutputFormat = OutputFormat.List };

    private static readonly Dictionary<string, JsonSchema> Schemas = Subject.All.ToDictionary(s => s.Name, s => Standard(Text(s.Name)));

    public static TheoryData<string> Names() => [.. Subject.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_subject_has_its_schema(string name)
    {
        var schema = Text(name);
        Assert.Equal("", Faults(MetaSchemas.Draft202012, JsonNode.Parse(schema)));
        Verifier.Verify(schema, "json", name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_schema_gives_as_an_example_agrees_with_it(string name)
    {
        var schema = JsonNode.Parse(Text(name))!;
        // Kinds share most of their keys, and a schema costs much to prepare.
        foreach (var property in PropertiesOf(schema).DistinctBy(p => p.Value!.ToJsonString()))
        {
            var faults = Faults(Standard(property.Value!.ToJsonString()), property.Value["examples"]![0]);
            Assert.True(faults.Length == 0, $"{property.Key}: {faults}");
        }
    }

    [Theory]
    [InlineData("input")]
    [InlineData("tests/Explainer.Tests/Fixture")]
    [InlineData("tests/Explainer.Tests/FixtureArabic")]
    public void Every_file_of_a_sound_site_agrees_with_its_schema(string folder)
    {
        var problems = new DiagnosticBag();
        var input = InputFolder.Open(Path.Combine(Repository.Root, folder), problems)!;
        var sources = input.Files.Select(f => (f.Path, Source: IsOurs(f.Path) ? InputFolder.ReadText(f, problems) : null))
            .Where(f => f.Source is not null).ToList();
        Assert.True(sources.Count > 5);
        foreach (var (path, source) in sources)
        {
            var (subject, node) = Read(path, source!)!.Value;
            Assert.Equal($"{path}: ", $"{path}: {Faults(Schema(subject), node)}");
        }
    }

    [Fact]
    public void What_the_reader_takes_in_any_case_of_the_specs_the_schema_takes_too()
    {
        var (taken, refused) = (0, 0);
        foreach (var spec in SpecTests.Everything)
        {
            var report = spec.Expectations.First(e => e.Header == "== report ==").Text.Split('\n');
            foreach (var (path, bytes) in spec.Input.Files.Where(f => IsOurs(f.Key)))
            {
                // A record of sources.yml may leave to an export what that says.
                if (path == "sources.yml" && spec.Input.Files.ContainsKey("sources.json"))
                {
                    continue;
                }

                var isRefused = report.Any(line => line.StartsWith(path + ":", StringComparison.Ordinal) && line.Contains(": error EX1", StringComparison.Ordinal));
                var faults = Utf8Text.Decode(path, bytes, new DiagnosticBag()) is { } source && Read(path, source) is var (subject, node)
                    ? Faults(Schema(subject), node) : "";
                Assert.True(faults.Length == 0 || isRefused, $"{spec.Title}, {path}: {faults}");
                taken += faults.Length == 0 ? 1 : 0;
                refused += faults.Length == 0 ? 0 : 1;
            }
        }

        Assert.True(taken > 500 && refused > 20, $"{taken} files were taken, {refused} refused.");
    }

    [Theory]
    [InlineData("profile", "{title: A, summary: B, sumary: C}", "/sumary: All values fail against the false schema")]
    [InlineData("event", "{title: A, summary: B}", "Required properties [\"date\"] are not present")]
    [InlineData("profile", "{title: A, summary: B, type: persn}", "/type: Value should match one of the values specified by the enum")]
    [InlineData("profile", "{title: A, summary: B, born: 3 May}", "/born: The string value is not a match for the indicated regular expression")]
    [InlineData("profile", "{title: A, summary: B, draft: maybe}", "/draft: Value is \"string\" but should be \"boolean\"")]
    [InlineData("page", "{title: [A]}", "/title: Value is \"array\" but should be \"boolean, string, number\"")]
    [InlineData("lesson", "{title: A, summary: B, minutes: 0}", "/minutes: 0 should be at least 1")]
    [InlineData("pack", "{title: A, summary: B}", "Required properties [\"sections\"] are not present")]
    [InlineData("pack", "{title: A, summary: B, sections: [{pages: [a.md]}]}", "/sections/0: Required properties [\"title\"] are not present")]
    [InlineData("site", "{title: A, language: english!, url: example.org}", "/language: The string value is not a match")]
    [InlineData("words", "{homme: A}", "/homme: All values fail against the false schema")]
    [InlineData("words", "{minutes: {one: A}}", "/minutes: Required properties [\"other\"] are not present")]
    [InlineData("sources", "[{id: a, title: A}]", "/0: Required properties [\"type\"] are not present")]
    public void What_is_wrong_is_refused(string subject, string yaml, string fault) =>
        Assert.Contains(fault, Faults(Schema(subject), Parse(yaml)), StringComparison.Ordinal);

    [Fact]
    public void Every_date_that_is_read_has_the_form_that_editors_check()
    {
        var dates = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Specs", "dates.txt")).Skip(1).Select(line => line.Split('|')[0].Trim()).ToList();
        Assert.True(dates.Count > 50);
        Assert.DoesNotContain(dates, d => !Regex.IsMatch(d, DatePattern.Pattern));
        Assert.All(dates, d => FuzzyDate.Parse(d));
    }

    private static bool IsOurs(string path) => path is "site.yml" or "sources.yml" or "_theme/words.yml" || FileRoles.FromPath(path) == FileRole.Entry;

    /// <summary>A file as an editor sees it; null when it holds nothing that can be understood.</summary>
    private static (string Subject, JsonNode? Node)? Read(string path, SourceText source)
    {
        var isEntry = FileRoles.FromPath(path) == FileRole.Entry;
        var yaml = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? FrontMatter.Read(source, "", new DiagnosticBag())?.Map
            : YamlReader.Read(source, 0, source.Text.Length, new DiagnosticBag(), out _);
        return yaml is null or YamlScalar { IsEmpty: true } ? null
            : (isEntry ? EntryPath.Parse(path).Id.Kind.ToString().ToLowerInvariant() : Path.GetFileNameWithoutExtension(path), JsonNode.Parse(YamlJson.Text(yaml)));
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> PropertiesOf(JsonNode node) => node switch
    {
        JsonObject o => [.. o["properties"] is JsonObject properties ? properties : [], .. o.Where(p => p.Key is not "examples").SelectMany(p => p.Value is null ? [] : PropertiesOf(p.Value))],
        JsonArray a => a.SelectMany(item => item is null ? [] : PropertiesOf(item)),
        _ => [],
    };

    private static string Text(string name) =>
        Encoding.UTF8.GetString(SchemaFile.Create(Subject.All.First(s => s.Name == name)).Bytes.Span);

    // The library refuses keywords that the standard does not have; editors do not.
    private static JsonSchema Standard(string schema) => JsonSchema.FromText(OfEditors().Replace(schema, ""));

    [GeneratedRegex("\"patternErrorMessage\": ?\"[^\"]*\",")]
    private static partial Regex OfEditors();

    private static JsonSchema Schema(string name) => Schemas[name];

    private static JsonNode Parse(string yaml)
    {
        var source = new SourceText("a", yaml);
        return JsonNode.Parse(YamlJson.Text(YamlReader.Read(source, 0, yaml.Length, new DiagnosticBag(), out _)!))!;
    }

    private static string Faults(JsonSchema schema, JsonNode? node)
    {
        var result = schema.Evaluate(JsonSerializer.SerializeToElement(node), Strict);
        return result.IsValid ? "" : string.Join('\n', (result.Details ?? []).Where(d => d.Errors is not null).SelectMany(d => d.Errors!.Values.Select(e => $"{d.InstanceLocation}: {e}")));
    }
}
