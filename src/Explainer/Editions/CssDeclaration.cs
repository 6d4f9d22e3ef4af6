using System.Collections.Immutable;

namespace Explainer.Editions;

/// <summary>A declaration in a style sheet (CSS Syntax 3): <c>--accent: #7a2a63</c>.</summary>
/// <param name="Name">The property: <c>font-family</c>, or a custom property with its dashes.</param>
/// <param name="Value">Without comments and the white space around it.</param>
/// <param name="Start">The offset of the value in the sheet.</param>
/// <param name="Within">What stands before the braces that it lies in, the outermost first: <c>@media screen</c>, <c>:root</c>.</param>
/// <param name="Block">The offset of the braces.</param>
internal sealed record CssDeclaration(string Name, string Value, int Start, ImmutableArray<string> Within, int Block)
{
    /// <summary>Whether it is a custom property (CSS Custom Properties 1).</summary>
    public bool IsVariable => Name.StartsWith("--", StringComparison.Ordinal);

    /// <summary>False for what stands where a declaration belongs and has no colon: then all of it is the name.</summary>
    public bool HasColon { get; private init; } = true;

    /// <summary>All declarations of a sheet, in order. What is no sound CSS is passed over, as browsers do.</summary>
    public static ImmutableArray<CssDeclaration> FindAll(string css) => FindParts(css).RemoveAll(d => !d.HasColon);

    /// <summary>The same with what browsers pass over because it has no colon.</summary>
    public static ImmutableArray<CssDeclaration> FindParts(string css)
    {
        // Comments become spaces, so that offsets stay.
        var text = WithoutComments(css);
        var found = ImmutableArray.CreateBuilder<CssDeclaration>();
        var within = new Stack<(string Before, int Block)>();
        var (start, depth) = (0, 0);
        for (int i = 0, end; i < text.Length; i = end)
        {
            end = CssMinifier.EndOfPart(text, i);
            switch (text[i])
            {
                case '(':
                    depth++;
                    break;
                case ')':
                    depth = Math.Max(0, depth - 1);
                    break;
                case '{':
                    within.Push((text[start..i].Trim(), i));
                    (start, depth) = (i + 1, 0);
                    break;
                // "url(data:image/png;base64,…)" has a semicolon that ends nothing.
                case ';' when depth == 0:
                    Add(found, text, start, i, within);
                    start = i + 1;
                    break;
                case '}':
                    Add(found, text, start, i, within);
                    (start, depth) = (i + 1, 0);
                    within.TryPop(out _);
                    break;
            }
        }

        return found.DrainToImmutable();
    }

    private static void Add(ImmutableArray<CssDeclaration>.Builder found, string text, int start, int end, Stack<(string Before, int Block)> within)
    {
        var declaration = text.AsSpan(start, end - start);
        var colon = declaration.IndexOf(':');
        if (colon > 0 && within.TryPeek(out var inner))
        {
            var value = declaration[(colon + 1)..];
            var at = start + colon + 1 + value.Length - value.TrimStart().Length;
            found.Add(new CssDeclaration(
                declaration[..colon].Trim().ToString(), value.Trim().ToString(), at, [.. within.Reverse().Select(w => w.Before)], inner.Block));
        }
        else if (colon < 0 && declaration.Trim() is [not '@', ..] words && within.TryPeek(out var around))
        {
            found.Add(new CssDeclaration(
                words.ToString(), "", start + declaration.Length - declaration.TrimStart().Length, [.. within.Reverse().Select(w => w.Before)], around.Block) { HasColon = false });
        }
    }

    private static string WithoutComments(string css)
    {
        var text = css.ToCharArray();
        for (int i = 0, end; i < css.Length; i = end)
        {
            end = CssMinifier.EndOfPart(css, i);
            if (css.AsSpan(i).StartsWith("/*"))
            {
                text.AsSpan(i, end - i).Fill(' ');
            }
        }

        return new string(text);
    }
}
