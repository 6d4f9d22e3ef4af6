using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys of a lesson's question.</summary>
internal static partial class LessonQuestionFields
{
    private const int FewestOptions = 2;
    private const string IdPattern = @"^q-[\p{Ll}\p{Lo}\p{M}\p{Nd}_-]+$";

    private static readonly FieldType<string> IdType = FieldTypes.Name with { Expected = ExpectedTexts.IdOfQuestion, Schema = new ValueSchema.Text(IdPattern) };

    public static readonly Field<string> Ask = new("ask", FieldTypes.Text, LessonQuestionKeys.Ask, IsRequired: true);

    public static readonly Field<string> Kind = new("kind",
        FieldTypes.OneOf("discuss", "recall", "quiz"), LessonQuestionKeys.Kind, IsRequired: true);

    public static readonly Field<string> Id =
        new("id", IdType, LessonQuestionKeys.Id);

    public static readonly Field<string> Answer =
        new("answer", FieldTypes.Text, LessonQuestionKeys.Answer);

    public static readonly Field<string[]> Options = new("options", FieldTypes.Texts, LessonQuestionKeys.Options);
    public static readonly Field<string> Correct = new("correct", FieldTypes.OneText, LessonQuestionKeys.Correct);

    public static FieldType<LessonQuestion> Type { get; } =
        FieldTypes.MapOf(new MapSchema(ShapeTexts.Question, [Ask, Kind, Id, Answer, Options, Correct]), Read);

    private static LessonQuestion? Read(FieldReader fields)
    {
        var kind = fields.Get(Kind);
        var ask = fields.Get(Ask) ?? "";
        var id = ReadId(fields);
        var question = new LessonQuestion
        {
            Ask = ask,
            Kind = kind switch { "recall" => QuestionKind.Recall, "quiz" => QuestionKind.Quiz, _ => QuestionKind.Discuss },
            Anchor = id ?? AnchorIds.FromWords(ask),
            Answer = fields.Get(Answer),
            Options = fields.GetList(Options),
            Correct = fields.Get(Correct),
        };
        if (question.Ask.Length == 0 || kind is null)
        {
            return null;
        }

        Check(question, fields);
        CheckForTeachers(question, fields);
        fields.Context.References.Add(new EntryReference(EntryReferenceKind.Question, question.Anchor, fields.PlaceOf(id is null ? Ask : Id)));
        return question;
    }

    // Null when the writer gave none, or a bad one, which is reported.
    private static string? ReadId(FieldReader fields)
    {
        var id = fields.Get(Id);
        if (string.IsNullOrEmpty(id))
        {
            return null;
        }

        if (IdSyntax().IsMatch(id))
        {
            return id;
        }

        fields.Context.Problems.Add(Rules.BadQuestionId(fields.PlaceOf(Id), id, AnchorIds.FromWords(id.StartsWith("q-", StringComparison.Ordinal) ? id[2..] : id)));
        return null;
    }

    private static void Check(LessonQuestion question, FieldReader fields)
    {
        if (question.Kind == QuestionKind.Quiz)
        {
            CheckQuiz(question, fields);
            return;
        }

        foreach (var field in new Field[] { Options, Correct }.Where(fields.Has))
        {
            fields.Context.Problems.Add(Rules.KeyOfAQuiz(fields.PlaceOf(field), field.Name));
        }

        if (question.Kind == QuestionKind.Recall && !fields.Has(Answer))
        {
            fields.Context.Problems.Add(Rules.NoAnswer(fields.PlaceOf(Ask)));
        }
    }

    private static void CheckForTeachers(LessonQuestion question, FieldReader fields)
    {
        if (TeacherWords.Find(question.Ask) is { } label)
        {
            fields.Context.Problems.Add(Rules.AnswerInQuestion(fields.PlaceOfValue(Ask), question.Ask.Substring(label.Start, label.Length)));
        }

        if (TeacherWords.MarkOfRight(question.Options) is { } mark)
        {
            fields.Context.Problems.Add(Rules.MarkedOption(fields.PlaceOfValue(Options), mark));
        }
    }

    private static void CheckQuiz(LessonQuestion quiz, FieldReader fields)
    {
        var problems = fields.Context.Problems;
        foreach (var twice in quiz.Options.GroupBy(o => o, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            problems.Add(Rules.SameOption(fields.PlaceOf(Options), twice.Key));
        }

        if (quiz.Options.Length < fields.CountOf(Options))
        {
            // That the key has no value, or that an option is none, is said already.
        }
        else if (quiz.Options.Length < FewestOptions)
        {
            problems.Add(Rules.TooFewOptions(fields.PlaceOf(fields.Has(Options) ? Options : Ask)));
        }
        else if (!fields.Has(Correct))
        {
            problems.Add(Rules.NoCorrectOption(fields.PlaceOf(Ask)));
        }
        else if (quiz.Correct is { } correct && !quiz.Options.Contains(correct))
        {
            problems.Add(Rules.CorrectIsNoOption(fields.PlaceOf(Correct), correct, quiz.Options[0], Nearest.Choice(correct, quiz.Options) ?? Nearest.To(correct, quiz.Options) ?? ByNumber(correct, quiz.Options))
                with { Fix = Nearest.SuggestChoice(fields.PlaceOfValue(Correct), correct, quiz.Options) });
        }
    }

    // "2", "b" and "B)" name an option by its place.
    private static string? ByNumber(string correct, ImmutableArray<string> options) =>
        correct.TrimEnd('.', ')') is [var sign] && (char.IsAsciiDigit(sign) ? sign - '1' : char.IsAsciiLetter(sign) ? char.ToLowerInvariant(sign) - 'a' : -1) is var at and >= 0 && at < options.Length ? options[at] : null;

    [GeneratedRegex(IdPattern)]
    private static partial Regex IdSyntax();
}
