using System.Text.Json;
using Explainer.Model;
using Explainer.Read.Fields;

namespace Explainer.Guide.Schemas;

/// <summary>Writes what a value looks like in the words of JSON Schema.</summary>
internal static class SchemaWriter
{
    /// <summary>The keywords of a form, into the object that is open.</summary>
    public static void WriteForm(Utf8JsonWriter json, ValueForm form)
    {
        switch (form)
        {
            case ValueForm.Text text:
                WriteTextForm(json, text);
                break;
            case ValueForm.Date:
                WriteTypes(json, "string", "integer");
                json.WriteString("pattern", DateForm.Pattern);
                break;
            case ValueForm.YesNo:
                json.WriteString("type", "boolean");
                break;
            case ValueForm.Choice choice:
                json.WriteList("enum", choice.Words);
                break;
            case ValueForm.Either either:
                WriteEither(json, either);
                break;
            case ValueForm.Number or ValueForm.Whole:
                WriteNumber(json, form);
                break;
            case ValueForm.List or ValueForm.Map or ValueForm.OpenMap:
                WriteCollection(json, form);
                break;
        }
    }

    // YAML takes 1984 and true for more than text, and readers here do not.
    private static void WriteTextForm(Utf8JsonWriter json, ValueForm.Text text)
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

    // Numbers in quotation marks are read too: CSL-JSON has them.
    private static void WriteNumber(Utf8JsonWriter json, ValueForm form)
    {
        if (form is ValueForm.Whole whole)
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

    private static void WriteCollection(Utf8JsonWriter json, ValueForm form)
    {
        switch (form)
        {
            case ValueForm.List list:
                json.WriteString("type", "array");
                WriteObject(json, "items", list.Item);
                break;
            case ValueForm.OpenMap map:
                json.WriteString("type", "object");
                WriteObject(json, "additionalProperties", map.Value);
                break;
            case ValueForm.Map map:
                json.WriteString("type", "object");
                WriteShape(json, map.Shape);
                break;
        }
    }

    private static void WriteShape(Utf8JsonWriter json, Shape shape)
    {
        json.WriteStartObject("properties");
        foreach (var field in shape.Fields)
        {
            json.WriteStartObject(field.Name);
            json.WriteString("description", field.Description);
            WriteForm(json, field.Form);
            if (field.Form is ValueForm.Date or ValueForm.Number or ValueForm.Whole or ValueForm.Text { Pattern: not null })
            {
                // No keyword of the standard: Visual Studio Code shows it in the place of the pattern, and others pass it over.
                json.WriteString("patternErrorMessage", $"Write {field.Expected}.");
            }

            json.WriteStartArray("examples");
            YamlJson.Write(json, FieldExample.Read(field));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteList("required", [.. shape.Fields.Where(f => f.IsRequired).Select(f => f.Name)]);
        if (!shape.AllowsOthers)
        {
            json.WriteBoolean("additionalProperties", false);
        }
    }

    private static void WriteEither(Utf8JsonWriter json, ValueForm.Either either)
    {
        json.WriteStartArray("anyOf");
        foreach (var form in either.Forms)
        {
            json.WriteStartObject();
            WriteForm(json, form);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteObject(Utf8JsonWriter json, string name, ValueForm form)
    {
        json.WriteStartObject(name);
        WriteForm(json, form);
        json.WriteEndObject();
    }

    private static void WriteTypes(Utf8JsonWriter json, params string[] types) => json.WriteList("type", types);
}
