using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Languages;

namespace Explainer.Citations.Apa;

/// <summary>Several names with "&amp;" before the last.</summary>
internal static class NameList
{
    private const int MostNames = 20;

    /// <summary>As they are said; in English with a comma before "&amp;" from three names on.</summary>
    public static string Direct(ImmutableArray<WorkName> names, Words words) =>
        names.IsEmpty ? "" : Join([.. names.Select(name => PersonName.From(name).Direct()).OfType<string>()], words, hasCommaBetweenTwo: false);

    /// <summary>As <see cref="Direct"/>, with given names in full, as in "Letter to Ida Berg".</summary>
    public static string InFull(IEnumerable<WorkName> names, Words words) =>
        Join([.. names.Select(name => PersonName.FullFrom(name).Direct()).OfType<string>()], words, hasCommaBetweenTwo: false);

    /// <summary>
    /// Family names first; of more than twenty names the first nineteen and the last. Two names of which
    /// neither has initials, such as those of bodies, have no comma between them.
    /// </summary>
    public static string JoinInverted(IEnumerable<string?> names, Words words)
    {
        List<string> list = [.. names.OfType<string>()];
        return Join(list, words, list.Exists(NameComma.IsIn));
    }

    private static string Join(List<string> list, Words words, bool hasCommaBetweenTwo) => list.Count switch
    {
        0 => "",
        1 => list[0],
        2 when !hasCommaBetweenTwo => $"{list[0]} {words.And} {list[1]}",
        <= MostNames => WordTable.Fill(words.NamesAndLast, NameComma.Join(list[..^1]), words.And, list[^1]),
        _ => $"{NameComma.Join(list[..(MostNames - 1)])}, … {list[^1]}",
    };
}

/// <summary>The comma between names and within them: that of the script on both sides of it.</summary>
internal static class NameComma
{
    private const string Latin = ", ";
    private const string Arabic = "، ";

    /// <summary>Names, or parts of a name, with commas between.</summary>
    public static string Join(IEnumerable<string?> parts)
    {
        var joined = new StringBuilder();
        foreach (var part in parts.OfType<string>())
        {
            _ = joined.Length == 0 ? joined : joined.Append(IsArabic(joined[^1]) && IsArabic(part[0]) ? Arabic : Latin);
            joined.Append(part);
        }

        return joined.ToString();
    }

    public static bool IsIn(string name) => name.Contains(Latin, StringComparison.Ordinal) || name.Contains(Arabic, StringComparison.Ordinal);

    public static string[] Split(string name) => name.Split([Latin, Arabic], StringSplitOptions.None);

    private static bool IsArabic(char c) => c is >= '\u0600' and <= '\u06FF';
}

/// <summary>The parts of a name as they are printed.</summary>
/// <param name="Family">Family name, or the whole name of a body; null for a name that says nothing.</param>
/// <param name="Given">Given names.</param>
/// <param name="Suffix">"Jr.", "III".</param>
internal readonly partial record struct PersonName(string? Family, string? Given, string? Suffix)
{
    /// <summary>Given names as initials, as the APA has them, bodies whole.</summary>
    public static PersonName From(WorkName name) =>
        FullFrom(name) is var full && full.Given is null ? full : full with { Given = Initials(full.Given) };

    /// <summary>Given names in full.</summary>
    public static PersonName FullFrom(WorkName name)
    {
        var family = Wording.Normalize(name.Literal) ?? Wording.Normalize(name.Family);
        var given = Wording.Normalize(name.Given);
        if (given is null || family is null || Wording.Normalize(name.Literal) is not null)
        {
            return new(family ?? given, null, null);
        }

        if (IsEastAsian(family) && IsEastAsian(given))
        {
            return new(family + given, null, null);
        }

        // Nearly no name has a suffix, and a match is an object.
        if (SuffixPattern().IsMatch(given))
        {
            var suffix = SuffixPattern().Match(given);
            return new(family, given[..^suffix.Length], suffix.Groups["suffix"].Value);
        }

        if (SuffixPattern().IsMatch(family))
        {
            var suffix = SuffixPattern().Match(family);
            return new(family[..^suffix.Length], given, suffix.Groups["suffix"].Value);
        }

        return new(family, given, null);
    }

    /// <summary>Family name first: "Trégan, F.-X.", "King, M. L., Jr."; null for a name that says nothing.</summary>
    public string? Inverted() => NameComma.Join([Family, Given, Suffix]) is { Length: > 0 } name ? name : null;

    /// <summary>As it is said: "F.-X. Trégan", "M. L. King Jr."; null for a name that says nothing.</summary>
    public string? Direct() => string.Join(' ', new[] { Given, Family, Suffix }.OfType<string>()) is { Length: > 0 } name ? name : null;

    // "Aymenn Jawad" is A. J., "Jean-Paul" J.-P., "J.K." J. K., "Abd al-Rahman" A. al-R.; a particle ("Ludwig van") stays.
    // What stands in brackets is a name on a network ("[@ada]") and stays, or another form of the name and goes.
    private static string? Initials(string given)
    {
        var handle = Handle().Match(given);
        var words = Words().Matches(Brackets().Replace(given, " ")).Select((match, i) => Shorten(match.Value, isFirst: i == 0));
        var initials = string.Join(' ', handle.Success ? words.Append($"[{handle.Groups["name"].Value}]") : words);
        return Wording.Normalize(initials);
    }

    private static string Shorten(string word, bool isFirst) => !HasCase(word) ? word
        : Article().Match(word) is { Success: true } article ? article.Value + Initial(word[article.Length..])
        : !isFirst && char.IsLower(word[0]) ? word
        : Initial(word);

    private static string Initial(string word) => string.Join('-',
        word.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => FirstLetter(part) + "."));

    // Signs for ʿayn and hamza are no letters of their own: ʿAlī is ʿA.
    private static string FirstLetter(string part)
    {
        var start = 0;
        while (start < part.Length - 1 && IsSign(part[start]))
        {
            start++;
        }

        return part[..start] + StringInfo.GetNextTextElement(part, start).ToUpperInvariant();
    }

    private static bool IsSign(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.ModifierLetter || !char.IsLetter(c);

    // Scripts without capitals have no initials either.
    private static bool HasCase(string text) => text.Any(c => char.IsUpper(c) || char.IsLower(c));

    // Names in Han, Hangul or Kana stand family name first, without comma or initials.
    private static bool IsEastAsian(string text) => EastAsian().IsMatch(text);

    [GeneratedRegex(@"(?<=\S),? (?<suffix>Jr\.?|Sr\.?|II|III|IV)$")]
    private static partial Regex SuffixPattern();

    [GeneratedRegex(@"['’‘ʼ`]?\p{L}[^\s.]*")]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?:a[ltdnrsz]|el|ul)-(?=\S)|^[dl]['’ʼ](?=\p{L})", RegexOptions.None)]
    private static partial Regex Article();

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[(\[](?<name>@[^\s()\[\]]+)[)\]]")]
    private static partial Regex Handle();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}\p{IsCJKUnifiedIdeographsExtensionA}\p{IsHangulSyllables}\p{IsHiragana}\p{IsKatakana}\uD840-\uDFFF々〆 ]+$")]
    private static partial Regex EastAsian();
}
