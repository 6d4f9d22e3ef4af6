using System.Collections.Immutable;

namespace Explainer.Model.Languages;

/// <summary>
/// The cardinal plural rules of CLDR for whole numbers that are not negative (Unicode Technical Standard 35, part 3, "Language
/// Plural Rules"; <c>common/supplemental/plurals.xml</c>). A language that is not named here has the rule of English.
/// </summary>
public static class PluralRules
{
    private static readonly Rule English = new(
        [PluralCategory.One, PluralCategory.Other],
        n => n == 1 ? PluralCategory.One : PluralCategory.Other);

    private static readonly Rule Arabic = new(
        [PluralCategory.Zero, PluralCategory.One, PluralCategory.Two, PluralCategory.Few, PluralCategory.Many, PluralCategory.Other],
        n => n switch
        {
            0 => PluralCategory.Zero,
            1 => PluralCategory.One,
            2 => PluralCategory.Two,
            _ when n % 100 is >= 3 and <= 10 => PluralCategory.Few,
            _ when n % 100 is >= 11 => PluralCategory.Many,
            _ => PluralCategory.Other,
        });

    /// <summary>The categories that a language tells apart: its texts have a form for each.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static ImmutableArray<PluralCategory> CategoriesOf(string language) => RuleOf(language).Categories;

    /// <param name="language">BCP 47 tag.</param>
    /// <param name="number">Not negative.</param>
    public static PluralCategory CategoryOf(string language, long number) => RuleOf(language).Select(number);

    // Called for every page, so it must not allocate.
    private static Rule RuleOf(string language)
    {
        var primary = language.AsSpan(0, language.IndexOf('-', StringComparison.Ordinal) is var end and >= 0 ? end : language.Length);
        return primary.Equals("ar", StringComparison.OrdinalIgnoreCase) ? Arabic : English;
    }

    private sealed record Rule(ImmutableArray<PluralCategory> Categories, Func<long, PluralCategory> Select);
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
