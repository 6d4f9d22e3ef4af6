using System.Text.RegularExpressions;
using Explainer.Editions.Css;
using Explainer.Model.Diagnostics;

namespace Explainer.Editions;

/// <summary>A style sheet whose custom properties are read.</summary>
/// <param name="Text">Its text.</param>
/// <param name="IsOwn">Whether it lies in the site's <c>_theme/</c>; false for a built-in sheet.</param>
internal sealed record PaletteSheet(SourceText Text, bool IsOwn);

/// <summary>The design tokens that apply to a whole page in light or in dark, as the cascade leaves them.</summary>
internal sealed partial class Palette
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
                if (TokenScope.OfPage(variable) is { } scope)
                {
                    var token = new Token(variable.Plain, sheet, scope);
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

    /// <summary>What holds in a part of the page: of all that is given there, what its own rules set is the site's to change.</summary>
    public Palette With(IEnumerable<Token> given, IEnumerable<Token> own)
    {
        var other = new Palette(isDark);
        foreach (var token in tokens.Values.Concat(given.Where(t => Holds(t.Scope))).Select(t => t with { Sheet = t.Sheet with { IsOwn = false } }).Concat(own.Where(t => Holds(t.Scope))))
        {
            other.tokens[token.Variable.Name] = token;
        }

        return other;
    }

    /// <summary>The same with a ground that a rule sets in the place of these tokens.</summary>
    public Palette On(CssDeclaration ground, Rgb colour, IEnumerable<string> names)
    {
        var other = With([], []);
        foreach (var (name, token) in tokens)
        {
            other.tokens[name] = names.Contains(name) ? token with { Variable = ground with { Value = colour.ToString() }, Sheet = token.Sheet with { IsOwn = false } } : token;
        }

        return other;
    }

    /// <summary>Whether a rule of this scope holds in this theme.</summary>
    public bool Holds(TokenScope scope) => isDark ? scope.IsForDark : scope.IsForLight;

    /// <summary>The colour of a token; null when it has none, or one that <see cref="Rgb.Parse"/> does not know.</summary>
    public Rgb? ColourOf(string name) => Find(name) is { } token ? ColourOf(token.Variable.Value, 0) : null;

    /// <summary>The colour of any value; null for none, and for one that <see cref="Rgb.Parse"/> does not know.</summary>
    public Rgb? Read(string value) => ColourOf(value, 0);

    /// <summary>The same of a shorthand, which has its colour anywhere; what has a picture besides has that of its colour.</summary>
    public Rgb? ReadShorthand(string value) => Read(value.Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim())
        ?? Parts().Split(value).Select(Read).FirstOrDefault(c => c is not null);

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

    /// <summary>What <c>light-dark()</c> is given, if that is all of a value; two colours when it is right.</summary>
    public static string[]? ColoursOfThemes(string value) => ArgumentsOf(value, "light-dark");

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
        if (Holds(token.Scope)
            && (Find(token.Variable.Name) is not { } other || token.Scope.Weight >= other.Scope.Weight))
        {
            tokens[token.Variable.Name] = token;
        }
    }

    [GeneratedRegex(@"[ ,/](?![^(]*\))")]
    private static partial Regex Parts();

    /// <summary>A custom property that applies to a whole page, or to a part of it.</summary>
    internal sealed record Token(CssDeclaration Variable, PaletteSheet Sheet, TokenScope Scope)
    {
        public SourceSpan Span => Sheet.Text.Span(Variable.Start, Variable.Value.Length);
    }
}
