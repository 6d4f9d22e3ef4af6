using System.Text;
using System.Text.Json;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Cli.Reports;

/// <summary>
/// Problems as a document of our own. Paths are from the input folder; lines and columns count from 1, and columns count
/// Unicode characters, as <c>length</c> does.
/// </summary>
internal static class JsonReport
{
    // Goes up when a reader of the document would have to change.
    private const int Version = 1;

    /// <summary>The whole document.</summary>
    /// <param name="input">The input folder as the command was told it.</param>
    /// <param name="problems">In order.</param>
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
