using System.Text.Json;
using System.Text.RegularExpressions;
using Explainer.Read;
using Explainer.Read.Yaml;

namespace Explainer.Import.Sources;

/// <summary>A notebook of Jupyter (nbformat 4) as Markdown: its text, its code, and below each piece of code what it had printed and drawn when the notebook was saved.</summary>
internal sealed class NotebookText
{
    public const string Ending = ".ipynb";

    private readonly string language;
    private readonly List<string> blocks = [];

    private NotebookText(JsonElement root) =>
        language = (TextAt(root, "metadata", "kernelspec", "language") ?? TextAt(root, "metadata", "language_info", "name") ?? "python").ToLowerInvariant();

    /// <summary>The notebook; null for a text that is none.</summary>
    public static string? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return At(document.RootElement, "cells") is { ValueKind: JsonValueKind.Array } cells ? new NotebookText(document.RootElement).Write(document.RootElement, [.. cells.EnumerateArray()]) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>How many pieces of code a notebook has that was saved without anything that they showed; 0 where it has something.</summary>
    public static int CountUnrun(string json)
    {
        using var document = JsonDocument.Parse(json);
        List<JsonElement> code = [.. (At(document.RootElement, "cells") is { ValueKind: JsonValueKind.Array } cells ? cells.EnumerateArray().ToList() : []).Where(c => TextAt(c, "cell_type") == "code" && !string.IsNullOrWhiteSpace(TextAt(c, "source")))];
        return code.Exists(c => At(c, "outputs") is { ValueKind: JsonValueKind.Array } outputs && outputs.GetArrayLength() > 0) ? 0 : code.Count;
    }

    // Facts stand in the first cell (Quarto), or are those of the file.
    private string Write(JsonElement root, List<JsonElement> cells)
    {
        var own = cells.Count > 0 && TextAt(cells[0], "cell_type") == "raw" && TextAt(cells[0], "source") is { } first && first.StartsWith("---", StringComparison.Ordinal) ? first.TrimEnd() + "\n\n" : null;
        var facts = own ?? (TextAt(root, "metadata", "title") is { Length: > 0 } title ? $"---\ntitle: {YamlQuotes.Quote(title)}\n---\n\n" : "");
        foreach (var cell in cells.Skip(own is null ? 0 : 1))
        {
            Add(cell, TextAt(cell, "source") ?? "");
        }

        return facts + string.Join("\n\n", blocks) + "\n";
    }

    private void Add(JsonElement cell, string source)
    {
        switch (TextAt(cell, "cell_type"))
        {
            case "markdown":
                Add(WithAttachments(cell, source));
                break;
            case "code":
                AddCode(NotebookCell.Parse(cell, source));
                break;
            default:
                Add((TextAt(cell, "metadata", "format") ?? TextAt(cell, "metadata", "raw_mimetype")) is "text/html" or "text/markdown" ? source : FencedCode.Hidden(source));
                break;
        }
    }

    private void AddCode(NotebookCell cell)
    {
        Add(cell.ShowsCode ? FencedCode.Write(cell.Language ?? language, cell.Code) : FencedCode.Hidden(cell.Code));
        if (cell.ShowsOutput)
        {
            var outputs = new NotebookOutput(cell.Alternative);
            outputs.Read(cell.Outputs);
            outputs.Blocks.ForEach(Add);
        }
    }

    private void Add(string block)
    {
        if (!string.IsNullOrWhiteSpace(block))
        {
            blocks.Add(block.Trim('\n'));
        }
    }

    private static string WithAttachments(JsonElement cell, string source) => At(cell, "attachments") is not { ValueKind: JsonValueKind.Object } attachments ? source
        : Attachment.Replace(source, m => attachments.TryGetProperty(Uri.UnescapeDataString(m.Groups["name"].Value), out var file) && file.ValueKind == JsonValueKind.Object
            && file.EnumerateObject().FirstOrDefault() is { Value.ValueKind: JsonValueKind.String } data ? EmbeddedPicture.AddressOf(data.Name, data.Value.GetString()!) : m.Value);

    /// <summary>What stands under names within each other; null for nothing.</summary>
    public static JsonElement? At(JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element;
    }

    /// <summary>A text, which may be written as a list of its lines; null for none.</summary>
    public static string? TextAt(JsonElement element, params ReadOnlySpan<string> names) => At(element, names) switch
    {
        { ValueKind: JsonValueKind.String } text => Utf8Text.WithLineFeeds(text.GetString()!),
        { ValueKind: JsonValueKind.Array } lines => Utf8Text.WithLineFeeds(string.Concat(lines.EnumerateArray().Where(l => l.ValueKind == JsonValueKind.String).Select(l => l.GetString()))),
        _ => null,
    };

    // ![sea](attachment:sea.png)
    private static readonly Regex Attachment = new(@"attachment:(?<name>[^()\s""'<>]+)");
}
