using System.Globalization;
using System.Text;
using System.Text.Json;
using Explainer.Model;
using Explainer.Read.Yaml;

namespace Explainer.Guide.Schemas;

/// <summary>Writes YAML as JSON, with the types that the core schema of YAML 1.2 gives to plain values, as editors do.</summary>
internal static class YamlJson
{
    private const NumberStyles Integer = NumberStyles.AllowLeadingSign;
    private const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The whole of it as one text, by which two values can be compared.</summary>
    public static string Text(YamlNode node) => Encoding.UTF8.GetString(JsonText.Write(JsonText.Bare, json => Write(json, node)));

    public static void Write(Utf8JsonWriter json, YamlNode node)
    {
        switch (node)
        {
            case YamlList list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case YamlMap map:
                json.WriteStartObject();
                foreach (var (key, value) in map.Pairs)
                {
                    json.WritePropertyName(key.Text);
                    Write(json, value);
                }

                json.WriteEndObject();
                break;
            case YamlScalar scalar:
                WriteScalar(json, scalar);
                break;
        }
    }

    private static void WriteScalar(Utf8JsonWriter json, YamlScalar scalar)
    {
        if (scalar.IsEmpty)
        {
            json.WriteNullValue();
        }
        else if (scalar is { IsPlain: true, Text: "true" or "True" or "TRUE" or "false" or "False" or "FALSE" })
        {
            json.WriteBooleanValue(char.ToLowerInvariant(scalar.Text[0]) == 't');
        }
        else if (scalar.IsPlain && long.TryParse(scalar.Text, Integer, CultureInfo.InvariantCulture, out var number))
        {
            json.WriteNumberValue(number);
        }
        else if (scalar.IsPlain && double.TryParse(scalar.Text, Decimal, CultureInfo.InvariantCulture, out var real) && double.IsFinite(real))
        {
            json.WriteNumberValue(real);
        }
        else
        {
            json.WriteStringValue(scalar.Text);
        }
    }
}
