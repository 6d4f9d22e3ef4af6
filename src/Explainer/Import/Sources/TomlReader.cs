using System.Collections.Immutable;
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
    private readonly string text;
    private readonly SourceText source;
    private readonly Table root = new();
    private int at;

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

    private Table? ReadHeader()
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
        return parts;
    }

    private object? ReadValue()
    {
        return at >= text.Length ? null : text[at] switch
        {
            '"' or '\'' => new Scalar(ReadString(), IsPlain: false),
            '[' => ReadArray(),
            '{' => ReadInline(),
            _ => ReadBare(),
        };
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

    private Table ReadInline()
    {
        var table = new Table();
        at++;
        while (at < text.Length && !Take('}'))
        {
            var start = at;
            if (ReadKey() is { Count: > 0 } key && Take('='))
            {
                SkipBlank(withLines: false);
                if (ReadValue() is { } value)
                {
                    table.Under(key[..^1]).Values[key[^1]] = value;
                }
            }

            _ = Take(',');
            SkipBlank(withLines: true);
            at = at == start ? at + 1 : at;
        }

        return table;
    }

    private Scalar? ReadBare()
    {
        var start = at;
        while (at < text.Length && text[at] is not (',' or ']' or '}' or '#' or '\n'))
        {
            at++;
        }

        var word = text[start..at].Trim();
        return word.Length == 0 ? null : new Scalar(word, IsPlain: true);
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

    private YamlMap MapOf(Table table) =>
        new([.. table.Values.Select(v => new YamlPair(new YamlScalar(v.Key, IsPlain: true, source.Span(0, 0)), NodeOf(v.Value)))], source.Span(0, 0));

    private YamlNode NodeOf(object value) => value switch
    {
        Table table => MapOf(table),
        List<object> items => new YamlList([.. items.Select(NodeOf)], source.Span(0, 0)),
        Scalar scalar => new YamlScalar(scalar.Text, scalar.IsPlain, source.Span(0, 0)),
        _ => throw new InvalidOperationException("No value of TOML."),
    };

    private sealed record Scalar(string Text, bool IsPlain);

    // In the order of the document.
    private sealed class Table
    {
        public OrderedDictionary<string, object> Values { get; } = new(StringComparer.Ordinal);

        public Table Under(IEnumerable<string> path)
        {
            var table = this;
            foreach (var name in path)
            {
                table = table.Values.GetValueOrDefault(name) switch
                {
                    Table inner => inner,
                    List<object> items when items.Count > 0 && items[^1] is Table last => last,
                    _ => (Table)(table.Values[name] = new Table()),
                };
            }

            return table;
        }

        public Table Append(string name)
        {
            if (Values.GetValueOrDefault(name) is not List<object> items)
            {
                Values[name] = items = [];
            }

            var table = new Table();
            items.Add(table);
            return table;
        }
    }
}
