using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Model.Diagnostics;
using Explainer.Read.Yaml;

namespace Explainer.Import.Sources;

/// <summary>
/// Reads the object that a file of JavaScript or TypeScript exports, where it is written out: strings, lists and objects. What would have to
/// be run (calls, templates with values, spread objects) counts as nothing.
/// </summary>
internal sealed class ScriptLiteral
{
    private const int Deepest = 40;

    private static readonly SourceSpan Nowhere = new SourceText("", "").Start;

    private readonly ImmutableArray<string> tokens;
    private int at;

    private ScriptLiteral(ImmutableArray<string> tokens, int at) => (this.tokens, this.at) = (tokens, at);

    /// <summary>The object that is exported; where it cannot be found, the one that has a title and an address, or else the first that has a name. Empty for none.</summary>
    public static Facts Read(string? script)
    {
        ImmutableArray<string> tokens = [.. Token.Matches(script ?? "").Select(m => m.Value).Where(t => !t.StartsWith("//", StringComparison.Ordinal) && !t.StartsWith("/*", StringComparison.Ordinal))];
        var exported = Enumerable.Range(1, Math.Max(0, tokens.Length - 2)).Where(i => (tokens[i - 1], tokens[i]) is ("export", "default") or ("module.exports", "=")).Select(i => new ScriptLiteral(tokens, i + 1).Find(0)).FirstOrDefault(f => f is not null);
        if (exported is not null)
        {
            return exported;
        }

        var named = Enumerable.Range(0, tokens.Length).Where(i => IsDeclaring(tokens[i])).Select(i => new ScriptLiteral(tokens, i + 1).Assigned()).OfType<Facts>().ToList();
        return named.Find(f => f.Text("title") is not null && f.Text("url") is not null) ?? named.FirstOrDefault() ?? Facts.None;
    }

    private string Current => at < tokens.Length ? tokens[at] : "";

    private static bool IsDeclaring(string token) => token is "const" or "let" or "var";

    private Facts? Object() => Current == "{" && Value(0) is YamlMap map ? new Facts(map) : null;

    // What an expression is: an object, a function that returns one, a name, or a call that is given one.
    private Facts? Find(int depth)
    {
        at += Current == "async" ? 1 : 0;
        if (depth > Deepest || Current.Length == 0)
        {
            return null;
        }

        var next = at + 1 < tokens.Length ? tokens[at + 1] : "";
        return Current == "{" ? Object()
            : Current == "function" ? Returned()
            : Current == "(" ? next == "{" && !IsArrow() ? At(at + 1).Object() : AfterArrow(depth)
            : next == "(" ? At(at + 2).Find(depth + 1)
            : Named(depth);
    }

    private ScriptLiteral At(int place) => new(tokens, place);

    private bool IsArrow() => AfterBrackets() is var end && end + 1 < tokens.Length && (tokens[end], tokens[end + 1]) is ("=", ">");

    private int AfterBrackets()
    {
        var (end, open) = (at, 0);
        do
        {
            open += tokens[end] is "(" ? 1 : tokens[end] is ")" ? -1 : 0;
            end++;
        }
        while (end < tokens.Length && open > 0);
        return end;
    }

    // () => ({ … }), () => { … return { … } }
    private Facts? AfterArrow(int depth) => !IsArrow() ? null : At(AfterBrackets() + 2) is { Current: "{" } block ? block.Returned() : At(AfterBrackets() + 2).Find(depth + 1);

    private Facts? Returned()
    {
        while (at < tokens.Length && (Current != "return" || !(at + 1 < tokens.Length && tokens[at + 1] == "{")))
        {
            at++;
        }

        at++;
        return Object();
    }

    private Facts? Named(int depth)
    {
        var name = Current;
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i] == name && tokens[i - 1] == "function")
            {
                return At(i).Returned();
            }

            if (tokens[i] == name && IsDeclaring(tokens[i - 1]))
            {
                return At(i).IsAssigned() is { } value ? value.Find(depth + 1) : null;
            }
        }

        return null;
    }

    private Facts? Assigned() => IsAssigned()?.Object();

    // Behind the name and its type, which may have an arrow.
    private ScriptLiteral? IsAssigned()
    {
        for (var i = at; i + 1 < tokens.Length && tokens[i] != ";" && !IsDeclaring(tokens[i]); i++)
        {
            if (tokens[i] == "=" && tokens[i + 1] is not (">" or "="))
            {
                return At(i + 1);
            }
        }

        return null;
    }

    private YamlNode? Value(int depth)
    {
        var token = Current;
        at++;
        var value = depth > Deepest ? null : token switch
        {
            "[" => new YamlList([.. Items(depth)], Nowhere),
            "{" => new YamlMap([.. Pairs(depth)], Nowhere),
            ['"' or '\'' or '`', ..] when !token.Contains("${", StringComparison.Ordinal) => new YamlScalar(Escape.Replace(token[1..^1], "$1"), IsPlain: false, Nowhere),
            "true" or "false" => new YamlScalar(token, IsPlain: true, Nowhere),
            _ => (YamlNode?)null,
        };
        var isWhole = depth == 0 || Current is "," or "]" or "}" or "" or "satisfies" or "as";
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

    private static readonly Regex Token = new(@"/\*[\s\S]*?\*/|//[^\n]*|""(?:[^""\\\n]|\\.)*""|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|[\w$.]+|[^\s\w]");

    private static readonly Regex Escape = new(@"\\(.)");
}
