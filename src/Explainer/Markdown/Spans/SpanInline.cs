using Markdig.Syntax.Inlines;

namespace Explainer.Markdown.Spans;

/// <summary>Text with attributes, in Pandoc's syntax: <c>[الرقة]{lang=ar}</c>.</summary>
internal sealed class SpanInline : ContainerInline;
