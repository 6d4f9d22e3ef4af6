using Explainer.Model.Views;

namespace Explainer.Theme.Parts;

/// <summary>A stream among others, and its outline as the data of a path.</summary>
internal sealed record StackedStream(TimelineRow Row, string Outline);
