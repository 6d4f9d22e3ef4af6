using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>What somebody said, where it is quoted, and how it stands beside what others found.</summary>
/// <param name="Anchor">Its permanent id on its page.</param>
/// <param name="Speaker">The profile of who said it.</param>
/// <param name="QuotedIn">Ids of the works it is quoted in, at least one.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Others">Ids of the further works that say similar, or otherwise where it is contested; empty for one voice.</param>
/// <param name="Section">The heading it stands under; null for none.</param>
/// <param name="Text">Its words. They belong beside what others found: never into a card, a feed or a preview.</param>
public sealed record Testimony(
    string Anchor, EntryId Speaker, ImmutableArray<string> QuotedIn, Standing Standing, ImmutableArray<string> Others,
    string? Section, string Text);
