using Explainer.Guide.Schemas;
using Explainer.Model.Texts;
using Explainer.Read.Data;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;
using Explainer.Read.Site;
using Explainer.Read.Works;

namespace Explainer.Guide;

/// <summary>All keys as tables in Markdown: the reference in the writers' guide.</summary>
internal static class FieldReference
{
    /// <summary>What every kind has, what each has besides, and the two files of the whole site.</summary>
    public static string Create() => string.Join('\n',
    [
        Table(StarterTexts.EveryFile, EntryFields.Schema.Fields),
        .. Subject.All.Where(s => s.IsEntry).Select(s => s.Schema).OfType<ValueSchema.Map>()
            .Select(m => (m.Schema.Name, Own: m.Schema.Current.Where(IsOwn).ToList())).Where(k => k.Own.Count > 0)
            .Select(k => Table(StarterTexts.KeysOfKind(k.Name), k.Own)),
        Table($"`{SiteReader.File}`", SiteFields.Schema.Fields),
        Table(StarterTexts.KeysOfWork(WorksReader.File), WorkFields.Schema.Fields),
        Table(StarterTexts.DataDescription, DataFields.Schema.Fields),
        Table(StarterTexts.DataColumn, DataFields.ColumnSchema.Fields),
    ]);

    // Compared by name, because `page` has a summary field of its own, which is optional.
    private static bool IsOwn(Field field) => EntryFields.Schema.Fields.All(f => f.Name != field.Name);

    private static string Table(string heading, IEnumerable<Field> fields) =>
        $"### {heading}\n\n{StarterTexts.KeyTableHead}\n|---|---|---|\n" + string.Concat(fields.Select(Row));

    private static string Row(Field field) =>
        $"| `{field.Name}`{(field.IsRequired ? StarterTexts.KeyNeeded : "")} | {string.Join(" – ", FieldKeys.Describe(field).Prepend(field.Description))} | `{field.InlineExample}` |\n";
}
