using System.Collections.Immutable;
using System.Globalization;

namespace Explainer.Model.Languages;

/// <summary>
/// The cardinal plural rule of a language, for whole numbers below a million (Unicode Technical Standard 35, part 3, "Language
/// Plural Rules"; CLDR's <c>plurals.xml</c>).
/// </summary>
public sealed class PluralRule
{
    private readonly ImmutableArray<(PluralCategory Category, ImmutableArray<ImmutableArray<Relation>> Condition)> conditions;

    private PluralRule(ImmutableArray<(PluralCategory Category, ImmutableArray<ImmutableArray<Relation>> Condition)> conditions) =>
        (this.conditions, Categories) = (conditions, [.. conditions.Select(c => c.Category)]);

    /// <summary>The categories that the language tells apart, <see cref="PluralCategory.Other"/> last: its texts have a form for each.</summary>
    public ImmutableArray<PluralCategory> Categories { get; }

    /// <summary>The rule of a language; that of English where CLDR has none.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static PluralRule Find(string language) => Parse(Cldr.FindPluralRule(language) ?? "one: n = 1; other:");

    /// <summary>A category as files of words and CLDR name it: <c>one</c>.</summary>
    public static string NameOf(PluralCategory category) => category.ToString().ToLowerInvariant();

    /// <summary>Reads a rule: <c>one: i = 1 and v = 0; few: n % 100 = 3..10; other:</c>.</summary>
    /// <param name="rule">Conditions in CLDR's syntax, each after its category.</param>
    /// <exception cref="FormatException">The syntax is another.</exception>
    public static PluralRule Parse(string rule) => new(
    [
        .. rule.Split(';', StringSplitOptions.TrimEntries).Select(part => part.Split(':', 2)).Select(part =>
            (Enum.Parse<PluralCategory>(part[0], ignoreCase: true), ParseCondition(part[1]))),
    ]);

    /// <summary>The category of a number. Called for every page, so it does not allocate.</summary>
    /// <param name="number">Not negative.</param>
    public PluralCategory CategoryOf(long number)
    {
        foreach (var (category, condition) in conditions)
        {
            if (condition.IsEmpty || IsTrue(condition, number))
            {
                return category;
            }
        }

        return PluralCategory.Other;
    }

    /// <summary>Whether a category is of one number alone, such as <c>one</c> in English: a text need not say that number then.</summary>
    public bool IsOfOneNumber(PluralCategory category) =>
        category != PluralCategory.Other && Enumerable.Range(1, 200).Count(n => CategoryOf(n) == category) <= 1;

    private static bool IsTrue(ImmutableArray<ImmutableArray<Relation>> condition, long number)
    {
        foreach (var all in condition)
        {
            var isTrue = true;
            foreach (var relation in all)
            {
                isTrue &= relation.IsTrue(number);
            }

            if (isTrue)
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<ImmutableArray<Relation>> ParseCondition(string text) => string.IsNullOrWhiteSpace(text)
        ? []
        : [.. text.Split(" or ").Select(all => all.Split(" and ").Select(Relation.Parse).ToImmutableArray())];

    /// <summary><c>n % 10 = 2..4</c>, <c>v = 0</c>, <c>i % 100 != 11,71,91</c>.</summary>
    /// <param name="Operand">n and i are the number; v, w, f, t, c and e, which are about decimals and powers of ten, are 0.</param>
    /// <param name="Modulus">0 for none.</param>
    private sealed record Relation(char Operand, long Modulus, bool IsNegated, ImmutableArray<(long First, long Last)> Ranges)
    {
        public static Relation Parse(string text)
        {
            var isNegated = text.Contains("!=", StringComparison.Ordinal);
            var sides = text.Split(isNegated ? "!=" : "=", StringSplitOptions.TrimEntries);
            var left = sides[0].Split('%', StringSplitOptions.TrimEntries);
            return new(
                left[0].Length == 1 ? left[0][0] : throw new FormatException(text),
                left.Length > 1 ? Number(left[1]) : 0,
                isNegated,
                [.. sides[1].Split(',').Select(range => range.Split("..")).Select(ends => (Number(ends[0]), Number(ends[^1])))]);
        }

        public bool IsTrue(long number)
        {
            var value = Operand is 'n' or 'i' ? number : 0;
            value = Modulus == 0 ? value : value % Modulus;
            foreach (var (first, last) in Ranges)
            {
                if (value >= first && value <= last)
                {
                    return !IsNegated;
                }
            }

            return IsNegated;
        }

        private static long Number(string text) => long.Parse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
    }
}

/// <summary>The plural categories of CLDR.</summary>
public enum PluralCategory
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
