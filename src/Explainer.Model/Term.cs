using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>A word the site explains once and links everywhere.</summary>
public sealed record Term : Entry
{
    public Term(EntryFacts facts, Body body) : base(facts, body)
    {
    }

    /// <summary>Other forms that mean the same: plurals, spellings, as they are written in text.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>The word in other scripts and languages.</summary>
    public ImmutableArray<TermForm> Forms { get; init; } = [];

    /// <summary>Ids of related terms.</summary>
    public ImmutableArray<string> See { get; init; } = [];

    /// <summary>False for words with an everyday meaning, which only a writer's own link explains.</summary>
    public bool LinksByItself { get; init; } = true;
}

/// <summary>A term as another language writes it.</summary>
/// <param name="Language">BCP 47 tag, such as <c>ar</c>.</param>
/// <param name="Text">The word in that language's script.</param>
/// <param name="Latin">Its transliteration; null when the script is Latin.</param>
public sealed record TermForm(string Language, string Text, string? Latin);
