using Explainer.Model;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys of a chapter.</summary>
internal static class ChapterFields
{
    public static readonly Field<string> Stage =
        new("stage", FieldTypes.Text, "A short label for the evidence map, if the chapter is a stage of the account.", "Borrowing");

    public static MapSchema Schema { get; } = EntryFields.Schema.With("a chapter", Stage, EntryFields.Places);

    public static EntryHeader Read(EntryFile file, FieldReader fields)
    {
        var (stage, places) = (fields.Get(Stage), fields.GetList(EntryFields.Places));
        return EntryFields.ReadHeader(
            file, fields, EntryFields.Summary, (facts, body, _) => new Chapter(facts, body) { Stage = stage }) with { Places = places };
    }
}
