using System.Collections.Immutable;
using System.Text.Json;
using Explainer.Guide.Schemas;
using Explainer.Model;
using Explainer.Model.Texts;

namespace Explainer.Guide;

/// <summary>
/// What Visual Studio Code needs in order to help: schemas for the YAML files, and a task that checks the content with
/// every change and puts each problem where it stands. The YAML extension does not read front matter in Markdown.
/// </summary>
internal static class EditorFiles
{
    private const string Folder = ".vscode/";
    private const string Input = "input";

    // One line of `check`: profiles/a.md:4:9: error EX104: '3 May' is not a date.
    private const string Problem = @"^(.+):(\d+):(\d+): (error|warning|note) (EX\d+): (.*)$";

    /// <summary>The files, from the folder that is opened in the editor; the content lies in its <c>input</c>.</summary>
    /// <param name="program">How the program is started there: its name, and what comes before a command.</param>
    public static ImmutableArray<OutputFile> Create(params ImmutableArray<string> program) =>
    [
        Json("extensions.json", json => json.WriteList("recommendations", ["redhat.vscode-yaml"])),
        .. Subject.All.Where(s => s.IsFile).Select(SchemaFile.Create)
            .Select(file => file with { Path = $"{Folder}schemas/{file.Path}" }),
        Json("settings.json", WriteSettings),
        Json("tasks.json", json => WriteTasks(json, program)),
    ];

    private static void WriteSettings(Utf8JsonWriter json)
    {
        json.WriteStartObject("yaml.schemas");
        foreach (var subject in Subject.All.Where(s => s.IsFile))
        {
            json.WriteString($"./{Folder}schemas/{SchemaFile.NameOf(subject.Name)}", $"{Input}/{subject.Title}");
        }

        json.WriteEndObject();
    }

    private static void WriteTasks(Utf8JsonWriter json, ImmutableArray<string> program)
    {
        json.WriteString("version", "2.0.0");
        json.WriteStartArray("tasks");
        WriteTask(json, NewSiteTexts.CheckTask, [.. program, "check", "--watch", "--format", "concise"]);
        json.WriteStartObject("runOptions");
        json.WriteString("runOn", "folderOpen");
        json.WriteEndObject();
        WriteMatcher(json);
        json.WriteEndObject();
        WriteTask(json, NewSiteTexts.PreviewTask, [.. program, "serve"]);
        json.WriteStartArray("problemMatcher");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // Leaves the JSON object open: the caller adds the other properties and closes it.
    private static void WriteTask(Utf8JsonWriter json, string label, ImmutableArray<string> command)
    {
        json.WriteStartObject();
        json.WriteString("label", label);
        json.WriteString("type", "process");
        json.WriteString("command", command[0]);
        json.WriteList("args", command[1..]);
        json.WriteBoolean("isBackground", true);
    }

    private static void WriteMatcher(Utf8JsonWriter json)
    {
        json.WriteStartObject("problemMatcher");
        json.WriteString("owner", "explainer");
        json.WriteString("source", "explainer");
        json.WriteList("fileLocation", ["relative", "${workspaceFolder}/" + Input]);
        json.WriteStartObject("pattern");
        json.WriteString("regexp", Problem);
        foreach (var (name, number) in new[] { ("file", 1), ("line", 2), ("column", 3), ("severity", 4), ("code", 5), ("message", 6) })
        {
            json.WriteNumber(name, number);
        }

        json.WriteEndObject();
        json.WriteStartObject("background");
        json.WriteBoolean("activeOnStart", true);
        json.WriteString("beginsPattern", "^Checking ");
        json.WriteString("endsPattern", "^Checked ");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static OutputFile Json(string name, Action<Utf8JsonWriter> write)
    {
        var bytes = JsonText.Write(JsonText.Bare, json =>
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        });
        return new OutputFile(Folder + name, (byte[])[.. bytes, (byte)'\n']);
    }
}
