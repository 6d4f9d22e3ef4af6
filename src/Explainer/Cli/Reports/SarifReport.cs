using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Explainer.Explain;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Cli.Reports;

/// <summary>Problems in SARIF 2.1.0 (OASIS), which code hosts and editors read; each rule brings its explanation.</summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    // The root of the checkout, for whoever reads the document elsewhere.
    private const string Root = "%SRCROOT%";

    /// <summary>The whole document.</summary>
    public static string Write(IReadOnlyCollection<Diagnostic> problems, WorkingPath paths)
    {
        var codes = problems.Select(p => p.Code).Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
        var bytes = JsonText.Write(JsonText.Indented, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, codes);
            json.WriteString("columnKind", "unicodeCodePoints");
            json.WriteStartArray("results");
            foreach (var problem in problems)
            {
                SarifResult.Write(json, problem, codes.IndexOf(problem.Code), (name, file) => WriteFile(json, name, file, paths));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
        return Encoding.UTF8.GetString(bytes) + "\n";
    }

    private static void WriteTool(Utf8JsonWriter json, ImmutableArray<string> codes)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "explainer");
        json.WriteString("semanticVersion", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in codes.Select(code => Explanations.Find(code)!))
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteMessage(json, "shortDescription", rule.Title + ".");
            WriteMessage(json, "fullDescription", rule.Why.Replace('\n', ' '));
            json.WriteStartObject("help");
            json.WriteString("text", ExplanationPrinter.Print(rule, colour: false));
            json.WriteString("markdown", RuleReference.Format(rule));
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", rule.Severity);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes an object that has nothing but a text.</summary>
    public static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, string name, string file, WorkingPath paths)
    {
        json.WriteStartObject(name);
        json.WriteString("uri", paths.UriOf(file));
        if (paths.IsWithin(file))
        {
            json.WriteString("uriBaseId", Root);
        }

        json.WriteEndObject();
    }
}
