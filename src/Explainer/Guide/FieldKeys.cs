using Explainer.Read.Fields;

namespace Explainer.Guide;

/// <summary>The keys within the value of a key: those of a question, of a licence.</summary>
internal static class FieldKeys
{
    /// <summary>What each is, in a line; none where the value has no keys of its own.</summary>
    public static IEnumerable<string> Describe(Field field) =>
        Find(field.Schema)?.Fields.Select(f => $"{f.Name}{(f.IsRequired ? " (needed)" : "")}: {f.Description}") ?? [];

    private static MapSchema? Find(ValueSchema schema) => schema switch
    {
        ValueSchema.Map map => map.Schema,
        ValueSchema.List list => Find(list.Item),
        ValueSchema.Either either => either.Schemas.Select(Find).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
