using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Explainer.Editions.Css;

/// <summary>A declaration in a style sheet (CSS Syntax 3): <c>--accent: #7a2a63</c>.</summary>
/// <param name="Name">The property: <c>font-family</c>, or a custom property with its dashes.</param>
/// <param name="Value">Without comments and the white space around it.</param>
/// <param name="Start">The offset of the value in the sheet.</param>
/// <param name="Within">What stands before the braces that it lies in, the outermost first: <c>@media screen</c>, <c>:root</c>.</param>
/// <param name="Block">The offset of the braces.</param>
internal sealed partial record CssDeclaration(string Name, string Value, int Start, ImmutableArray<string> Within, int Block)
{
    /// <summary>Whether it is a custom property (CSS Custom Properties 1).</summary>
    public bool IsVariable => Name.StartsWith("--", StringComparison.Ordinal);

    /// <summary>Whether it goes before what is set elsewhere.</summary>
    public bool IsImportant => Plain.Value.Length < Value.Length;

    /// <summary>The same without <c>!important</c>, which is no part of the value.</summary>
    public CssDeclaration Plain => Important().Match(Value) is { Success: true } important ? this with { Value = Value[..important.Index], Shape = Shape[..important.Index] } : this;

    /// <summary>False for what stands where a declaration belongs and has no colon: then all of it is the name.</summary>
    public bool HasColon { get; private init; } = true;

    /// <summary>The value with strings made of underscores, so that what looks like CSS is CSS.</summary>
    public string Shape { get; private init; } = Value;

    /// <summary>All declarations of a sheet, in order. What is no sound CSS is passed over, as browsers do.</summary>
    public static ImmutableArray<CssDeclaration> FindAll(string css) => CssSheet.Read(css).Parts.RemoveAll(d => !d.HasColon);

    /// <param name="words">All of it, without the white space around it.</param>
    /// <param name="shape">The same with strings made of underscores.</param>
    /// <param name="start">The offset in the sheet.</param>
    /// <param name="within">What stands before the braces.</param>
    /// <param name="block">The offset of the braces.</param>
    public static CssDeclaration Create(string words, string shape, int start, ImmutableArray<string> within, int block)
    {
        var colon = shape.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return new CssDeclaration(words, "", start, within, block) { HasColon = false };
        }

        var value = words[(colon + 1)..].TrimStart();
        return new CssDeclaration(words[..colon].Trim(), value, start + words.Length - value.Length, within, block) { Shape = shape[(shape.Length - value.Length)..] };
    }

    [GeneratedRegex(@"\s*!\s*important$", RegexOptions.IgnoreCase)]
    private static partial Regex Important();
}
