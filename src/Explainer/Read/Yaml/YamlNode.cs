using System.Collections.Immutable;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;

namespace Explainer.Read.Yaml;

/// <summary>A YAML value and its position.</summary>
internal abstract record YamlNode(SourceSpan Span)
{
    /// <summary>What messages call it: <c>a list</c>, <c>'3 May'</c>.</summary>
    public abstract string Described { get; }
}

/// <summary>A single value.</summary>
/// <param name="Text">Its text, unquoted and unescaped.</param>
/// <param name="IsPlain">True when it is written without quotation marks, so that <c>true</c> is a boolean and <c>~</c> is null.</param>
/// <param name="Span">Its position, with its quotation marks.</param>
internal sealed record YamlScalar(string Text, bool IsPlain, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>True for null: a key without a value, <c>~</c> or <c>null</c>.</summary>
    public bool IsEmpty => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";

    public override string Described => IsEmpty || string.IsNullOrWhiteSpace(Text) ? FoundTexts.Nothing : $"'{Text}'";
}

/// <summary>A list of values.</summary>
internal sealed record YamlList(ImmutableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span)
{
    public override string Described => FoundTexts.List;
}

/// <summary>Keys and their values, in the order they were written.</summary>
internal sealed record YamlMap(ImmutableArray<YamlPair> Pairs, SourceSpan Span) : YamlNode(Span)
{
    public override string Described => Rules.KeysAndValues;

    public YamlNode? Find(string key)
    {
        foreach (var pair in Pairs)
        {
            if (pair.Key.Text == key)
            {
                return pair.Value;
            }
        }

        return null;
    }
}

/// <summary>A key and its value.</summary>
internal sealed record YamlPair(YamlScalar Key, YamlNode Value);
