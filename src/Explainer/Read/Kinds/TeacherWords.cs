using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Explainer.Read.Kinds;

/// <summary>
/// Words that announce what only teachers may have, in the languages of the theme. Only what is followed by a colon is one, or stands
/// alone: "the answer is in the archive" is a sentence.
/// </summary>
internal static partial class TeacherWords
{
    private static readonly FrozenSet<string> Answers = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "answer", "answers", "the answer", "answer key", "correct answer", "correct answers", "the correct answer", "right answer", "right answers", "the right answer", "model answer", "model answers",
            "sample answer", "sample answers", "suggested answer", "suggested answers", "expected answer", "expected answers", "solution", "solutions",
            "antwort", "antworten", "richtige antwort", "richtige antworten", "lösung", "lösungen", "musterlösung", "lösungsvorschlag", "erwartungshorizont",
            "réponse", "réponses", "bonne réponse", "bonnes réponses", "réponse attendue", "réponses attendues", "corrigé",
            "respuesta", "respuestas", "respuesta correcta", "respuestas correctas", "solución", "soluciones",
            "cevap", "cevaplar", "doğru cevap", "yanıt", "yanıtlar", "doğru yanıt", "çözüm", "çözümler",
            "відповідь", "відповіді", "правильна відповідь", "правильні відповіді", "розв’язок", "розв’язання",
            "جواب", "الجواب", "الأجوبة", "إجابة", "الإجابة", "الإجابات", "الإجابة الصحيحة", "الجواب الصحيح", "الحل", "الحلول",
        ]);

    private static readonly FrozenSet<string> Remarks = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "for teachers", "for the teacher", "for teachers only", "only for teachers", "teachers only", "for instructors", "for educators",
            "note for teachers", "notes for teachers", "note to teachers", "note for the teacher", "notes for the teacher", "note to the teacher", "teacher note", "teacher notes",
            "teacher’s note", "teacher’s notes", "teachers’ note", "teachers’ notes", "note for instructors", "instructor note", "instructor notes", "hint for teachers", "hints for teachers",
            "tip for teachers", "tips for teachers", "information for teachers", "background for teachers", "instructions for teachers",
            "für lehrkräfte", "für die lehrkraft", "für lehrer", "für lehrerinnen und lehrer", "für lehrer*innen", "für lehrpersonen", "nur für lehrkräfte", "nur für lehrer",
            "hinweis für lehrkräfte", "hinweise für lehrkräfte", "hinweis für die lehrkraft", "hinweise für die lehrkraft", "hinweis für lehrer", "hinweise für lehrer", "lehrerhinweis", "lehrerhinweise",
            "pour l’enseignant", "pour l’enseignante", "pour les enseignants", "pour les enseignant·e·s", "pour le professeur", "pour les professeurs", "note pour l’enseignant",
            "note pour les enseignants", "notes pour les enseignants", "réservé aux enseignants",
            "para el profesor", "para la profesora", "para el profesorado", "para profesores", "para docentes", "para los docentes", "para el docente", "para el maestro", "para la maestra",
            "nota para el profesor", "nota para el docente", "nota para docentes", "notas para docentes", "solo para docentes",
            "öğretmen için", "öğretmenler için", "öğretmene not", "öğretmenlere not", "öğretmen notu", "öğretmen notları", "yalnızca öğretmenler için",
            "для вчителя", "для вчителів", "для вчительки", "для викладача", "для викладачів", "примітка для вчителя", "примітки для вчителя", "тільки для вчителя",
            "للمعلم", "للمعلمين", "للمعلمة", "للمدرس", "للمدرسين", "ملاحظة للمعلم", "ملاحظة للمعلمين", "ملاحظات للمعلم", "ملاحظات للمعلمين",
        ]);

    /// <summary>The first words in a text that announce something and are followed by it; null for none.</summary>
    public static TeacherLabel? Find(string text)
    {
        for (var match = Label().Match(text); match.Success; match = match.NextMatch())
        {
            var (words, rest) = (match.Groups["label"], text[(match.Index + match.Length)..]);
            if (IsRemark(words.Value) || (IsAnswer(words.Value) && IsGiven(match.Groups["open"].Success ? InBrackets(rest) : rest)))
            {
                return new TeacherLabel(words.Index, match.Groups["end"].Index + 1 - words.Index, IsRemark(words.Value));
            }
        }

        return null;
    }

    /// <summary>Whether a text consists of such words alone; null where it does not.</summary>
    public static TeacherLabel? FindAlone(string text)
    {
        var words = text.AsSpan().Trim(" \t\n*_#:：").ToString();
        var isRemark = IsRemark(words) || (words.EndsWith(')') && IsRemark(words[(words.LastIndexOf('(') + 1)..^1]));
        return isRemark || IsAnswer(words) ? new TeacherLabel(text.IndexOf(words, StringComparison.Ordinal), words.Length, isRemark) : null;
    }

    /// <summary>The sign by which one of several options says that it is the right one; null where none does, or more than one.</summary>
    public static string? MarkOfRight(IReadOnlyList<string> options)
    {
        var marks = options.Select(o => Right().Match(o)).Where(m => m.Success).ToList();
        return marks is [var only] ? only.Groups["mark"].Value : null;
    }

    private static bool IsRemark(string words) => Remarks.Contains(WithCurlyApostrophe(words));

    // "Answer 3", "answers to the sheet".
    private static bool IsAnswer(string words) => Answers.Contains(WithCurlyApostrophe(Object().Replace(words, "")));

    private static string WithCurlyApostrophe(string words) => words.Replace('\'', '’');

    private static string InBrackets(string rest) => rest.IndexOfAny([')', ']']) is var end and >= 0 ? rest[..end] : rest;

    // A line to be filled in, a question and a choice of two give no answer.
    private static bool IsGiven(string rest) => Given().Match(rest) is { Success: true } given && !Instruction().IsMatch(given.Value) && !given.Value.EndsWith('?') && !given.Value.EndsWith('؟');

    // At the beginning of a line or a sentence, or of brackets.
    [GeneratedRegex(@"(?:(?<open>[(\[])[ ]?|(?<=^[ \t>]*|[.!?…:;؟–—-][)\]""”»’*_]{0,4}[ ]))[*_]{0,3}(?<label>\p{L}[\p{L}\p{M}\p{Nd}’'·* ]{1,50}?)[*_]{0,3}[ \u00A0\u202F]?(?<end>(?(open)[:：=–—]|[:：]))[*_]{0,3}", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    // On the same line or the next one, up to the end of its sentence.
    [GeneratedRegex(@"^[ \t\u00A0]*\n?[ \t>]*[*""“„«‘'(\[]{0,3}_?(?=[\p{L}\p{Nd}])[^\n.!?؟]*[.!?؟]?", RegexOptions.CultureInvariant)]
    private static partial Regex Given();

    [GeneratedRegex(@"^\s*(?:(?:yes\s?(?:or|/)\s?no|true\s?(?:or|/)\s?false)\b|in\s(?:a|one|two|three|four|your|full|whole|pairs|groups)\b|(?:write|use|choose|tick|circle|explain|discuss)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instruction();

    [GeneratedRegex(@"(?<=\p{L})[ ](?:\p{Nd}{1,2}\p{L}?$|(?:to|for|zu|zum|zur|à|aux?|de|du|des|a|al)[ ][^\n]+$)", RegexOptions.CultureInvariant)]
    private static partial Regex Object();

    [GeneratedRegex(@"(?<mark>(?<=\S[ ]?)[(\[](?:correct|right|true|(?:the )?(?:correct |right )?answer|richtig|bonne réponse|juste|correcta|doğru|правильно|صحيح)[)\]]$|[✓✔✅☑]$|^[✓✔✅☑])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Right();
}

/// <summary>Words that announce what only teachers may have.</summary>
/// <param name="Start">Where they begin in the text.</param>
/// <param name="Length">How long they are, with the sign behind them.</param>
/// <param name="IsRemark">True for a remark for teachers, false for an answer.</param>
internal sealed record TeacherLabel(int Start, int Length, bool IsRemark);
