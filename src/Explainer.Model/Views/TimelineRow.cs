using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>A strand's row.</summary>
/// <param name="Y">The middle of the row.</param>
/// <param name="Strand">The strand; null for events of none.</param>
/// <param name="Start">Where its line begins.</param>
/// <param name="End">Where its line ends.</param>
/// <param name="Marks">Its events.</param>
public sealed record TimelineRow(double Y, StrandView? Strand, double Start, double End, ImmutableArray<TimelineMark> Marks);
