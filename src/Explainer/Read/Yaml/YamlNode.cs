using Explainer.Model.Diagnostics;

namespace Explainer.Read.Yaml;

/// <summary>A value in a YAML file, and where it stands.</summary>
internal abstract record YamlNode(SourceSpan Span)
{
    /// <summary>How a message calls this value: <c>a list</c>, <c>'3 May'</c>.</summary>
    public abstract string Described { get; }
}
