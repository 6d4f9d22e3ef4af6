using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Explainer.Explain;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Cli.Reports;

/// <summary>Prints problems as SARIF 2.1.0 (OASIS), each rule with its explanation.</summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    // The conventional uriBaseId for the root of the checkout.
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
                new SarifResult(json).Write(problem, codes.IndexOf(problem.Code), (name, file) => WriteFile(json, name, file, paths));
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
        foreach (var rule in codes.Select(code => Explanation.Find(code)!))
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

    /// <summary>Writes a <c>message</c> object.</summary>
    public static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, string name, string file, WorkingPath paths)
    {
        json.WriteStartObject(name);
        json.WriteString("uri", paths.ToUri(file));
        if (paths.IsWithin(file))
        {
            json.WriteString("uriBaseId", Root);
        }

        json.WriteEndObject();
    }
}

/// <summary>Writes a problem as a SARIF <c>result</c> object.</summary>
internal sealed class SarifResult(Utf8JsonWriter json)
{
    /// <summary>Writes one result.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="rule">The index of its rule in the list of rules.</param>
    /// <param name="writeFile">Writes a property with the <c>artifactLocation</c> of a file.</param>
    public void Write(Diagnostic problem, int rule, Action<string, string> writeFile)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", problem.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", problem.SeverityName);
        SarifReport.WriteMessage(json, "message", Escaped(problem.Message));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        writeFile("artifactLocation", problem.Place.File);
        // Without a region the result applies to the whole file.
        if (problem is { Excerpt: not null } or { Place: not { Line: 1, Column: 1 } })
        {
            WriteRegion("region", problem.Place, problem.Length);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        if (problem.Fix is { } fix)
        {
            WriteFix(fix, writeFile);
        }

        json.WriteEndObject();
    }

    private void WriteFix(Fix fix, Action<string, string> writeFile)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        SarifReport.WriteMessage(json, "description", Escaped(fix.Words));
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        writeFile("artifactLocation", fix.Place.File);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        WriteRegion("deletedRegion", fix.Place, fix.Old);
        SarifReport.WriteMessage(json, "insertedContent", fix.New);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // In SARIF messages {0} is a placeholder and [text](address) an embedded link (3.11.5, 3.11.6).
    private static string Escaped(string text) => text
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal)
        .Replace("](", "\\](", StringComparison.Ordinal);

    // A text may end on another line.
    private void WriteRegion(string name, SourcePlace place, string text)
    {
        var lines = text.Split('\n');
        var last = lines[^1].EnumerateRunes().Count();
        json.WriteStartObject(name);
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        if (lines.Length > 1)
        {
            json.WriteNumber("endLine", place.Line + lines.Length - 1);
        }

        json.WriteNumber("endColumn", lines.Length > 1 ? last + 1 : place.Column + last);
        json.WriteEndObject();
    }

    private void WriteRegion(string name, SourcePlace place, int length)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteNumber("endColumn", place.Column + length);
        json.WriteEndObject();
    }
}
