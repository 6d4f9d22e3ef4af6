using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>An entry in a list: title, summary, and what to know before opening it.</summary>
public sealed record CardView
{
    public required LinkView Link { get; init; }

    public required string Summary { get; init; }

    /// <summary>A short line above or beside the title: a role, a number; null for none.</summary>
    public string? Label { get; init; }

    public ImmutableArray<string> ContentNotes { get; init; } = [];

    /// <summary>True for protected people, who all share one neutral mark.</summary>
    public bool IsProtected { get; init; }
}
