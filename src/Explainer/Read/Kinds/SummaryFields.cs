using Explainer.Model;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys of the home page.</summary>
internal static class SummaryFields
{
    public static readonly Field<string> Question =
        new("question", FieldTypes.Text, "The question that the site answers. It stands first on the home page, instead of the title.", "Who pays for a lost book?");

    public static readonly Field<string[]> InShort =
        new("in_short", FieldTypes.SetOf(FieldTypes.Text), "What the site says, in about three lines, instead of the summary at the head of the home page.",
            "[Anyone may borrow., Nobody pays for a late book., What is lost is bought again.]");

    public static readonly Field<string> ForWhom =
        new("for_whom", FieldTypes.Text, "Whom it is for, in a sentence. How long the story takes is counted.", "For everyone who has ever borrowed a book.");

    public static MapSchema Schema { get; } = EntryFields.Schema.With("the home page", Question, InShort, ForWhom);

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
