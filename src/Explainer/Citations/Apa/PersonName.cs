using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Model;

namespace Explainer.Citations.Apa;

/// <summary>One name as APA prints it: given names as initials, bodies whole.</summary>
internal static partial class PersonName
{
    /// <summary>Family name first: "Trégan, F.-X.", "King, M. L., Jr."; null for a name that says nothing.</summary>
    public static string? Inverted(WorkName name)
    {
        var (family, initials, suffix) = Parts(name);
        return family is null ? null : string.Join(", ", new[] { family, initials, suffix }.OfType<string>());
    }

    /// <summary>As it is said: "F.-X. Trégan", "M. L. King Jr.".</summary>
    public static string? Direct(WorkName name)
    {
        var (family, initials, suffix) = Parts(name);
        return family is null ? null : string.Join(' ', new[] { initials, family, suffix }.OfType<string>());
    }

    private static (string? Family, string? Initials, string? Suffix) Parts(WorkName name)
    {
        var family = Wording.Of(name.Literal) ?? Wording.Of(name.Family);
        var given = Wording.Of(name.Given);
        if (given is null || family is null || Wording.Of(name.Literal) is not null)
        {
            return (family ?? given, null, null);
        }

        var suffix = Suffix().Match(given);
        return (family, Wording.Of(Initials(given[..^suffix.Length])), Wording.Of(suffix.Groups["suffix"].Value));
    }

    // "Aymenn Jawad" is A. J., "Jean-Paul" J.-P., "J.K." J. K.; a particle ("Ludwig van") stays.
    private static string Initials(string given) => string.Join(' ',
        Words().Matches(given).Select(word => word.Value)
            .Select((word, i) => (i > 0 && char.IsLower(word[0])) || !HasCase(word) ? word : Initial(word)));

    private static string Initial(string word) => string.Join('-',
        word.Split('-', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => StringInfo.GetNextTextElement(part).ToUpperInvariant() + "."));

    // Scripts without capitals have no initials either.
    private static bool HasCase(string text) => text.Any(c => char.IsUpper(c) || char.IsLower(c));

    [GeneratedRegex(@"(?<=\S),? (?<suffix>Jr\.|Sr\.|II|III|IV)$")]
    private static partial Regex Suffix();

    [GeneratedRegex(@"\p{L}[^\s.]*")]
    private static partial Regex Words();
}
