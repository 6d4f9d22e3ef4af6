using Explainer.Model;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys of a chapter.</summary>
internal static class ChapterFields
{
    public static readonly Field<string> Stage =
        new("stage", FieldTypes.Text, ChapterKeys.Stage);

    public static MapSchema Schema { get; } = EntryFields.Schema.With(ShapeTexts.Chapter, Stage, EntryFields.Places);

    public static EntryHeader Read(EntryFile file, FieldReader fields)
    {
        var (stage, places) = (fields.Get(Stage), fields.GetList(EntryFields.Places));
        return EntryFields.ReadHeader(
            file, fields, EntryFields.Summary, (facts, body, _) => new Chapter(facts, body) { Stage = stage }) with { Places = places };
    }
}
