using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys of a lesson.</summary>
internal static partial class LessonFields
{
    public static readonly Field<int?> Minutes = new("minutes", FieldTypes.PositiveInteger, LessonKeys.Minutes);
    public static readonly Field<string> Ages = new("ages", AgesType(), LessonKeys.Ages);

    public static readonly Field<string[]> Objectives =
        new("objectives", FieldTypes.SetOf(FieldTypes.Text), LessonKeys.Objectives);

    public static readonly Field<string[]> Materials = new("materials", FieldTypes.SetOf(FieldTypes.Text), LessonKeys.Materials);

    public static readonly Field<string[]> Pages =
        new("read", FieldTypes.IdsOf(EntryReferenceKind.Page), LessonKeys.Pages);

    public static readonly Field<string[]> Prepare =
        new("prepare", FieldTypes.SetOf(FieldTypes.Text), LessonKeys.Prepare);

    public static readonly Field<LessonQuestion[]> Questions =
        new("questions", FieldTypes.ListOf(LessonQuestionFields.Type), LessonKeys.Questions);

    public static readonly Field<string> Answers = new("answers",
        FieldTypes.OneOf("teachers", "shown"),
        LessonKeys.Answers);

    public static MapSchema Schema { get; } =
        EntryFields.Schema.With(ShapeTexts.Lesson, Minutes, Ages, Objectives, Materials, Pages, Prepare, Questions, Answers);

    private static FieldType<string> AgesType() => FieldTypes.Text with
    {
        Read = (node, context) =>
        {
            var ages = FieldTypes.Text.Read(node, context);
            if (ages is not null && Span().Match(ages) is { Success: true } span && int.Parse(span.Groups["to"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) < int.Parse(span.Groups["from"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))
            {
                context.Problems.Add(Rules.AgesBackwards(node.Span, ages, span.Groups["to"].Value + span.Groups["sign"].Value + span.Groups["from"].Value));
            }

            return ages;
        },
    };

    [GeneratedRegex(@"^(?<from>[0-9]{1,2})(?<sign>\s*[-–—]\s*)(?<to>[0-9]{1,2})$")]
    private static partial Regex Span();

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
