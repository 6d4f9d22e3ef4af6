using System.Text.Json;
using Explainer.Model.Diagnostics;

namespace Explainer.Cli.Reports;

/// <summary>One problem as a result of SARIF.</summary>
internal static class SarifResult
{
    /// <param name="json">Where it is written.</param>
    /// <param name="problem">The problem.</param>
    /// <param name="rule">The place of its rule in the list of rules.</param>
    /// <param name="writeFile">Writes the location of a file as a property of this name.</param>
    public static void Write(Utf8JsonWriter json, Diagnostic problem, int rule, Action<string, string> writeFile)
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
        // Without a region the whole file is meant.
        if (problem is { Excerpt: not null } or { Place: not { Line: 1, Column: 1 } })
        {
            WriteRegion(json, "region", problem.Place, problem.Length);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        if (problem.Fix is { } fix)
        {
            WriteFix(json, fix, writeFile);
        }

        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Fix fix, Action<string, string> writeFile)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        SarifReport.WriteMessage(json, "description", Escaped(fix.Words));
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        writeFile("artifactLocation", fix.Place.File);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        WriteRegion(json, "deletedRegion", fix.Place, fix.Old.EnumerateRunes().Count());
        SarifReport.WriteMessage(json, "insertedContent", fix.New);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // In a message of SARIF {0} is a place to fill in and [text](address) a link (sections 3.11.5 and 3.11.6).
    private static string Escaped(string text) => text
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal)
        .Replace("](", "\\](", StringComparison.Ordinal);

    private static void WriteRegion(Utf8JsonWriter json, string name, SourcePlace place, int length)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteNumber("endColumn", place.Column + length);
        json.WriteEndObject();
    }
}
