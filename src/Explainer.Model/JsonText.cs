using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Explainer.Model;

/// <summary>How JSON is written, in pages and in files of its own.</summary>
public static class JsonText
{
    /// <summary>
    /// Arabic and accented letters stay as they are; &lt;, &gt; and &amp; never do, so that no title ends the script it stands in.
    /// </summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The same for files that people open, on lines of its own.</summary>
    public static JsonWriterOptions Indented { get; } = Options with { Indented = true, NewLine = "\n" };

    /// <summary>The same where nothing else reads the text than JSON: only what JSON itself asks for is escaped.</summary>
    public static JsonWriterOptions Bare { get; } = Indented with { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A whole document as UTF-8.</summary>
    public static byte[] Write(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            write(json);
        }

        return bytes.WrittenSpan.ToArray();
    }

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
