using Explainer.Model;

namespace Explainer.Guide.Schemas;

/// <summary>The JSON Schema (draft 2020-12) of what writers write, for editors that complete and check.</summary>
internal static class SchemaFile
{
    /// <summary>The schema of a subject as a file. Its keywords mean the same in draft 7, which older editors know.</summary>
    public static OutputFile Create(Subject subject)
    {
        var bytes = JsonText.Write(JsonText.Bare, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", subject.Title);
            new SchemaWriter(json).WriteSchema(subject.Schema);
            json.WriteEndObject();
        });
        return new OutputFile(NameOf(subject.Name), (byte[])[.. bytes, (byte)'\n']);
    }

    /// <summary>How the file of a subject is called: <c>site.schema.json</c>.</summary>
    public static string NameOf(string subject) => subject + ".schema.json";
}
