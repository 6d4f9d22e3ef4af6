using System.Buffers;
using System.Text.RegularExpressions;

namespace Explainer.Compose.Text;

/// <summary>A name as it stands in the source of a text: with marks of emphasis in it, with an escaped sign, or broken over two lines.</summary>
internal static partial class WrittenName
{
    // What Arabic writes before a name as one word with it: and, so, in, for, like.
    private const string PrefixesOfArabic = "وفبلك";

    // Of what is read to find a word before or after a name.
    private const int LongestBeside = 30;

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \n\t\u00A0\u202F&");

    /// <summary>Whether a title is read as the name of one person: "a guard" or "Eine Lehrerin" may be another one, and one letter a word.</summary>
    public static bool IsName(string title) => title.Length > 1 && !char.IsLower(title[title.LastIndexOf(' ') + 1]) && (!Article().IsMatch(title) || Initial().IsMatch(title));

    /// <summary>Where a name stands in a text, with the marks in it, and not as a part of another name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="writesNouns">Whether the language writes every noun with a capital letter, so that one beside the name says nothing.</param>
    public static IEnumerable<(int Start, int Length)> FindAll(string text, string name, bool writesNouns)
    {
        var isOneWord = !name.Contains(' ', StringComparison.Ordinal) && char.IsUpper(name[0]);
        for (var at = text.IndexOf(name[0], StringComparison.Ordinal); at >= 0; at = text.IndexOf(name[0], at + 1))
        {
            if (BeginsWord(text, at) && LengthAt(text, at, name) is var length and > 0 && EndsWord(text, at + length) && !IsPartOfAnother(text, at, at + length, isOneWord, writesNouns))
            {
                yield return (at, length);
            }
        }
    }

    private static bool BeginsWord(string text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1])
        || (PrefixesOfArabic.Contains(text[at - 1], StringComparison.Ordinal) && (at == 1 || !char.IsLetterOrDigit(text[at - 2])));

    private static bool EndsWord(string text, int end) => end == text.Length || !char.IsLetterOrDigit(text[end]);

    // 0 where the name does not stand there.
    private static int LengthAt(string text, int at, string name)
    {
        var end = at;
        for (var i = 0; i < name.Length; i++)
        {
            var isBlank = char.IsWhiteSpace(name[i]);
            var between = end;
            end += i == 0 ? 0 : LengthOfMarks(text.AsSpan(end), isBlank, name[i]);
            if (isBlank ? end == between || !IsOneBlank(text.AsSpan(between, end - between)) : end == text.Length || !IsSame(text[end], name[i]))
            {
                return 0;
            }

            end += isBlank ? 0 : 1;
        }

        return end - at;
    }

    private static int LengthOfMarks(ReadOnlySpan<char> rest, bool withBlanks, char next)
    {
        var length = 0;
        while (length < rest.Length && !IsSame(rest[length], next) | withBlanks)
        {
            if (withBlanks && rest[length..].StartsWith("&nbsp;"))
            {
                length += "&nbsp;".Length;
            }
            else if (rest[length] is '*' or '_' or '~' or '\\' || (withBlanks && (rest[length] == '>' || char.IsWhiteSpace(rest[length]))))
            {
                length++;
            }
            else
            {
                break;
            }
        }

        return length;
    }

    // An empty line parts paragraphs.
    private static bool IsOneBlank(ReadOnlySpan<char> between) => between.Count('\n') <= 1 && between.ContainsAny(Blanks);

    private static bool IsSame(char found, char sign) => found == sign || (sign is '\'' or '’' && found is '\'' or '’');

    // "Abo Osama Al-Shami" is another one than Abo Osama. "Rose Parks" and "Rose-Marie" are not Rose; "Then Rose" and "Mrs Rose" may be.
    private static bool IsPartOfAnother(string text, int start, int end, bool isOneWord, bool writesNouns)
    {
        var after = After().Match(text[end..Math.Min(text.Length, end + LongestBeside)]);
        var before = Before().Match(text[Math.Max(0, start - LongestBeside)..start]);
        return after.Groups["particle"].Success || (isOneWord && (after.Groups["joined"].Success || before.Groups["joined"].Success || (!writesNouns && (IsAnother(after) || (IsAnother(before) && !WordsBesideNames.IsOpening(before.Groups["word"].Value))))));
    }

    private static bool IsAnother(Match beside) => beside.Success && !WordsBesideNames.IsAddress(beside.Groups["word"].Value);

    [GeneratedRegex(@"^(?:(?:[Aa]n?|[Tt]he|[Ee]ine?|[Dd](?:er|ie|as)|[Uu]n[ea]?|[LlDd]e|[Ll]es|[Ll]a|[Dd]es|[Ee]l|[Ll][ao]s|[Uu]n[ao]s|[Bb]ir)[ ]|[LlDd][’'])")]
    private static partial Regex Article();

    // "Die Mutter M."
    [GeneratedRegex(@"\s\p{Lu}\.?$")]
    private static partial Regex Initial();

    [GeneratedRegex(@"^(?:[ \u00A0](?<particle>[AaEe]l-\p{Lu}|(?:ibn|bint)[ ])|(?:(?<joined>[-‐])|[ \u00A0])(?<word>\p{Lu}\p{Ll}[\p{L}\p{M}]*))")]
    private static partial Regex After();

    [GeneratedRegex(@"(?<![\p{L}\p{M}])(?<word>\p{Lu}\p{Ll}[\p{L}\p{M}]*)(?:(?<joined>[-‐])|[ \u00A0])$")]
    private static partial Regex Before();
}
