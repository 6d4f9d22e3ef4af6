using Explainer.Model;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys of the home page.</summary>
internal static class SummaryFields
{
    public static readonly Field<string> Question =
        new("question", FieldTypes.Text, SummaryKeys.Question);

    public static readonly Field<string[]> InShort =
        new("in_short", FieldTypes.SetOf(FieldTypes.Text), SummaryKeys.InShort);

    public static readonly Field<string> ForWhom =
        new("for_whom", FieldTypes.Text, SummaryKeys.ForWhom);

    public static MapSchema Schema { get; } = EntryFields.Schema.With(ShapeTexts.HomePage, Question, InShort, ForWhom);

    public static EntryHeader Read(EntryFile file, FieldReader fields)
    {
        var (question, inShort, forWhom) = (fields.Get(Question), fields.GetList(InShort), fields.Get(ForWhom));
        return EntryFields.ReadHeader(file, fields, EntryFields.Summary, (facts, body, _) => new Summary(facts, body)
        {
            Question = question,
            InShort = inShort,
            ForWhom = forWhom,
        });
    }
}
