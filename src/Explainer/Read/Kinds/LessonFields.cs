using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys of a lesson.</summary>
internal static class LessonFields
{
    public static readonly Field<int?> Minutes = new("minutes", FieldTypes.Whole, "How long it takes.");
    public static readonly Field<string> Ages = new("ages", FieldTypes.Text, "Whom it is for, such as 15–18.");

    public static readonly Field<string[]> Objectives =
        new("objectives", FieldTypes.Texts, "What a class should be able to do afterwards.");

    public static readonly Field<string[]> Materials = new("materials", FieldTypes.Texts, "What a class needs.");

    public static readonly Field<string[]> Pages =
        new("read", FieldTypes.IdsOf(MentionKind.Page), "Pages to read, such as ../story/10-the-film.md.");

    public static readonly Field<string[]> Prepare =
        new("prepare", FieldTypes.Texts, "What a teacher does before the lesson. Only teachers' pages show it.");

    public static readonly Field<LessonQuestion[]> Questions =
        new("questions", FieldTypes.ListOf(LessonQuestionFields.Type), "What to ask. Only teachers' pages show the answers.");

    public static Shape Shape { get; } =
        EntryFields.Shape.With("a lesson", Minutes, Ages, Objectives, Materials, Pages, Prepare, Questions);

    public static Lesson Read(EntryPath path, FieldReader fields)
    {
        // The pages are read for their mentions: they are found when all pages are known.
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
                Minutes = ReadMinutes(fields),
                Ages = fields.Get(Ages),
                Objectives = fields.GetList(Objectives),
                Materials = fields.GetList(Materials),
                Prepare = fields.GetList(Prepare),
                Questions = fields.GetList(Questions),
            }, fields, EntryFields.Summary);
    }

    private static int? ReadMinutes(FieldReader fields)
    {
        var minutes = fields.Get(Minutes);
        if (minutes == 0)
        {
            fields.Context.Problems.Add(Rules.WrongType(fields.PlaceOf(Minutes), "'0'", Minutes.Expected));
            return null;
        }

        return minutes;
    }
}
