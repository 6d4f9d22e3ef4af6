using System.Collections.Frozen;
using System.Text;
using Explainer.Read;

namespace Explainer.Editions.Css;

/// <summary>What CSS knows: its properties with what their values may hold, its at-rules and pseudo-classes (syntax.txt).</summary>
internal static class CssSyntax
{
    private static readonly string[][] Rows = [.. Encoding.UTF8.GetString(EmbeddedFiles.Find(typeof(CssSyntax).Assembly, "css/syntax.txt")!)
        .Split('\n').Where(l => l.Length > 0 && !l.StartsWith('#')).Select(l => l.Split(' '))];

    /// <summary>The properties, by name.</summary>
    public static FrozenDictionary<string, CssGrammar> Properties { get; } = Rows.Where(r => char.IsAsciiLetter(r[0][0]))
        .ToFrozenDictionary(r => r[0], r => new CssGrammar(r[1], r[2..].ToFrozenSet(StringComparer.OrdinalIgnoreCase)), StringComparer.OrdinalIgnoreCase);

    /// <summary>The properties, and the descriptors that stand in at-rules (<c>font-display</c>).</summary>
    public static FrozenSet<string> Names { get; } = RowOf("=").Concat(Properties.Keys).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The at-rules, without their sign.</summary>
    public static FrozenSet<string> AtRules { get; } = RowOf("@");

    /// <summary>The pseudo-classes and pseudo-elements with their colons; <c>:not()</c> takes arguments.</summary>
    public static FrozenSet<string> Pseudos { get; } = RowOf(":");

    /// <summary>What a media query may ask for, without <c>min-</c> and <c>max-</c>.</summary>
    public static FrozenSet<string> MediaFeatures { get; } = RowOf("(");

    /// <summary>The names and functions of colours (CSS Color 4). Rows of properties leave them out.</summary>
    public static FrozenSet<string> Colours { get; } = Properties["color"].Words;

    private static FrozenSet<string> RowOf(string sign) => Rows.First(r => r[0] == sign)[1..].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}

/// <summary>What may stand in the value of a property, in whatever order.</summary>
/// <param name="Types">A letter for each type, as the head of syntax.txt lists them.</param>
/// <param name="Words">Its words, and its functions with two brackets after their names.</param>
internal sealed record CssGrammar(string Types, FrozenSet<string> Words)
{
    /// <summary>Whether anything may stand there, so that nothing can be said against it.</summary>
    public bool TakesAll => Types.Contains('*', StringComparison.Ordinal);

    /// <summary>Whether the value has one part.</summary>
    public bool IsOne => Types.Contains('1', StringComparison.Ordinal);

    /// <summary>Whether a type may stand there.</summary>
    public bool Takes(char type) => Types.Contains(type, StringComparison.Ordinal);

    /// <summary>Whether a word or a function (<c>rotate()</c>) may stand there.</summary>
    public bool TakesWord(string word) => Words.Contains(word) || (Takes('c') && CssSyntax.Colours.Contains(word));

    /// <summary>All words that it knows.</summary>
    public IEnumerable<string> ListWords() => (Takes('c') ? Words.Concat(CssSyntax.Colours) : Words).Where(w => !w.EndsWith(')')).Distinct();
}
