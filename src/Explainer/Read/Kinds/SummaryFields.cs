using Explainer.Model;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys of the home page.</summary>
internal static class SummaryFields
{
    public static MapSchema Schema { get; } = EntryFields.Schema.With("the summary");

    public static Summary Read(EntryPath path, FieldReader fields) =>
        EntryFields.ReadCommon(
            new Summary { Id = path.Id, File = path.File, Url = path.Url, Title = "", Summary = "" }, fields, EntryFields.Summary);
}
