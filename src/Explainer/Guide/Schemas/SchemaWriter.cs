using System.Text.Json;
using Explainer.Model;
using Explainer.Read.Fields;

namespace Explainer.Guide.Schemas;

/// <summary>Writes what a value looks like in the words of JSON Schema.</summary>
internal static class SchemaWriter
{
    /// <summary>The keywords of a schema, into the object that is open.</summary>
    public static void WriteSchema(Utf8JsonWriter json, ValueSchema schema)
    {
        switch (schema)
        {
            case ValueSchema.Text text:
                WriteText(json, text);
                break;
            case ValueSchema.Date:
                WriteTypes(json, "string", "integer");
                json.WriteString("pattern", DatePattern.Pattern);
                break;
            case ValueSchema.Boolean:
                json.WriteString("type", "boolean");
                break;
            case ValueSchema.Choice choice:
                json.WriteList("enum", choice.Words);
                break;
            case ValueSchema.Either either:
                WriteEither(json, either);
                break;
            case ValueSchema.Number or ValueSchema.Integer:
                WriteNumber(json, schema);
                break;
            case ValueSchema.List or ValueSchema.Map or ValueSchema.OpenMap:
                WriteCollection(json, schema);
                break;
        }
    }

    // YAML parses 1984 as a number and true as a boolean; our reader takes both as text, so the schema allows them.
    private static void WriteText(Utf8JsonWriter json, ValueSchema.Text text)
    {
        if (text.Pattern is null)
        {
            WriteTypes(json, "string", "number", "boolean");
            json.WriteNumber("minLength", 1);
            return;
        }

        json.WriteString("type", "string");
        json.WriteString("pattern", text.Pattern);
        json.WriteText("format", text.Format);
    }

    // Quoted numbers are allowed too, because CSL-JSON has them.
    private static void WriteNumber(Utf8JsonWriter json, ValueSchema schema)
    {
        if (schema is ValueSchema.Integer whole)
        {
            WriteTypes(json, "integer", "string");
            json.WriteNumber("minimum", whole.Least);
            json.WriteString("pattern", "^[0-9]+$");
        }
        else
        {
            WriteTypes(json, "number", "string");
            json.WriteString("pattern", @"^\s*[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?\s*$");
        }
    }

    private static void WriteCollection(Utf8JsonWriter json, ValueSchema schema)
    {
        switch (schema)
        {
            case ValueSchema.List list:
                WriteTypes(json, ["array", .. list.OrOne ? TypesOf(list.Item).Distinct() : []]);
                WriteObject(json, "items", list.Item);
                break;
            case ValueSchema.OpenMap map:
                json.WriteString("type", "object");
                WriteObject(json, "additionalProperties", map.Value);
                break;
            case ValueSchema.Map map:
                json.WriteString("type", "object");
                WriteMap(json, map.Schema);
                break;
        }
    }

    // Of one value that stands for a list only the type is checked: its whole schema would be written twice.
    private static IEnumerable<string> TypesOf(ValueSchema item) => item switch
    {
        ValueSchema.Map or ValueSchema.OpenMap => ["object"],
        ValueSchema.Either either => either.Schemas.SelectMany(TypesOf),
        _ => ["string", "number", "boolean"],
    };

    private static void WriteMap(Utf8JsonWriter json, MapSchema schema)
    {
        json.WriteStartObject("properties");
        foreach (var field in schema.Fields)
        {
            json.WriteStartObject(field.Name);
            json.WriteString("description", field.Description);
            if (field.IsOld)
            {
                json.WriteBoolean("deprecated", true);
            }

            WriteSchema(json, field.Schema);
            if (field.Schema is ValueSchema.Date or ValueSchema.Number or ValueSchema.Integer or ValueSchema.Text { Pattern: not null })
            {
                // Not a standard keyword: Visual Studio Code shows it instead of the pattern, and other editors ignore it.
                json.WriteString("patternErrorMessage", $"Write {field.Expected}.");
            }

            json.WriteStartArray("examples");
            YamlJson.Write(json, FieldExample.Read(field));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteList("required", [.. schema.Fields.Where(f => f.IsRequired && !f.IsInText).Select(f => f.Name)]);
        if (!schema.AllowsOthers)
        {
            json.WriteBoolean("additionalProperties", false);
        }
    }

    private static void WriteEither(Utf8JsonWriter json, ValueSchema.Either either)
    {
        json.WriteStartArray("anyOf");
        foreach (var schema in either.Schemas)
        {
            json.WriteStartObject();
            WriteSchema(json, schema);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteObject(Utf8JsonWriter json, string name, ValueSchema schema)
    {
        json.WriteStartObject(name);
        WriteSchema(json, schema);
        json.WriteEndObject();
    }

    private static void WriteTypes(Utf8JsonWriter json, params string[] types)
    {
        if (types is [var only])
        {
            json.WriteString("type", only);
        }
        else
        {
            json.WriteList("type", types);
        }
    }
}
