using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>The terms under one letter.</summary>
/// <param name="Link">The letter, and the link to its place on the page.</param>
/// <param name="Anchor">The id of that place.</param>
/// <param name="Terms">The terms.</param>
public sealed record GlossaryLetterView(LinkView Link, string Anchor, ImmutableArray<GlossaryTermView> Terms);
