using System.Text.Json;
using Explainer.Model;
using Explainer.Read.Fields;

namespace Explainer.Guide.Schemas;

/// <summary>Writes what a value looks like in the words of JSON Schema.</summary>
internal sealed class SchemaWriter(Utf8JsonWriter json)
{
    /// <summary>The keywords of a schema, into the object that is open.</summary>
    public void WriteSchema(ValueSchema schema)
    {
        switch (schema)
        {
            case ValueSchema.Text text:
                WriteText(text);
                break;
            case ValueSchema.Date:
                WriteTypes("string", "integer");
                json.WriteString("pattern", DatePattern.Pattern);
                break;
            case ValueSchema.Boolean:
                json.WriteString("type", "boolean");
                break;
            case ValueSchema.Choice choice:
                json.WriteList("enum", choice.Words);
                break;
            case ValueSchema.Either either:
                WriteEither(either);
                break;
            case ValueSchema.Number or ValueSchema.Integer:
                WriteNumber(schema);
                break;
            case ValueSchema.List or ValueSchema.Map or ValueSchema.OpenMap:
                WriteCollection(schema);
                break;
        }
    }

    // YAML parses 1984 as a number and true as a boolean; our reader takes both as text, so the schema allows them.
    private void WriteText(ValueSchema.Text text)
    {
        if (text.Pattern is null)
        {
            WriteTypes("string", "number", "boolean");
            json.WriteNumber("minLength", 1);
            return;
        }

        json.WriteString("type", "string");
        json.WriteString("pattern", text.Pattern);
        json.WriteText("format", text.Format);
    }

    // Quoted numbers are allowed too, because CSL-JSON has them.
    private void WriteNumber(ValueSchema schema)
    {
        if (schema is ValueSchema.Integer whole)
        {
            WriteTypes("integer", "string");
            json.WriteNumber("minimum", whole.Least);
            json.WriteString("pattern", "^[0-9]+$");
        }
        else
        {
            WriteTypes("number", "string");
            json.WriteString("pattern", @"^\s*[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?\s*$");
        }
    }

    private void WriteCollection(ValueSchema schema)
    {
        switch (schema)
        {
            case ValueSchema.List list:
                WriteTypes(["array", .. list.OrOne ? TypesOf(list.Item).Distinct() : []]);
                WriteObject("items", list.Item);
                break;
            case ValueSchema.OpenMap map:
                json.WriteString("type", "object");
                WriteObject("additionalProperties", map.Value);
                break;
            case ValueSchema.Map map:
                json.WriteString("type", "object");
                WriteMap(map.Schema);
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

    private void WriteMap(MapSchema schema)
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

            WriteSchema(field.Schema);
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

    private void WriteEither(ValueSchema.Either either)
    {
        json.WriteStartArray("anyOf");
        foreach (var schema in either.Schemas)
        {
            json.WriteStartObject();
            WriteSchema(schema);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteObject(string name, ValueSchema schema)
    {
        json.WriteStartObject(name);
        WriteSchema(schema);
        json.WriteEndObject();
    }

    private void WriteTypes(params string[] types)
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
