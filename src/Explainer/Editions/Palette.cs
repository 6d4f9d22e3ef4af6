using System.Collections.Immutable;
using Explainer.Editions.Css;
using Explainer.Model.Diagnostics;

namespace Explainer.Editions;

/// <summary>A style sheet whose custom properties are read.</summary>
/// <param name="Text">Its text.</param>
/// <param name="IsOwn">Whether it lies in the site's <c>_theme/</c>; false for a built-in sheet.</param>
internal sealed record PaletteSheet(SourceText Text, bool IsOwn);

/// <summary>The design tokens that apply to a whole page in light or in dark, as the cascade leaves them.</summary>
internal sealed class Palette
{
    private readonly Dictionary<string, Token> tokens = new(StringComparer.Ordinal);
    private readonly bool isDark;

    private Palette(bool isDark) => this.isDark = isDark;

    /// <summary>The theme as messages call it: <c>light</c> or <c>dark</c>.</summary>
    public string Theme => isDark ? "dark" : "light";

    /// <summary>The palettes of light and of dark.</summary>
    /// <param name="sheets">In the order in which they are joined.</param>
    public static (Palette Light, Palette Dark) Create(IEnumerable<PaletteSheet> sheets)
    {
        var (light, dark) = (new Palette(isDark: false), new Palette(isDark: true));
        foreach (var sheet in sheets)
        {
            foreach (var variable in CssDeclaration.FindAll(sheet.Text.Text).Where(d => d.IsVariable))
            {
                if (Scope.From(variable.Within) is { } scope)
                {
                    var token = new Token(variable, sheet, scope);
                    light.Add(token);
                    dark.Add(token);
                }
            }
        }

        return (light, dark);
    }

    /// <summary>The token of a name (<c>--accent</c>); null when nothing sets it for the whole page.</summary>
    public Token? Find(string name) => tokens.GetValueOrDefault(name);

    /// <summary>The same with another value of a token.</summary>
    public Palette With(Token token, string value)
    {
        var other = new Palette(isDark);
        foreach (var (name, same) in tokens)
        {
            other.tokens.Add(name, name == token.Variable.Name ? same with { Variable = same.Variable with { Value = value } } : same);
        }

        return other;
    }

    /// <summary>The colour of a token; null when it has none, or one that <see cref="Rgb.Parse"/> does not know.</summary>
    public Rgb? ColourOf(string name) => Find(name) is { } token ? ColourOf(token.Variable.Value, 0) : null;

    /// <summary>The colour of any value; null for none, and for one that <see cref="Rgb.Parse"/> does not know.</summary>
    public Rgb? Read(string value) => ColourOf(value, 0);

    /// <summary>What the value of a token says for this theme: one side of <c>light-dark()</c>, or all of it.</summary>
    public string ValueOf(Token token) => SideOf(token.Variable.Value);

    // A variable may stand for another, and in a circle; browsers then show neither.
    private Rgb? ColourOf(string value, int depth)
    {
        var side = SideOf(value);
        if (ArgumentsOf(side, "var") is not { } arguments)
        {
            return Rgb.Parse(side);
        }

        return depth > 10 ? null
            : Find(arguments[0]) is { } token ? ColourOf(token.Variable.Value, depth + 1)
            : arguments.Length > 1 ? ColourOf(arguments[1], depth + 1) : null;
    }

    private string SideOf(string value) => ArgumentsOf(value, "light-dark") is [var light, var dark] ? isDark ? dark : light : value;

    // The arguments of a call that is the whole value; null when it is none of this function.
    private static string[]? ArgumentsOf(string value, string function)
    {
        if (!value.StartsWith(function + "(", StringComparison.OrdinalIgnoreCase) || !value.EndsWith(')'))
        {
            return null;
        }

        var (depth, start, inner) = (0, 0, value[(function.Length + 1)..^1]);
        var arguments = new List<string>();
        for (var i = 0; i < inner.Length; i++)
        {
            depth += inner[i] == '(' ? 1 : inner[i] == ')' ? -1 : 0;
            if (inner[i] == ',' && depth == 0)
            {
                arguments.Add(inner[start..i].Trim());
                start = i + 1;
            }
        }

        return [.. arguments, inner[start..].Trim()];
    }

