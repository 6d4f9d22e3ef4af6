using System.Text;
using Explainer.Model.Diagnostics;
using Explainer.Read.Yaml;

namespace Explainer.Import.Sources;

/// <summary>
/// Reads TOML 1.0 as front matter and <c>book.toml</c> have it, into the nodes of YAML, so that both are asked in one way. A whole
/// library would weigh more than all of this room, for a handful of keys; what is not understood is left out, line by line.
/// </summary>
internal sealed class TomlReader
{
    // As deep as anybody writes, and far from the end of the stack.
    private const int Deepest = 100;

    private readonly string text;
    private readonly SourceText source;
    private readonly TomlTable root = new();
    private int at;
    private int depth;

    private TomlReader(string text)
    {
        this.text = text;
        source = new SourceText("", text);
    }

    /// <summary>The keys and values of a document.</summary>
    public static YamlMap Read(string text)
    {
        var reader = new TomlReader(text);
        reader.ReadLines();
        return reader.MapOf(reader.root);
    }

    private void ReadLines()
    {
        var table = root;
        while (at < text.Length)
        {
            SkipBlank(withLines: true);
            var start = at;
            if (at < text.Length && text[at] == '[')
            {
                table = ReadHeader() ?? table;
            }
            else if (at < text.Length && ReadKey() is { Count: > 0 } key && Take('='))
            {
                SkipBlank(withLines: false);
                if (ReadValue() is { } value)
                {
                    table.Under(key[..^1]).Values[key[^1]] = value;
                }
            }

            at = Math.Max(start, at);
            SkipLine();
        }
    }

    private TomlTable? ReadHeader()
    {
        var isArray = text.AsSpan(at).StartsWith("[[");
        at += isArray ? 2 : 1;
        return ReadKey() is not { Count: > 0 } key ? null
            : isArray ? root.Under(key[..^1]).Append(key[^1])
            : root.Under(key);
    }

    private List<string> ReadKey()
    {
        var parts = new List<string>();
        do
        {
            SkipBlank(withLines: false);
            var start = at;
            if (at < text.Length && text[at] is '"' or '\'')
            {
                parts.Add(ReadString());
                continue;
            }

            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-'))
            {
                at++;
            }

            if (at == start)
            {
                return [];
            }

            parts.Add(text[start..at]);
        }
        while (Take('.'));
        return parts.Count + depth > Deepest ? [] : parts;
    }

    private object? ReadValue()
    {
        if (at >= text.Length || (depth >= Deepest && text[at] is '[' or '{'))
        {
            return null;
        }

        depth++;
        object? value = text[at] switch
        {
            '"' or '\'' => new TomlScalar(ReadString(), IsPlain: false),
            '[' => ReadArray(),
            '{' => ReadInline(),
            _ => ReadBare(),
        };
        depth--;
        return value;
    }

    private List<object> ReadArray()
    {
        var items = new List<object>();
        at++;
        while (true)
        {
            SkipBlank(withLines: true);
            if (at >= text.Length || Take(']'))
            {
                return items;
            }

            var start = at;
            if (ReadValue() is { } value)
            {
                items.Add(value);
            }

            SkipBlank(withLines: true);
            _ = Take(',');
            at = at == start ? at + 1 : at;
        }
    }

    private TomlTable ReadInline()
    {
        var table = new TomlTable();
        at++;
        while (at < text.Length && !Take('}'))
        {
            var start = at;
            if (ReadKey() is { Count: > 0 } key && Take('='))
            {
                SkipBlank(withLines: false);
                depth += key.Count;
                if (ReadValue() is { } value)
                {
                    table.Under(key[..^1]).Values[key[^1]] = value;
                }

                depth -= key.Count;
            }

            _ = Take(',');
            SkipBlank(withLines: true);
            at = at == start ? at + 1 : at;
        }

        return table;
    }

    private TomlScalar? ReadBare()
    {
        var start = at;
        while (at < text.Length && text[at] is not (',' or ']' or '}' or '#' or '\n'))
        {
            at++;
        }

        var word = text[start..at].Trim();
        return word.Length == 0 ? null : new TomlScalar(word, IsPlain: true);
    }

    // Basic strings have escapes, literal ones have none; three quotation marks open one of several lines.
    private string ReadString()
    {
        var mark = text[at];
        var fence = text.AsSpan(at).StartsWith(new string(mark, 3)) ? new string(mark, 3) : mark.ToString();
        at += fence.Length;
        if (fence.Length == 3 && at < text.Length && text[at] == '\n')
        {
            at++;
        }

        var result = new StringBuilder();
        while (at < text.Length && !text.AsSpan(at).StartsWith(fence) && (fence.Length == 3 || text[at] != '\n'))
        {
            if (text[at] == '\\' && mark == '"' && at + 1 < text.Length)
            {
                ReadEscape(result);
            }
            else
            {
                result.Append(text[at++]);
            }
        }

        at = Math.Min(text.Length, at + fence.Length);
        return result.ToString();
    }

    private void ReadEscape(StringBuilder result)
    {
        var sign = text[at + 1];
        at += 2;
        var digits = sign switch { 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0 && at + digits <= text.Length && int.TryParse(text.AsSpan(at, digits), System.Globalization.NumberStyles.HexNumber,
            System.Globalization.CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code))
        {
            result.Append(new Rune(code).ToString());
            at += digits;
            return;
        }

        if (sign == '\n')
        {
            SkipBlank(withLines: true);
            return;
        }

        result.Append(sign switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', _ => sign });
    }

    private bool Take(char sign)
    {
        SkipBlank(withLines: false);
        if (at < text.Length && text[at] == sign)
        {
            at++;
            return true;
        }

        return false;
    }

    private void SkipBlank(bool withLines)
    {
        while (at < text.Length && (text[at] is ' ' or '\t' || (withLines && text[at] is '\n' or '#')))
        {
            if (text[at] == '#')
            {
                SkipLine();
            }
            else
            {
                at++;
            }
        }
    }

    private void SkipLine()
    {
        var end = at >= text.Length ? -1 : text.IndexOf('\n', at);
        at = end < 0 ? text.Length : end + 1;
    }

    private YamlMap MapOf(TomlTable table) =>
        new([.. table.Values.Select(v => new YamlPair(new YamlScalar(v.Key, IsPlain: true, source.Span(0, 0)), NodeOf(v.Value)))], source.Span(0, 0));

    private YamlNode NodeOf(object value) => value switch
    {
        TomlTable table => MapOf(table),
        List<object> items => new YamlList([.. items.Select(NodeOf)], source.Span(0, 0)),
        TomlScalar scalar => new YamlScalar(scalar.Text, scalar.IsPlain, source.Span(0, 0)),
        _ => throw new InvalidOperationException("No value of TOML."),
    };
}
