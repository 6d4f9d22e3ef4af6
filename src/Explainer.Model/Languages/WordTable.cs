using System.Globalization;
using System.Text;

namespace Explainer.Model.Languages;

/// <summary>
/// The texts of a file of words by their keys in snake case; those of a map inside it have the key of the map before theirs:
/// <c>skip_to_text</c>, <c>dates.about</c>, <c>minutes.other</c>.
/// </summary>
/// <param name="language">BCP 47 tag, which says what plural categories numbers have.</param>
/// <param name="texts">The texts by their keys.</param>
/// <param name="english">The keys whose texts are still English, with the forms of English; null for none.</param>
public sealed class WordTable(string language, IReadOnlyDictionary<string, string> texts, IReadOnlySet<string>? english = null)
{
    private readonly PluralRule rule = PluralRule.Find(language);

    public string Language => language;

    public IReadOnlyDictionary<string, string> ByKey => texts;

    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string this[string key] => texts.TryGetValue(key, out var text) ? text
        : throw new KeyNotFoundException($"The words in '{language}' have no text for '{key}'.");

    /// <summary>A text with a form for each plural category: <c>minutes.one</c>, <c>minutes.other</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no form <c>other</c>.</exception>
    public PluralText Plural(string key) => new(english?.Contains(key) == true ? PluralRule.Find("en") : rule, this[key + ".other"])
    {
        Zero = texts.GetValueOrDefault(key + ".zero"),
        One = texts.GetValueOrDefault(key + ".one"),
        Two = texts.GetValueOrDefault(key + ".two"),
        Few = texts.GetValueOrDefault(key + ".few"),
        Many = texts.GetValueOrDefault(key + ".many"),
    };

    /// <summary>A text that is a list, with commas of whatever script between.</summary>
    public static string[] Split(string text) => text.Split([',', '،', '、'], StringSplitOptions.TrimEntries);

    /// <summary>
    /// The text with <c>{0}</c>, <c>{1}</c> … filled in. Not <see cref="string.Format(string, object[])"/>: a text may come
    /// from a file of the site, and a brace too many there must not end the build.
    /// </summary>
    public static string Fill(string text, params ReadOnlySpan<string> values)
    {
        var filled = new StringBuilder();
        var done = 0;
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0 && open + 2 < text.Length; open = text.IndexOf('{', open + 1))
        {
            if (text[open + 2] == '}' && text[open + 1] - '0' is var i and >= 0 && i < values.Length)
            {
                filled.Append(text, done, open - done).Append(values[i]);
                done = open + 3;
            }
        }

        return done == 0 ? text : filled.Append(text, done, text.Length - done).ToString();
    }
}

/// <summary>A text that depends on a number. A category without a form of its own takes <c>other</c>.</summary>
public sealed record PluralText(PluralRule Rule, string Other)
{
    public string? Zero { get; init; }

    public string? One { get; init; }

    public string? Two { get; init; }

    public string? Few { get; init; }

    public string? Many { get; init; }

    /// <summary>The form for a number, with the number in place of <c>{0}</c>.</summary>
    public string Format(long number) =>
        string.Format(CultureInfo.InvariantCulture, FormOf(Rule.CategoryOf(number)) ?? Other, number);

    private string? FormOf(PluralCategory category) => category switch
    {
        PluralCategory.Zero => Zero,
        PluralCategory.One => One,
        PluralCategory.Two => Two,
        PluralCategory.Few => Few,
        PluralCategory.Many => Many,
        PluralCategory.Other => Other,
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };
}
