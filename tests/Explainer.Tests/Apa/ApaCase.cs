using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;
using Explainer.Read.Works;
using Explainer.Read.Yaml;
using Xunit;

namespace Explainer.Tests.Apa;

/// <summary>A work in CSL-YAML and its reference, from Specs/apa.txt.</summary>
/// <param name="Name">What the case is about.</param>
/// <param name="Yaml">The work, as it stands in <c>sources.yml</c>.</param>
/// <param name="Reference">In <see cref="ApaNotation"/>.</param>
internal sealed record ApaCase(string Name, string Yaml, string Reference)
{
    private const int Fewest = 160;

    private static readonly Lazy<IReadOnlyList<ApaCase>> Cases = new(ReadFile);

    public static IReadOnlyList<ApaCase> All => Cases.Value;

    public Work Work
    {
        get
        {
            var problems = new DiagnosticBag();
            var text = $"id: case\n{Yaml}\n";
            var node = YamlReader.Read(new SourceText("sources.yml", text), 0, text.Length, problems, out _);
            var fields = FieldReader.Open(Assert.IsType<YamlMap>(node), WorkFields.Schema, new ReadContext(problems, []));
            var work = WorkFields.Read(fields);
            Assert.Empty(problems.InOrder());
            Assert.True(WorkTypes.All.Contains(work!.Type), work.Type);
            return work;
        }
    }

    private static List<ApaCase> ReadFile()
    {
        var cases = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specs", "apa.txt"))
            .Split("\n=== ").Skip(1).Select(Parse).ToList();
        return cases.Count >= Fewest
            ? cases
            : throw new InvalidOperationException($"apa.txt has {cases.Count} cases, not {Fewest}.");
    }

    private static ApaCase Parse(string text)
    {
        var lines = text.Split('\n');
        var yaml = lines.Skip(1).TakeWhile(line => !line.StartsWith("=> ", StringComparison.Ordinal));
        var reference = Assert.Single(lines, line => line.StartsWith("=> ", StringComparison.Ordinal));
        return new ApaCase(lines[0], string.Join('\n', yaml), reference[3..]);
    }
}
