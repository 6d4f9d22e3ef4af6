using System.Text.Json;

namespace Explainer.Render.Structured;

/// <summary>Writes fields of JSON that a page may have or lack.</summary>
internal static class JsonFields
{
    /// <summary>A text; nothing when there is none.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>A list of texts; nothing when it is empty.</summary>
    public static void WriteList(this Utf8JsonWriter json, string name, IReadOnlyCollection<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
