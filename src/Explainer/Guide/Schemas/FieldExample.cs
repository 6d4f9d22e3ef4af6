using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Guide.Schemas;

/// <summary>The example of a key, which its definition has as YAML.</summary>
internal static class FieldExample
{
    /// <summary>The example as a value.</summary>
    public static YamlNode Read(Field field)
    {
        var source = new SourceText(field.Name, field.Example);
        return YamlReader.Read(source, 0, source.Text.Length, new DiagnosticBag(), out _)
            ?? throw new InvalidOperationException($"The example of '{field.Name}' is no YAML.");
    }

    /// <summary>The key with its example as a file has it, in one line or several.</summary>
    public static string[] Lines(Field field) => field.Example[0] == '\n'
        ? [field.Name + ":", .. field.Example[1..].Split('\n').Select(line => "  " + line)]
        : [$"{field.Name}: {field.Example}"];
}
