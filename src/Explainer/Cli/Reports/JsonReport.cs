using System.Text;
using System.Text.Json;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Cli.Reports;

/// <summary>
/// Prints problems as JSON. Paths are relative to the input folder; lines and columns count from 1; columns and <c>length</c> count
/// Unicode code points.
/// </summary>
internal static class JsonReport
{
    // Increased with every breaking change of the format.
    private const int Version = 1;

    /// <summary>The whole document.</summary>
    public static string Write(string input, IReadOnlyCollection<Diagnostic> problems)
    {
        var bytes = JsonText.Write(JsonText.Indented, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("input", input);
            json.WriteNumber("errors", problems.Count(p => p.Severity == Severity.Error));
            json.WriteNumber("warnings", problems.Count(p => p.Severity == Severity.Warning));
            json.WriteStartArray("problems");
            foreach (var problem in problems)
            {
                Write(json, problem);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
        return Encoding.UTF8.GetString(bytes) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Diagnostic problem)
    {
        json.WriteStartObject();
        json.WriteString("code", problem.Code);
        json.WriteString("severity", problem.SeverityName);
        WritePlace(json, problem.Place);
        json.WriteNumber("length", problem.Length);
        json.WriteString("message", problem.Message);
        json.WriteString("excerpt", problem.Excerpt);
        if (problem.Fix is { } fix)
        {
            json.WriteStartObject("fix");
            WritePlace(json, fix.Place);
            json.WriteString("old", fix.Old);
            json.WriteString("new", fix.New);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourcePlace place)
    {
        json.WriteString("file", place.File);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
    }
}
