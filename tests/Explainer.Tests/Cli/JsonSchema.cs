using System.Text.Json;
using System.Text.RegularExpressions;

namespace Explainer.Tests.Cli;

/// <summary>
/// A JSON Schema (draft 7), as far as the schema of SARIF needs it. No package that checks schemas restores from the source
/// that this project builds from. The schema is that of OASIS, as npm's @datadog/datadog-ci-plugin-sarif 5.25.0 carries it.
/// </summary>
internal sealed class JsonSchema(JsonElement root)
{
    public static JsonSchema OfSarif() => new(JsonDocument.Parse(
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Cli", "sarif-schema-2.1.0.json"))).RootElement);

    /// <summary>What in a document is not as the schema says; empty when it is valid.</summary>
    public IEnumerable<string> Faults(JsonElement value) => Faults(root, value, "#");

    private IEnumerable<string> Faults(JsonElement schema, JsonElement value, string at)
    {
        foreach (var rule in schema.EnumerateObject())
        {
            foreach (var fault in Faults(schema, rule, value, at))
            {
                yield return fault;
            }
        }
    }

    private IEnumerable<string> Faults(JsonElement schema, JsonProperty rule, JsonElement value, string at) => rule.Name switch
    {
        "$schema" or "$id" or "title" or "description" or "default" or "definitions" => [],
        "$ref" => Faults(Find(rule.Value.GetString()!), value, at),
        "anyOf" => Unless(rule.Value.EnumerateArray().Any(s => !Faults(s, value, at).Any()), $"{at} is none of the forms"),
        "oneOf" => Unless(rule.Value.EnumerateArray().Count(s => !Faults(s, value, at).Any()) == 1, $"{at} is not one of the forms"),
        "required" or "properties" or "additionalProperties" => ObjectFaults(schema, rule, value, at),
        "items" or "minItems" or "uniqueItems" => ArrayFaults(rule, value, at),
        _ => ValueFaults(rule, value, at),
    };

    private IEnumerable<string> ObjectFaults(JsonElement schema, JsonProperty rule, JsonElement value, string at) => rule.Name switch
    {
        _ when value.ValueKind != JsonValueKind.Object => [],
        "required" => rule.Value.EnumerateArray().Select(k => k.GetString()!)
            .Where(k => !value.TryGetProperty(k, out _)).Select(k => $"{k} is missing from {at}"),
        "properties" => value.EnumerateObject().Where(p => rule.Value.TryGetProperty(p.Name, out _))
            .SelectMany(p => Faults(rule.Value.GetProperty(p.Name), p.Value, $"{at}/{p.Name}")),
        _ => Additional(schema, rule.Value, value, at),
    };

    private IEnumerable<string> ArrayFaults(JsonProperty rule, JsonElement value, string at) => rule.Name switch
    {
        _ when value.ValueKind != JsonValueKind.Array => [],
        "items" => value.EnumerateArray().SelectMany((item, i) => Faults(rule.Value, item, $"{at}/{i}")),
        "minItems" => Unless(value.GetArrayLength() >= rule.Value.GetInt32(), $"{at} has too few items"),
        _ => Unless(
            !rule.Value.GetBoolean() || value.EnumerateArray().Select(v => v.GetRawText()).Distinct().Count() == value.GetArrayLength(),
            $"{at} has an item twice"),
    };

    private static IEnumerable<string> ValueFaults(JsonProperty rule, JsonElement value, string at) => rule.Name switch
    {
        "type" => Unless(IsOf(rule.Value.GetString()!, value), $"{at} is no {rule.Value.GetString()}"),
        "enum" => Unless(rule.Value.EnumerateArray().Any(v => JsonElement.DeepEquals(v, value)), $"{at} is none of the values"),
        "minimum" => Unless(value.GetDouble() >= rule.Value.GetDouble(), $"{at} is too small"),
        "maximum" => Unless(value.GetDouble() <= rule.Value.GetDouble(), $"{at} is too large"),
        "pattern" => Unless(Regex.IsMatch(value.GetString()!, rule.Value.GetString()!), $"{at} has another form"),
        "format" => Unless(rule.Value.GetString() != "uri" || Uri.TryCreate(value.GetString(), UriKind.Absolute, out _), $"{at} is no whole address"),
        _ => throw new NotSupportedException($"{rule.Name} is not understood here."),
    };

    private IEnumerable<string> Additional(JsonElement schema, JsonElement rule, JsonElement value, string at)
    {
        var others = value.EnumerateObject().Where(p => !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(p.Name, out _));
        return rule.ValueKind switch
        {
            JsonValueKind.False => others.Select(p => $"{at}/{p.Name} is not known"),
            JsonValueKind.Object => others.SelectMany(p => Faults(rule, p.Value, $"{at}/{p.Name}")),
            _ => [],
        };
    }

    private JsonElement Find(string reference) =>
        reference[2..].Split('/').Aggregate(root, (found, name) => found.GetProperty(name));

    private static IEnumerable<string> Unless(bool isSo, string fault) => isSo ? [] : [fault];

    private static bool IsOf(string type, JsonElement value) => (type, value.ValueKind) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) => true,
        ("number", JsonValueKind.Number) or ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => value.TryGetInt64(out _),
        _ => false,
    };
}