    private void Add(Token token)
    {
        if ((isDark ? token.Scope.IsForDark : token.Scope.IsForLight)
            && (Find(token.Variable.Name) is not { } other || token.Scope.Weight >= other.Scope.Weight))
        {
            tokens[token.Variable.Name] = token;
        }
    }

    /// <summary>A custom property that applies to a whole page.</summary>
    internal sealed record Token(CssDeclaration Variable, PaletteSheet Sheet, Scope Scope)
    {
        public SourceSpan Span => Sheet.Text.Span(Variable.Start, Variable.Value.Length);
    }

    /// <summary>For which themes a rule holds, and its place in the cascade (CSS Cascade 5): layers, then specificity, then order.</summary>
    internal sealed record Scope(bool IsForLight, bool IsForDark, int Weight)
    {
        // More than any selector of a root element weighs.
        private const int Unlayered = 1000;

        /// <summary>Null for rules that hold for parts of a page, for paper, or in some windows only.</summary>
        public static Scope? From(ImmutableArray<string> within)
        {
            var (light, dark, weight) = (true, true, Unlayered);
            foreach (var before in within.Select(w => w.ToLowerInvariant()))
            {
                if (before.StartsWith("@layer", StringComparison.Ordinal))
                {
                    weight -= Unlayered;
                }
                else if (before.StartsWith("@media", StringComparison.Ordinal))
                {
                    var (forLight, forDark) = OfMedia(before["@media".Length..]);
                    (light, dark) = (light && forLight, dark && forDark);
                }
                else if (!before.StartsWith("@supports", StringComparison.Ordinal))
                {
                    var selector = before.Split(',').Select(s => s.Trim()).FirstOrDefault(IsRoot);
                    if (selector is null)
                    {
                        return null;
                    }

                    weight += selector.Count(c => c is ':' or '[' or '.') * 10;
                    (light, dark) = (light && !Chooses(selector, "dark"), dark && !Chooses(selector, "light"));
                }
            }

            return light || dark ? new Scope(light, dark, weight) : null;
        }

        private static (bool Light, bool Dark) OfMedia(string query)
        {
            var features = query.Replace("only", "", StringComparison.Ordinal).Split("and", StringSplitOptions.TrimEntries);
            return features.Aggregate((true, true), (themes, feature) => string.Concat(feature.Where(c => c is not (' ' or '(' or ')'))) switch
            {
                "screen" or "all" => themes,
                "prefers-color-scheme:light" => (themes.Item1, false),
                "prefers-color-scheme:dark" => (false, themes.Item2),
                _ => (false, false),
            });
        }

        // ":root", "html", and either with attributes; not their descendants.
        private static bool IsRoot(string selector) =>
            (selector.StartsWith(":root", StringComparison.Ordinal) || selector.StartsWith("html", StringComparison.Ordinal))
            && !selector.AsSpan().ContainsAny(' ', '>', '~') && !selector.Contains("lang", StringComparison.Ordinal) && !selector.Contains("dir", StringComparison.Ordinal);

        // "[data-light=dark]" is dark's alone; ":not([data-light=light])" chooses nothing by itself.
        private static bool Chooses(string selector, string theme)
        {
            var chosen = selector;
            while (chosen.IndexOf(":not(", StringComparison.Ordinal) is var not and >= 0)
            {
                var end = chosen.IndexOf(')', not);
                chosen = end < 0 ? chosen[..not] : chosen.Remove(not, end + 1 - not);
            }

            return chosen.IndexOf('[', StringComparison.Ordinal) is var at and >= 0 && chosen[at..] is var attribute
                && (attribute.Contains($"={theme}", StringComparison.Ordinal) || attribute.Contains($"=\"{theme}", StringComparison.Ordinal)
                    || attribute.Contains($"='{theme}", StringComparison.Ordinal));
        }
    }
}
