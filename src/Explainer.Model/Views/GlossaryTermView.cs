using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>A term in the glossary.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Definition">Its summary.</param>
/// <param name="Forms">The word in other scripts.</param>
/// <param name="ContentNotes">Labels of its content notes.</param>
public sealed record GlossaryTermView(
    LinkView Link, string Definition, ImmutableArray<FactValue> Forms, ImmutableArray<string> ContentNotes);
