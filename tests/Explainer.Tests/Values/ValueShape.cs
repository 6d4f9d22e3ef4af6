using System.Collections.Immutable;

namespace Explainer.Tests.Values;

/// <summary>A value of some type as writers write it, wherever it stands.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Yaml">How it is written.</param>
internal sealed record ValueShape(string Name, string Yaml)
{
    /// <summary>One of every type that YAML has, and what word processors make of text.</summary>
    public static ImmutableArray<ValueShape> All { get; } =
    [
        new("text", "Some words"),
        new("text with a comma", "Some words, more words"),
        new("text with a colon", "Some words: more words"),
        new("text in smart quotes", "“Some words”"),
        new("number", "-9.5"),
        new("date", "2016-05-03"),
        new("boolean", "true"),
        new("list", "[one, two]"),
        new("list of one", "[one]"),
        new("list of an empty value", "[one, null]"),
        new("keys and values", "{one: two}"),
        new("list of keys and values", "[{one: two}]"),
        new("deep lists", "[[[[one]]]]"),
        new("deep keys", "{one: {two: {three: four}}}"),
        new("nothing", ""),
        new("null", "null"),
        new("empty text", "\"\""),
        new("empty list", "[]"),
        new("no keys", "{}"),
    ];
}
