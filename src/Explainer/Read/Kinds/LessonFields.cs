using Explainer.Model;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys of a lesson.</summary>
internal static class LessonFields
{
    public static readonly Field<int?> Minutes = new("minutes", FieldTypes.PositiveInteger, "How many minutes it takes.", "45");
    public static readonly Field<string> Ages = new("ages", FieldTypes.Text, "How old the pupils are.", "15–18");

    public static readonly Field<string[]> Objectives =
        new("objectives", FieldTypes.SetOf(FieldTypes.Text), "What a class should be able to do afterwards.", "[Say how a loan works]");

    public static readonly Field<string[]> Materials = new("materials", FieldTypes.SetOf(FieldTypes.Text), "What a class needs.", "[Paper and a pen]");

    public static readonly Field<string[]> Pages =
        new("read", FieldTypes.IdsOf(EntryReferenceKind.Page), "Pages to read, as seen from this file; with a heading if only a part is meant. Their content notes show here.",
            "[../story/10-joining.md#the-card]");

    public static readonly Field<string[]> Prepare =
        new("prepare", FieldTypes.SetOf(FieldTypes.Text), "What a teacher does before the lesson. Only teachers' pages show it.", "[Read the pages yourself]");

    public static readonly Field<LessonQuestion[]> Questions =
        new("questions", FieldTypes.ListOf(LessonQuestionFields.Type), "What to ask. Only teachers' pages show the answers, unless answers is shown.",
            "\n- {ask: Who may join?, kind: recall, answer: Everyone.}");

    public static readonly Field<string> Answers = new("answers",
        FieldTypes.OneOf("teachers", "shown"),
        "teachers (when nothing is said): only teachers' pages have the answers. shown: the lesson's own page has those of its quizzes too, closed until a reader opens them.",
        "shown");

    public static MapSchema Schema { get; } =
        EntryFields.Schema.With("a lesson", Minutes, Ages, Objectives, Materials, Pages, Prepare, Questions, Answers);

    public static EntryHeader Read(EntryFile file, FieldReader fields)
    {
        // Read only for its entry references, which are resolved once all pages are known.
        fields.Get(Pages);
        var (minutes, ages, objectives, materials) = (fields.Get(Minutes), fields.Get(Ages), fields.GetList(Objectives), fields.GetList(Materials));
        var (prepare, questions, showsAnswers) = (fields.GetList(Prepare), fields.GetList(Questions), fields.Get(Answers) is "shown");
        return EntryFields.ReadHeader(file, fields, EntryFields.Summary, (facts, body, read) => new Lesson(facts, body)
        {
            Minutes = minutes,
            Ages = ages,
            Objectives = objectives,
            Materials = materials,
            Read = read,
            Prepare = prepare,
            Questions = questions,
            ShowsAnswers = showsAnswers,
        });
    }
}
