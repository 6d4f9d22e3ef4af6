using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Explainer.Model;

/// <summary>How JSON is written, in pages and in files of its own.</summary>
public static class JsonText
{
    /// <summary>
    /// Arabic and accented letters are not escaped; &lt;, &gt; and &amp; are, so that no title can end its <c>script</c> element.
    /// </summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The same, indented, for files that people open.</summary>
    public static JsonWriterOptions Indented { get; } = Options with { Indented = true, NewLine = "\n" };

    /// <summary>Indented, escaping only what JSON requires, for files that are never part of a page.</summary>
    public static JsonWriterOptions Bare { get; } = Indented with { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A text as a string of JSON, in its quotation marks, which is one of JavaScript too.</summary>
    public static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, Options.Encoder)}\"";

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

    /// <summary>Writes a property with a string; omits it when the text is null or empty.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>Writes a property with a list of strings; omits it when the list is empty.</summary>
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
