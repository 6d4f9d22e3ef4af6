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

    public static Lesson Read(EntryPath path, FieldReader fields)
    {
        // Read only for its entry references, which are resolved once all pages are known.
        fields.Get(Pages);
        return EntryFields.ReadCommon(
            new Lesson
            {
                Id = path.Id,
                File = path.File,
                Url = path.Url,
                Title = "",
                Summary = "",
                Order = path.Order,
                Minutes = fields.Get(Minutes),
                Ages = fields.Get(Ages),
                Objectives = fields.GetList(Objectives),
                Materials = fields.GetList(Materials),
                Prepare = fields.GetList(Prepare),
                Questions = fields.GetList(Questions),
                ShowsAnswers = fields.Get(Answers) is "shown",
            }, fields, EntryFields.Summary);
    }
}
