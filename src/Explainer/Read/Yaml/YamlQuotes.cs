namespace Explainer.Read.Yaml;

/// <summary>Writes a text as a value of YAML in which nothing means anything else.</summary>
internal static class YamlQuotes
{
    /// <summary>In double quotation marks, whatever it holds.</summary>
    public static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
