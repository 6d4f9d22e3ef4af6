using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Explainer.Read.Kinds;

/// <summary>
/// Words that announce what only teachers may have, in the languages of the theme. Only what is followed by a colon is one, or stands
/// alone: "the answer is in the archive" is a sentence.
/// </summary>
internal static partial class TeacherWords
{
    private static readonly SearchValues<char> SignsOfQuestion = SearchValues.Create("?؟");

    private static readonly FrozenSet<string> Answers = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "answer", "answers", "answer key", "correct answer", "correct answers", "the correct answer", "right answer", "right answers", "the right answer", "model answer", "model answers",
            "sample answer", "sample answers", "suggested answer", "suggested answers", "expected answer", "expected answers",
            "antwort", "antworten", "richtige antwort", "richtige antworten", "musterlösung", "lösungsvorschlag", "erwartungshorizont",
            "réponse", "réponses", "bonne réponse", "bonnes réponses", "réponse attendue", "réponses attendues", "corrigé",
            "respuesta", "respuestas", "respuesta correcta", "respuestas correctas",
            "cevap", "cevaplar", "doğru cevap", "yanıt", "yanıtlar", "doğru yanıt",
            "відповідь", "відповіді", "правильна відповідь", "правильні відповіді",
            "جواب", "الجواب", "الأجوبة", "إجابة", "الإجابة", "الإجابات", "الإجابة الصحيحة", "الجواب الصحيح",
        ]);

    // Also of chemistry, of negotiations and of stories: an answer only where a question stands before it.
    private static readonly FrozenSet<string> Solutions = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "the answer", "solution", "solutions", "lösung", "lösungen", "die antwort", "la réponse", "solución", "soluciones", "la respuesta", "çözüm", "çözümler", "розв’язок", "розв’язання", "الحل", "الحلول",
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
    /// <param name="text">The text.</param>
    /// <param name="isAfterQuestion">Whether a question stands right before the text.</param>
    public static TeacherLabel? Find(string text, bool isAfterQuestion = false)
    {
        for (var match = Label().Match(text); match.Success; match = match.NextMatch())
        {
            var (words, rest) = (match.Groups["label"], text[(match.Index + match.Length)..]);
            var isRemark = IsRemark(words.Value);
            if (isRemark ? IsOwnRemark(text, match, rest) : MayAnswer(text, match, isAfterQuestion) && IsGiven(match.Groups["open"].Success ? InBrackets(rest) : rest))
            {
                return new TeacherLabel(words.Index, match.Groups["end"].Index + 1 - words.Index, isRemark, isRemark && IsNote(words.Value));
            }
        }

        return FindWithoutColon(text, isAfterQuestion);
    }

    // "Key: 1a, 2b", and "**Answer** everyone may" below a question.
    private static TeacherLabel? FindWithoutColon(string text, bool isAfterQuestion) =>
        KeyOfAnswers().Match(text) is { Success: true } key ? new TeacherLabel(key.Index, key.Length, false, false)
            : isAfterQuestion && Bold().Match(text) is { Success: true } bold && IsAnswer(bold.Groups["label"].Value) && IsGiven(text[bold.Length..])
                ? new TeacherLabel(bold.Groups["label"].Index, bold.Groups["label"].Length, false, false) : null;

    /// <summary>Whether a text consists of such words alone; null where it does not. "Teachers only" may be the sign on a door.</summary>
    public static TeacherLabel? FindAlone(string text)
    {
        var words = text.AsSpan().Trim(" \t\n*_#:：").ToString();
        var isRemark = IsRemark(words) || (words.EndsWith(')') && IsRemark(words[(words.LastIndexOf('(') + 1)..^1]));
        return isRemark || IsAnswer(words) || (Object().IsMatch(words) && IsSolution(words)) ? new TeacherLabel(text.IndexOf(words, StringComparison.Ordinal), words.Length, isRemark, Note().IsMatch(words)) : null;
    }

    /// <summary>Whether a text asks something.</summary>
    public static bool Asks(string text) => text.AsSpan().ContainsAny(SignsOfQuestion);

    /// <summary>The sign by which one of several options says that it is the right one; null where none does, or more than one.</summary>
    public static string? MarkOfRight(IReadOnlyList<string> options)
    {
        var marks = options.Select(o => Right().Match(o)).Where(m => m.Success).ToList();
        return marks is [var only] && !YesOrNo().IsMatch(only.Result("$`$'")) && (!only.Groups["other"].Success || options.Count(o => o.EndsWith(')') || o.EndsWith(']')) == 1) ? only.Groups["mark"].Value : null;
    }

    private static bool IsRemark(string words) => Remarks.Contains(WithCurlyApostrophe(words));

    // It says itself that it is one: "for teachers" may stand beside "for miners".
    private static bool IsNote(string words) => Note().IsMatch(words) || Only().IsMatch(words);

    // "Answer 3", "answers to the sheet".
    private static bool IsAnswer(string words) => Answers.Contains(WithCurlyApostrophe(Object().Replace(words, "")));

    private static bool IsSolution(string words) => Solutions.Contains(WithCurlyApostrophe(Object().Replace(words, "")));

    // In brackets in a sentence, beside another "For …:", or before a price, it says who got what. "Notes for the teacher: these were kept
    // for a year" speaks of notes.
    private static bool IsOwnRemark(string text, Match match, string rest) => IsNote(match.Groups["label"].Value)
        ? !(Several().IsMatch(match.Groups["label"].Value) ? ToldOfSeveral() : ToldOfOne()).IsMatch(rest)
        : !IsShare(rest) && (!match.Groups["open"].Success || text.AsSpan(0, match.Index).TrimEnd() is [] or [.., '.' or '!' or '?' or '؟']) && !HasParallel(text);

    // "Forty francs.", "40 francs, and half of it after six": a remark has a verb, and more words.
    private static bool IsShare(string rest) => Price().IsMatch(rest) || (OneOrTwoWords().IsMatch(rest) && !Instruction().IsMatch(rest));

    /// <summary>Whether a text has another "For …:" than that for teachers and for the class.</summary>
    public static bool HasParallel(string text) => ForOthers().Matches(text).Any(m => !IsRemark(m.Groups["label"].Value) && !OfClass().IsMatch(m.Groups["label"].Value));

    // In the middle of a paragraph a question of the writer stands before it. "Question: … Answer: …" in one line is a record of what was said.
    private static bool MayAnswer(string text, Match match, bool isAfterQuestion)
    {
        var (words, before) = (match.Groups["label"].Value, text[..match.Index]);
        var isFirst = before.TrimEnd(' ', '\t', '>') is "" or [.., '\n'];
        var asks = Asks(before) || (isAfterQuestion && isFirst);
        return (asks || ((isFirst || match.Groups["open"].Success) && !IsSolution(words))) && (IsAnswer(words) || IsSolution(words)) && (isFirst || !LabelOfQuestion().IsMatch(before));
    }

    private static string WithCurlyApostrophe(string words) => words.Replace('\'', '’');

    private static string InBrackets(string rest) => rest.IndexOfAny([')', ']']) is var end and >= 0 ? rest[..end] : rest;

    /// <summary>Whether a text begins with an answer: a line to be filled in, a question, a choice and what the class is to do are none.</summary>
    public static bool IsGiven(string rest) => Given().Match(rest) is { Success: true } given && !Instruction().IsMatch(given.Value) && !InstructionAtEnd().IsMatch(given.Value)
        && !given.Value.AsSpan().TrimEnd("*_ ").EndsWith("…") && !given.Value.EndsWith('?') && !given.Value.EndsWith('؟');

    // At the beginning of a line or a sentence, or of brackets.
    [GeneratedRegex(@"(?:(?<open>[(\[])[ ]?|(?<=^[ \t>]*|[.!?…:;؟–—-][)\]""”»’*_]{0,4}[ ]))[*_]{0,3}(?<label>\p{L}[\p{L}\p{M}\p{Nd}’'·* ]{1,50}?)[*_]{0,3}[ \u00A0\u202F]?(?<end>(?(open)[:：=–—]|[:：]))[*_]{0,3}", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    // On the same line or the next one, up to the end of its sentence.
    [GeneratedRegex(@"^[ \t\u00A0]*\n?[ \t>]*[*""“„«‘'(\[]{0,3}_?(?=[\p{L}\p{Nd}])[^\n.!?؟]*[.!?؟]?", RegexOptions.CultureInvariant)]
    private static partial Regex Given();

    // What the class is to do, in the languages of the theme. "Answer: give and take" is not reported for it.
    [GeneratedRegex(@"^[\s*_""“„«‘'(\[]*(?:(?:yes\s?(?:or|/)\s?no|true\s?(?:or|/)\s?false)\b|a\)\s[^\n]{1,60}?\bb\)|A[ ]B[ ]C\b|(?:in|with|mit|en|con)\s(?:a|an|at|one|two|three|four|five|your|full|whole|complete|pairs|groups|ganzen|vollständigen|eigenen|einem|einer|eurem|euren|zwei|drei|vier|partnerarbeit|gruppen|une?|deux|trois|quelques|vos|tes|groupes?|binômes?|una?|dos|tres|tus|sus|grupos?|parejas|[0-9])\b|(?:ask|check|choose|circle|collect|compare|complete|copy|decide|describe|discuss|draw|explain|fill|find|give|i think|justify|list|look|make|mark|match|name|note|read|say|see|share|show|sort|speak|state|talk|tell|think|tick|underline|use|work|write)\b|(?:schreib|nenn|begründ|erklär|beschreib|vergleich|wähl|kreuz|markier|sammel|diskutier|besprech|besprich|notier|überleg|arbeit|benutz|verwend|ergänz|zeichn|unterstreich)(?:e|t|et|en|n|st)?\b|(?:findet|finde|lest|lies|teilt|stellt|seht|siehe|fragt|gebt|gib|zählt)\b|(?:écri(?:s|vez|re)|(?:nomm|cit|donn|expliqu|compar|coch|discut|partag|trouv|utilis|justifi|complét|soulign)(?:e|ez|er)|décri(?:s|vez|re)|choisi(?:s|ssez|r)|li(?:s|sez|re)|voir|fai(?:s|tes))\b|(?:escrib(?:e|an|id|a|ir)|nombr(?:a|en|ad)|expli(?:ca|quen|cad)|describ(?:e|an|id)|compar(?:a|en|ad)|elige|elijan|marc(?:a|ad)|marquen|discut(?:e|an|id)|compart(?:e|an|id)|busc(?:a|ad)|busquen|encuentr(?:a|en)|us(?:a|en|ad)|lee|lean|leed|da|den|complet(?:a|en|ad)|subray(?:a|en|ad))\b|(?:напиш|назв|назов|поясн|опиш|порівн|обер|вибер|познач|обговор|знайд|поділ|використ|запиш|прочит|підкресл|доповн)\p{L}*(?:и|іть|іться|й|йте|те|ть)\b|(?:одним|двома|трьома|повним)\p{L}*\s(?:реченням|реченнями|словом|словами)|(?:اكتب|اذكر|اشرح|ناقش|اختر|صف|قارن|شارك|ابحث|استخدم|علل|اقرأ|ارسم|أكمل|ضع)(?:وا|ي|ها|وها)?(?![\p{L}\p{M}])|(?:في|ب)\s?(?:جملة|جملتين|كلمة|كلمتين))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instruction();

    // Turkish has the verb at the end.
    [GeneratedRegex(@"\b(?:yaz|anlat|açıkla|söyle|seç|işaretle|tartış|paylaş|bul|kullan|oku|karşılaştır|ver|say|çiz|tamamla)(?:y?[ıiuü]n(?:[ıiuü]z)?)?[.!]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InstructionAtEnd();

    // "Key: 1a, 2b", "Answers – 1a, 2b".
    [GeneratedRegex(@"^[ \t>*_]*(?:key|answers?|answer key|lösung(?:en)?|antworten|réponses?|clave|respuestas|anahtar|cevaplar|yanıtlar|ключ|відповіді|مفتاح|الأجوبة)[*_]*[ \u00A0]?[:：–—-][*_]*[ ]*[0-9]{1,2}[ .):–-]{0,2}\p{L}(?:[ ]?[,;][ ]*[0-9]{1,2}[ .):–-]{0,2}\p{L})+(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KeyOfAnswers();

    [GeneratedRegex(@"^[ \t>]*(?<sign>\*\*|__)(?<label>\p{L}[\p{L}\p{M} ]{1,40})\k<sign>(?=[ ]\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Bold();

    [GeneratedRegex(@"\b(?:tips?|hints?|notes?|notas?|information|background|instructions?|not|notu|notları|примітк\p{L}|ملاحظة|ملاحظات)\b|hinweis", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"\b(?:only|nur|réservé|solo|yalnızca|тільки)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Only();

    [GeneratedRegex(@"(?<=^[ \t>*_|-]*|[.!?…;؟،][ *_]{1,4})(?<label>(?:for|für|pour|para|для)[ ][\p{L}\p{M}’' ]{2,40}?|\p{L}[\p{L}\p{M}]{1,30} için|و?لل[\p{L}\p{M}]{2,30})[*_]{0,3}[ \u00A0\u202F]?[:：]", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ForOthers();

    [GeneratedRegex(@"\b(?:notes|hints|tips|instructions|notas|notları)\b|hinweise|примітки|ملاحظات", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    [GeneratedRegex(@"^[\s*_]*(?:(?:these|those|they)\s(?:were|had)|(?:diese|sie)\s(?:waren|wurden|hatten)|(?:ces\snotes|celles-ci|elles)\s(?:étaient|furent|avaient|ont\sété)|(?:(?:estas|ellas)\s)?(?:eran|fueron|habían)|(?:bunlar|onlar)\s|(?:ці|вони)\sбули|كانت)(?![\p{L}\p{M}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ToldOfSeveral();

    [GeneratedRegex(@"^[\s*_]*(?:(?:this|it)\s(?:was|had)|(?:dieser|er)\s(?:war|wurde|hatte)|(?:cette\snote|celle-ci|elle)\s(?:était|fut|avait|a\sété)|(?:(?:esta|ella)\s)?(?:era|fue|había)|(?:ця|вона)\sбула|كانت)(?![\p{L}\p{M}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ToldOfOne();

    [GeneratedRegex(@"^[\s*_]*(?:\p{Sc}[ ]?\p{Nd}|\p{Nd}[\p{Nd}.,]*\s?(?:\p{Sc}|%|(?:francs?|franken|euros?|marks?|pfennige?|dollars?|cents?|pounds?|pence|shillings?|pesos?|pesetas?|lira|liras?|livres?|kron\p{L}*|rou?bles?|rubel|yen|rupees?|zloty\p{L}*|złot\p{L}*|гривен\p{L}*|рубл\p{L}*|крон\p{L}*|دينار\p{L}*|ليرة|جنيه\p{L}*|درهم\p{L}*)\b))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Price();

    [GeneratedRegex(@"^[\s*_]*[\p{L}\p{M}’'-]+(?:[ \u00A0][\p{L}\p{M}’'-]+)?[*_]*(?:[.!;,]|\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex OneOrTwoWords();

    [GeneratedRegex(@"^[\s()\[\]]*(?:yes|true|right|correct|ja|richtig|wahr|stimmt|oui|vrai|juste|sí|verdadero|correcto|evet|doğru|так|правда|правильно|نعم|صحيح)?[\s()\[\].!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YesOrNo();

    [GeneratedRegex(@"pupil|student|learner|class|group|everyone|schüler|klasse|lernende|gruppe|élève|étudiant|alumn|estudiante|öğrenci|sınıf|учн|студент|клас|طلاب|تلاميذ|طالب|صف", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfClass();

    [GeneratedRegex(@"(?<![\p{L}\p{M}])(?:question|frage|pregunta|soru|питання|запитання|سؤال|السؤال|q)[*_]{0,3}[ \u00A0]?[:：]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LabelOfQuestion();

    [GeneratedRegex(@"(?<=\p{L})[ ](?:\p{Nd}{1,2}\p{L}?$|(?:to|for|zu|zum|zur|à|aux?|de|du|des|a|al)[ ][^\n]+$)", RegexOptions.CultureInvariant)]
    private static partial Regex Object();

    [GeneratedRegex(@"(?<mark>(?<=\S[ ]?)[(\[](?:correct|(?<other>right|true|juste|doğru|صحيح)|(?:the )?(?:correct |right )?answer|richtig|bonne réponse|correcta|правильно)[)\]]$|(?<=\S[ ]?)[✓✔✅☑]$|^[✓✔✅☑](?=[ ]?\S))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Right();
}

/// <summary>Words that announce what only teachers may have.</summary>
/// <param name="Start">Where they begin in the text.</param>
/// <param name="Length">How long they are, with the sign behind them.</param>
/// <param name="IsRemark">True for a remark for teachers, false for an answer.</param>
/// <param name="IsNote">True for a remark that says itself that it is one: "note for teachers".</param>
internal sealed record TeacherLabel(int Start, int Length, bool IsRemark, bool IsNote);
