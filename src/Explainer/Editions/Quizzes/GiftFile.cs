using System.Globalization;
using System.Text;
using Explainer.Model;
using Explainer.Read.Fields;

namespace Explainer.Editions.Quizzes;

/// <summary>
/// The questions of all lessons with their answers, in GIFT (docs.moodle.org, "GIFT format"): a quiz is a multiple choice, all
/// others are essays. Moodle shows general feedback to learners who have answered, so it has answers and reasons; what a teacher
/// may expect of a discussion stands in a comment, which no learner sees.
/// </summary>
internal static class GiftFile
{
    // These have a meaning wherever they stand.
    private const string Signs = "~=#{}:\\";

    // Moodle stores 255 characters of a name.
    private const int LongestName = 120;

    public static byte[] Create(Site site)
    {
        var licence = site.Config.Licence is { } terms ? $", {terms.Name}" : "";
        var text = new StringBuilder($"// {FieldTypes.WordsOf(site.Config.Title)}, {site.Config.Url.AbsoluteUri}{FieldTypes.WordsOf(licence)}\n");
        foreach (var lesson in site.Lessons.Where(l => !l.Questions.IsEmpty))
        {
            // A slash parts a category from one within it, and two stand for one.
            text.Append(CultureInfo.InvariantCulture, $"\n$CATEGORY: {Category(site.Config.Title)}/{Category(lesson.Title)}\n");
            var notes = site.Config.NotesOf(lesson);
            foreach (var question in lesson.Questions)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n// {TeachUrls.For(lesson.Url).At(question.Anchor).Under(site.Config.Url)}\n");
                if (!notes.IsEmpty)
                {
                    text.Append(CultureInfo.InvariantCulture, $"// {FieldTypes.WordsOf(site.Words.SayNotes(notes))}\n");
                }

                Write(text, question, site.Words);
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(StringBuilder text, LessonQuestion question, Words words)
    {
        if (question is { Kind: QuestionKind.Discuss, Answer: { } expected })
        {
            text.Append(CultureInfo.InvariantCulture, $"// {FieldTypes.WordsOf(words.Label(words.Expect, expected))}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"::{Escape(Shorten(FieldTypes.WordsOf(question.Ask)))}::[plain]{Escape(question.Ask)} {{");
        foreach (var option in question.Options)
        {
            text.Append(option == question.Correct ? "\n=" : "\n~").Append(Option(option));
        }

        if (question.Answer is { } answer && question.Kind != QuestionKind.Discuss)
        {
            text.Append("\n####").Append(Option(answer));
        }

        text.Append(question.Options.IsEmpty && (question.Answer is null || question.Kind == QuestionKind.Discuss) ? "}\n" : "\n}\n");
    }

    // At the start of an option % begins a weight, and in feedback too [ the name of a format.
    private static string Option(string option) => option.TrimStart() is ['%' or '[', ..] ? "[plain]" + Escape(option) : Escape(option);

    private static string Shorten(string name)
    {
        var text = new StringInfo(name);
        return text.LengthInTextElements <= LongestName ? name : text.SubstringByTextElements(0, LongestName) + "…";
    }

    private static string Category(string title) => FieldTypes.WordsOf(title).Replace("/", "//", StringComparison.Ordinal);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.Trim().ReplaceLineEndings("\n"))
        {
            _ = c == '\n' ? escaped.Append("\\n") : Signs.Contains(c, StringComparison.Ordinal) ? escaped.Append('\\').Append(c)
                : escaped.Append(char.IsControl(c) ? ' ' : c);
        }

        return escaped.ToString();
    }
}
