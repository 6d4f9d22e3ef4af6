using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Explainer.Model.Dates;

namespace Explainer.Read.Dates;

/// <summary>Reads a date as a writer wrote it. Only EDTF is a date; of anything else it finds out what to write instead.</summary>
internal static partial class DateReader
{
    // No date is longer. Longer texts are not guessed at.
    private const int Longest = 60;

    /// <summary>
    /// Reads an EDTF date, with or without space around it. On failure <paramref name="problem"/> says what is wrong and
    /// what to write.
    /// </summary>
    /// <param name="text">As it is written.</param>
    /// <param name="date">The date.</param>
    /// <param name="problem">What is wrong.</param>
    /// <param name="translation">Of the site's language; null for English alone.</param>
    public static bool TryRead(
        string text, [NotNullWhen(true)] out FuzzyDate? date, [NotNullWhen(false)] out DateProblem? problem, DateTranslation? translation = null)
    {
        date = Read(text.Trim(), translation, out var error);
        problem = error?.ToProblem(text.Trim());
        return date is not null;
    }

    /// <summary>
    /// The same of a date that pages show. One that most people write for two years is asked about; in references seasons are
    /// frequent, since journals have them.
    /// </summary>
    public static bool TryReadForPages(
        string text, [NotNullWhen(true)] out FuzzyDate? date, [NotNullWhen(false)] out DateProblem? problem, DateTranslation? translation = null)
    {
        date = Read(text.Trim(), translation, out var error);
        error = date is null ? error?.Unmistakable() : YearsOrSeason.Find(date);
        problem = error?.ToProblem(text.Trim());
        date = error is null ? date : null;
        return date is not null;
    }

    private static FuzzyDate? Read(string trimmed, DateTranslation? translation, out DateError? error)
    {
        var result = trimmed.Length > Longest ? null : Edtf.Parse(trimmed);
        error = result?.Value is not null ? null : result?.Error is { } fault ? EdtfAdvice.Explain(fault, trimmed) : Explain(trimmed, translation);
        return result?.Value;
    }

    /// <summary>What to write instead of a text that breaks a rule of EDTF.</summary>
    public static DateProblem Explain(EdtfError error, string text) => EdtfAdvice.Explain(error, text).ToProblem(text);

    private static DateError Explain(string text, DateTranslation? translation) => text.Length switch
    {
        0 => DateError.Empty,
        > Longest => DateError.TooLong,
        _ => TimeOfDay(text) ?? EdtfLevelTwo.Find(text) ?? FindTranslated(text, translation) ?? DateGuess.Find(text) ?? DateGuess.FindWithPlace(text) ?? InWords(text) ?? DateError.NotADate,
    };

    private static DateError? FindTranslated(string text, DateTranslation? translation) =>
        translation?.ToEnglish(text) is { } english ? DateGuess.Find(english) : null;

    private static DateError? InWords(string text) =>
        NotKnown().IsMatch(text) ? DateError.NotKnown : Today().IsMatch(text) ? DateError.Today : null;

    private static DateError? TimeOfDay(string text)
    {
        var date = Time().Replace(text, "").Trim();
        if (date.Length == text.Length)
        {
            return null;
        }

        return DateError.HasTime(Edtf.IsDate(date) ? [date] : DateGuess.Find(date)?.Forms ?? []);
    }

    [GeneratedRegex(@"^(?:unknown|not known|undated|no date|none|n\.? ?d\.?|n/a|tba|tbd|unbekannt|o\. ?J\.|s\. ?d\.|inconnue?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotKnown();

    [GeneratedRegex("^(?:now|today|present|the present|ongoing|current|still)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Today();

    [GeneratedRegex(
        "(?<=[0-9])(?:[Tt][0-9]{2}[0-9:.]*|,? (?:at )?[0-9]{1,2}:[0-9]{2}[0-9:.]*)"
        + "(?: ?[AaPp][Mm]|[Zz]|[+-][0-9:]{2,5})?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
