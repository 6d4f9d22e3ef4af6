using Explainer.Model.Views;

namespace Explainer.Theme.Parts;

/// <summary>A mark of a stream, and the height at which it stands.</summary>
internal sealed record PlacedMark(TimelineMark Mark, double Y);
