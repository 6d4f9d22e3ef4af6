using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>Somebody who is quoted.</summary>
/// <param name="Link">Their profile.</param>
/// <param name="IsProtected">True for protected people, who all share one neutral mark.</param>
/// <param name="Role">What they did; null for unknown.</param>
/// <param name="Testimonies">What they said, in the order of the story.</param>
public sealed record SpeakerView(LinkView Link, bool IsProtected, string? Role, ImmutableArray<TestimonyView> Testimonies);
