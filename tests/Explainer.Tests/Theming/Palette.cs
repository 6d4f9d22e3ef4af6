using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Explainer.Tests.Theming;

/// <summary>The colours of the theme, as its file of tokens has them for light and for dark.</summary>
internal static partial class Palette
{
    private static readonly string Tokens = File.ReadAllText(Path.Combine(Repository.Root, "theme", "assets", "css", "10-tokens.css"));

    /// <summary>The colours by the name of their token, without its dashes.</summary>
    /// <param name="theme"><c>light</c> or <c>dark</c>.</param>
    public static ImmutableSortedDictionary<string, string> Load(string theme) => Colour().Matches(Tokens)
        .ToImmutableSortedDictionary(m => m.Groups["name"].Value, m => m.Groups[theme].Value, StringComparer.Ordinal);

    /// <summary>How far two colours are apart, from 1 to 21 (WCAG 2.2, "contrast ratio").</summary>
    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    // WCAG 2.2, "relative luminance".
    private static double Luminance(string hex)
    {
        var long6 = hex.Length == 4 ? string.Concat(hex.Select(c => c == '#' ? "#" : $"{c}{c}")) : hex;
        double Channel(int at)
        {
            var value = int.Parse(long6.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }

    [GeneratedRegex(@"--(?<name>[a-z0-9-]+): light-dark\((?<light>#[0-9a-f]{3}(?:[0-9a-f]{3})?), (?<dark>#[0-9a-f]{3}(?:[0-9a-f]{3})?)\);")]
    private static partial Regex Colour();
}
