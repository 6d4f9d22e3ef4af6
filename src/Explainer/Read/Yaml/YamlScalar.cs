using Explainer.Model.Diagnostics;

namespace Explainer.Read.Yaml;

/// <summary>A single value.</summary>
/// <param name="Text">Its text, unquoted.</param>
/// <param name="IsPlain">True when it was written without quotation marks, so that <c>true</c> means yes and <c>~</c> nothing.</param>
/// <param name="Span">Where it stands, quotation marks included.</param>
internal sealed record YamlScalar(string Text, bool IsPlain, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>True for a key without a value, <c>~</c> and <c>null</c>.</summary>
    public bool IsEmpty => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";

    public override string Described => IsEmpty || string.IsNullOrWhiteSpace(Text) ? "nothing" : $"'{Text}'";
}
