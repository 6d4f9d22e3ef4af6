using System.Text.RegularExpressions;
using Explainer.Model.Diagnostics;

namespace Explainer.Tests.Values;

/// <summary>What somebody writes who does what a message says, word for word.</summary>
internal static partial class FollowedAdvice
{
    /// <summary>The value after that; null where the message leaves to a writer what to write.</summary>
    /// <param name="problem">The message.</param>
    /// <param name="value">The value that it is about.</param>
    public static string? Of(Diagnostic problem, string value)
    {
        var message = problem.Message;
        return InPlace(message, value) ?? Written(message) ?? (message.Contains("Write text", StringComparison.Ordinal) ? "Some words" : null);
    }

    // A part of the value is written anew.
    private static string? InPlace(string message, string value) =>
        RenamedKey().Match(message) is { Success: true } key ? value.Replace($"{key.Groups["old"].Value}:", $"{key.Groups["new"].Value}:", StringComparison.Ordinal)
        : MissingKey().Match(message) is { Success: true } missing && value.EndsWith('}') ? $"{value[..^1]}{(value == "{}" ? "" : ", ")}{missing.Groups["key"].Value}: Some words}}"
        : Alone(message) is var (old, whole) && value[0] == '{' ? value.Replace(old, whole, StringComparison.Ordinal)
        : message.Contains("or remove it.", StringComparison.Ordinal) && value.Contains(", null", StringComparison.Ordinal) ? value.Replace(", null", "", StringComparison.Ordinal)
        : null;

    // A value that is given keys: what stands there, and the same with its key.
    private static (string Old, string Whole)? Alone(string message) =>
        WithoutKeys().Match(message) is { Success: true } alone ? (alone.Groups["old"].Value, alone.Groups["whole"].Value) : null;

    // What stands in the message as it would stand in the file.
    private static string? Written(string message)
    {
        foreach (var words in new[] { Quotes(), Brackets(), Whole(), OneOfThem(), Choice(), Example(), Plain() })
        {
            if (words.Match(message) is { Success: true } found)
            {
                return Token(found.Groups["value"].Value);
            }
        }

        return null;
    }

    // A value in brackets, braces or quotation marks ends with the last of them, and a plain one before "or", a comma or the end.
    private static string Token(string text) => text[0] switch
    {
        '[' => text[..(End(text, '[', ']') + 1)],
        '{' => text[..(End(text, '{', '}') + 1)],
        '"' => text[..(text.IndexOf('"', 1) + 1)],
        _ => PlainEnd().Split(text)[0],
    };

    private static int End(string text, char open, char close)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == open ? 1 : text[i] == close ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return text.Length - 1;
    }

    [GeneratedRegex("'(?<old>[^']*)' is not a key of .*(?:write (?<new>[a-z_]+): in its place|Did you mean '(?<new>[^']*)'\\?)")]
    private static partial Regex RenamedKey();

    [GeneratedRegex("^'(?<old>[^']*)' stands alone where keys and values belong\\. Write (?<whole>\\{.*\\})\\.$")]
    private static partial Regex WithoutKeys();

    [GeneratedRegex("'(?<key>[^']*)' is missing")]
    private static partial Regex MissingKey();

    [GeneratedRegex("quotes: (?:- )?(?:[A-Za-z_-]+: )?(?<value>\".*)")]
    private static partial Regex Quotes();

    [GeneratedRegex("(?:Write it in brackets: |If it is one, write |Write )(?<value>\\[.*)")]
    private static partial Regex Brackets();

    [GeneratedRegex("(?:Write (?:- )?|each with its key: |If it is one, write )(?<value>[{\"].*)")]
    private static partial Regex Whole();

    [GeneratedRegex("Write (?<value>.*), without brackets|alone, such as (?<value>.*?), or all of them")]
    private static partial Regex OneOfThem();

    [GeneratedRegex("(?:is not one of|There are|It has): (?<value>.*)")]
    private static partial Regex Choice();

    [GeneratedRegex("(?:such as|Write it as|Name its blocks:|as in) (?<value>.*)")]
    private static partial Regex Example();

    [GeneratedRegex("Write (?<value>(?:[a-z-]+(?:, [a-z-]+)* or .*)|[0-9].*)")]
    private static partial Regex Plain();

    [GeneratedRegex(" after it|,? or |, |\\.$| \\(")]
    private static partial Regex PlainEnd();
}
