using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>A course: pages and lessons in an order, to be read as a whole or taken into a learning platform.</summary>
public sealed record Pack : Entry
{
    public Pack(EntryFacts facts, Body body) : base(facts, body)
    {
    }

    /// <summary>Its sections, in order. A page or lesson stands in one of them, once.</summary>
    public ImmutableArray<PackSection> Sections { get; init; } = [];

    /// <summary>Whether a learning platform is given links to the pages of the website and not the pages themselves.</summary>
    public bool HasLinksAlone { get; init; }

    /// <summary>What it holds, in order.</summary>
    public IEnumerable<EntryId> Entries => Sections.SelectMany(s => s.Entries);

    /// <summary>Whether it has anything that teachers see another form of.</summary>
    public bool HasLessons => Entries.Any(e => e.Kind == EntryKind.Lesson);
}

/// <summary>Whether a course has the easier versions of its pages.</summary>
public enum EasierPages
{
    None,

    /// <summary>Each after its page.</summary>
    Beside,

    /// <summary>Each in the place of its page. A lesson stays, because it has questions.</summary>
    Instead,
}

/// <summary>A section of a course.</summary>
/// <param name="Entries">Its pages, then its lessons.</param>
public sealed record PackSection(string Title, ImmutableArray<EntryId> Entries);
