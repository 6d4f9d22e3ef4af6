using Explainer.Model;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys of a chapter.</summary>
internal static class ChapterFields
{
    public static readonly Field<string> Stage =
        new("stage", FieldTypes.Text, "A short label for the evidence map, if the chapter is a stage of the account.", "Borrowing");

    public static MapSchema Schema { get; } = EntryFields.Schema.With("a chapter", Stage);

    public static Chapter Read(EntryPath path, FieldReader fields) => EntryFields.ReadCommon(
        new Chapter
        {
            Id = path.Id,
            File = path.File,
            Url = path.Url,
            Title = "",
            Summary = "",
            Order = path.Order,
            Stage = fields.Get(Stage),
        }, fields, EntryFields.Summary);
}
