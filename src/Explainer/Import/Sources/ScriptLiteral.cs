using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Model.Diagnostics;
using Explainer.Read.Yaml;

namespace Explainer.Import.Sources;

/// <summary>
/// Reads the object that a file of JavaScript or TypeScript exports, where it is written out: strings, lists and objects. What would have to
/// be run (calls, templates with values, spread objects) counts as nothing.
/// </summary>
internal sealed partial class ScriptLiteral
{
    private const int Deepest = 40;

    private static readonly SourceSpan Nowhere = new SourceText("", "").Start;

    private readonly ImmutableArray<string> tokens;
    private int at;

    private ScriptLiteral(string script) =>
        tokens = [.. Token().Matches(script).Select(m => m.Value).Where(t => !t.StartsWith("//", StringComparison.Ordinal) && !t.StartsWith("/*", StringComparison.Ordinal))];

    /// <summary>The first object that is assigned or exported; empty for none.</summary>
    public static Facts Read(string? script)
    {
        if (script is null || Start().Match(script) is not { Success: true } start)
        {
            return Facts.ReadYaml(null);
        }

        var reader = new ScriptLiteral(script[(start.Index + start.Length - 1)..]);
        return new Facts(reader.Value(0) as YamlMap ?? Facts.ReadYaml(null).Map);
    }

    private string Current => at < tokens.Length ? tokens[at] : "";

    private YamlNode? Value(int depth)
    {
        var token = Current;
        at++;
        var value = depth > Deepest ? null : token switch
        {
            "[" => new YamlList([.. Items(depth)], Nowhere),
            "{" => new YamlMap([.. Pairs(depth)], Nowhere),
            ['"' or '\'' or '`', ..] when !token.Contains("${", StringComparison.Ordinal) => new YamlScalar(Escape().Replace(token[1..^1], "$1"), IsPlain: false, Nowhere),
            "true" or "false" => new YamlScalar(token, IsPlain: true, Nowhere),
            _ => (YamlNode?)null,
        };
        var isWhole = depth == 0 || Current is "," or "]" or "}" or "";
        SkipRest(token is "(" && value is null ? 1 : 0);
        return isWhole ? value : null;
    }

    private IEnumerable<YamlNode> Items(int depth)
    {
        while (Current is not ("]" or ""))
        {
            if (Value(depth + 1) is { } item)
            {
                yield return item;
            }

            at += Current == "," ? 1 : 0;
        }

        at++;
    }

    private IEnumerable<YamlPair> Pairs(int depth)
    {
        while (Current is not ("}" or ""))
        {
            var key = Current.Trim('"', '\'', '`');
            if (at + 1 < tokens.Length && tokens[at + 1] == ":")
            {
                at += 2;
                if (Value(depth + 1) is { } value)
                {
                    yield return new YamlPair(new YamlScalar(key, IsPlain: true, Nowhere), value);
                }
            }
            else
            {
                Value(depth + 1);
            }

            at += Current == "," ? 1 : 0;
        }

        at++;
    }

    // To the comma or bracket that ends an expression.
    private void SkipRest(int open)
    {
        for (; at < tokens.Length && (open > 0 || Current is not ("," or "]" or "}")); at++)
        {
            open += Current is "(" or "[" or "{" ? 1 : Current is ")" or "]" or "}" ? -1 : 0;
        }
    }

    [GeneratedRegex(@"(?:(?<![=!<>])=(?![=>])|\bexport[ \t]+default)\s*\{")]
    private static partial Regex Start();

    [GeneratedRegex(@"/\*[\s\S]*?\*/|//[^\n]*|""(?:[^""\\\n]|\\.)*""|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|[\w$.]+|[^\s\w]")]
    private static partial Regex Token();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escape();
}
