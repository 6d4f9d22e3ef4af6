using Explainer.Read.Fields;

namespace Explainer.Guide;

/// <summary>The keys within the value of a key: those of a question, of a licence.</summary>
internal static class FieldKeys
{
    /// <summary>What each is, in a line; none where the value has no keys of its own.</summary>
    public static IEnumerable<string> Of(Field field) =>
        Find(field.Form)?.Fields.Select(f => $"{f.Name}{(f.IsRequired ? " (needed)" : "")}: {f.Description}") ?? [];

    private static Shape? Find(ValueForm form) => form switch
    {
        ValueForm.Map map => map.Shape,
        ValueForm.List list => Find(list.Item),
        ValueForm.Either either => either.Forms.Select(Find).FirstOrDefault(shape => shape is not null),
        _ => null,
    };
}
