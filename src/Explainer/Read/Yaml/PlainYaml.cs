using System.Buffers;
using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Read.Yaml;

/// <summary>
/// Reads what most front matter is: lines of a key and a plain value, with no sign to which YAML gives a meaning. The parser takes ten times as
/// long for them; all else is left to it.
/// </summary>
internal static class PlainYaml
{
    private static readonly SearchValues<char> KeyLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_");

    // Some mean something at the beginning of a value only. The last are line ends to the parser, or invisible.
    private static readonly SearchValues<char> Signs = SearchValues.Create(":#{}[]|>&*!%@`\"\\\u2028\u2029\uFEFF");

    /// <summary>The keys and values; null where a line is not as simple as that.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">The offset at which the YAML begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="problems">Receives problems.</param>
    public static YamlMap? TryRead(SourceText source, int start, int end, DiagnosticBag problems)
    {
        var pairs = ImmutableArray.CreateBuilder<YamlPair>();
        for (var (from, to) = (start, start); from < end; from = to + 1)
        {
            to = source.Text.IndexOf('\n', from, end - from) is var found and >= 0 ? found : end;
            if (ReadLine(source, from, to) is not { } pair)
            {
                return null;
            }

            pairs.Add(pair);
        }

        return pairs.Count == 0 ? null : RepeatedKeys.Once(new YamlMap(pairs.ToImmutable(), source.Span(start, end - start)), problems);
    }

    private static YamlPair? ReadLine(SourceText source, int start, int end)
    {
        var line = source.Text.AsSpan(start, end - start);
        var key = Math.Max(0, line.IndexOfAnyExcept(KeyLetters));
        if (key == 0 || line[key..] is not [':', ' ', var first, ..] || !char.IsLetterOrDigit(first) || line[^1] == ' ')
        {
            return null;
        }

        var value = line[(key + 2)..];
        return value.ContainsAny(Signs) || value.ContainsAnyInRange('\0', '\u001F') || value.ContainsAnyInRange('\u007F', '\u009F') ? null : new YamlPair(
            new YamlScalar(line[..key].ToString(), IsPlain: true, source.Span(start, key)),
            new YamlScalar(NormalForms.Composed(value.ToString()), IsPlain: true, source.Span(start + key + 2, value.Length)));
    }
}
