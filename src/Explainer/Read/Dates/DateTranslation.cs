using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Model.Dates;
using Explainer.Model.Languages;

namespace Explainer.Read.Dates;

/// <summary>
/// Puts a date that is written in words of another language into English, where <see cref="DateGuess"/> understands it. The
/// patterns are those that the theme writes dates with, so it reads all that it writes: <c>29 juin 2014</c>, <c>vers 2014</c>.
/// </summary>
/// <param name="language">BCP 47 tag.</param>
/// <param name="own">Dates in that language.</param>
/// <param name="english">Dates in English.</param>
internal sealed class DateTranslation(string language, DateWords own, DateWords english)
{
    // A range of dates that are each uncertain and approximate. The limit bounds the time for hostile input.
    private const int MostNested = 4;

    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(100);

    private readonly Lazy<Table> table = new(() => Table.Create(language, own, english));

    /// <summary>BCP 47 tag.</summary>
    public string Language => language;

    /// <summary>The date in English; null where it is English already, or not understood.</summary>
    public string? ToEnglish(string text)
    {
        if (language.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            return table.Value.Translate(Normalize(text), MostNested);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    // Case, digits of other scripts and kinds of space make no difference.
    private static string Normalize(string text) => string.Join(' ', Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Plain(string text) => string.Concat(text.Select(c => c is '’' or 'ʼ' ? '\'' : DateGuess.Plain(c)));

    /// <param name="Own">Matches a whole date in the language; its groups 0, 1 … are what is filled in.</param>
    /// <param name="English">The same in English.</param>
    private sealed record Pattern(Regex Own, string English);

    private sealed record Table(ImmutableArray<Pattern> Patterns, ImmutableDictionary<string, string> Months)
    {
        private static readonly Func<DateWords, string>[] Dates =
            [d => d.SomeTimeIn, d => d.Uncertain, d => d.About, d => d.EndNotKnown, d => d.StartNotKnown, d => d.From, d => d.Until];

        public static Table Create(string language, DateWords own, DateWords english)
        {
            var months = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
            foreach (var (name, number) in new[] { own.Months, own.MonthsAlone }.Concat(Cldr.MonthsOf(language)).SelectMany(Numbered))
            {
                months.TryAdd(name, english.Month(number));
            }

            var day = "[0-9]{1,2}|" + Escaped(own.FirstDay, _ => "1");
            var month = string.Join('|', months.Keys.OrderByDescending(m => m.Length).Select(Regex.Escape));
            var year = string.Join('|', new[] { own.YearBefore, own.EarlyYear }.Select(p => Escaped(p, _ => "[0-9]{1,9}")).Prepend("-?[0-9]{3,9}"));
            return new(
            [
                .. Dates.Select(d => For(d, "d")),
                For(d => d.DaysOfYear, "DMDMY"), For(d => d.DaysOfMonth, "DDMY"), For(d => d.MonthsOfYear, "MMY"),
                For(d => d.DayMonthYear, "DMY"), For(d => d.MonthYear, "MY"),
                For(d => d.Spring, "YY"), For(d => d.Summer, "YY"), For(d => d.Autumn, "YY"), For(d => d.Winter, "YY"),
                For(d => d.Between, "YY"), For(d => d.Decade, "N"), For(d => d.YearBefore, "N"), For(d => d.EarlyYear, "N"),
                For(d => d.Range, "dd"),
            ], months.ToImmutable());

            Pattern For(Func<DateWords, string> text, string kinds) => new(
                new Regex(@"\A(?:" + Escaped(text(own), i => $"(?<g{i}>{kinds[Math.Min(i, kinds.Length - 1)] switch
                {
                    'D' => day,
                    'M' => month,
                    'Y' => year,
                    'N' => "[0-9]{1,9}",
                    _ => ".+?",
                }})") + @")\z", RegexOptions.CultureInvariant, Longest),
                text(english));

            static IEnumerable<(string Name, int Number)> Numbered(string list) => WordTable.Split(list).Select((name, i) => (Normalize(name), i + 1));
        }

        public string? Translate(string text, int nested)
        {
            if (text.All(c => char.IsAsciiDigit(c) || c == '-'))
            {
                return text;
            }

            if (Months.TryGetValue(text, out var month))
            {
                return month;
            }

            return nested == 0 ? null : Patterns.Select(p => Translate(p, text, nested - 1)).FirstOrDefault(english => english is not null);
        }

        private string? Translate(Pattern pattern, string text, int nested)
        {
            if (pattern.Own.Match(text) is not { Success: true } match)
            {
                return null;
            }

            var parts = Enumerable.Range(0, 5).Select(i => match.Groups[$"g{i}"]).Select(g => g.Success ? TranslatePart(g.Value, text, nested) : "").ToArray();
            return parts.Contains(null) ? null : WordTable.Fill(pattern.English, parts!);
        }

        // The first day of a month: "1er".
        private string? TranslatePart(string part, string whole, int nested) =>
            part.Length < whole.Length && Translate(part, nested) is { } english ? english
            : part.Length > 1 && part[0] == '1' && !part.Skip(1).Any(char.IsAsciiDigit) ? "1" : null;

        private static string Escaped(string pattern, Func<int, string> place)
        {
            var escaped = string.Concat(Regex.Split(pattern, @"(\{[0-9]\})").Select(part =>
                part is ['{', var digit, '}'] ? "\0" + digit : Regex.Escape(Plain(part))));
            var seen = new HashSet<char>();
            return string.Concat(escaped.Split('\0').Select((part, n) => n == 0 ? part
                : (seen.Add(part[0]) ? place(part[0] - '0') : $"\\k<g{part[0]}>") + part[1..]));
        }
    }
}
