using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Kinds;

namespace Explainer.Compose;

/// <summary>An entry in its finished form, with what is left to check.</summary>
/// <param name="Header">What was read of it.</param>
/// <param name="Entry">The entry, with its finished body.</param>
/// <param name="FragmentLinks">Its links to headings.</param>
/// <param name="Files">The files it shows or links, to be published with it.</param>
/// <param name="EvidenceLinks">Its links to the page of evidence, which is made only when somebody is quoted.</param>
internal sealed record ComposedEntry(
    EntryHeader Header, Entry Entry, ImmutableArray<FragmentLink> FragmentLinks, ImmutableArray<string> Files, ImmutableArray<SourceSpan> EvidenceLinks)
{
    public Body Body => Entry.Body;

    /// <summary>Those of its files that only its text for teachers shows or links.</summary>
    public ImmutableArray<string> FilesForTeachers { get; init; } = [];

    /// <summary>By what pages with the same text are found. Taken while the text is at hand.</summary>
    public TextMark Mark { get; } = TextMark.Of(Header);

    /// <summary>Whether any page shows its text for teachers, where it has one.</summary>
    public bool HasTeacherPage => Entry.Id.Row.TeacherPage != TeacherPage.None || Entry.Url == GeneratedPages.Lessons;

    /// <summary>Those of its files that some page shows or links.</summary>
    public IEnumerable<string> ShownFiles => HasTeacherPage ? Files : Files.Except(FilesForTeachers);

    /// <summary>What its open text links to on other pages without words, in the order of the placeholders.</summary>
    public ImmutableArray<FarName> FarNames { get; init; } = [];

    /// <summary>The same of its text for teachers, where it has one.</summary>
    public ImmutableArray<FarName> FarNamesForTeachers { get; init; } = [];

    /// <summary>Its links to places, those in its text for teachers too.</summary>
    public ImmutableArray<PlaceLink> PlaceLinks { get; init; } = [];

    /// <summary>The passages of its text that are not for everyone.</summary>
    public GuardedPassages Guarded { get; init; } = GuardedPassages.None;
}

/// <summary>What two equal texts have in common, and others hardly.</summary>
/// <param name="Length">In UTF-16 units, without white space at both ends.</param>
/// <param name="Hash">Of its beginning.</param>
internal readonly record struct TextMark(int Length, int Hash)
{
    private const int Beginning = 200;

    public static TextMark Of(EntryHeader header)
    {
        var text = header.BodyText;
        return new TextMark(text.Length, string.GetHashCode(text[..Math.Min(text.Length, Beginning)]));
    }
}

/// <summary>A link to a heading, to be checked once all headings are known.</summary>
/// <param name="Target">The entry.</param>
/// <param name="Fragment">The id within it.</param>
/// <param name="Span">Where the link stands.</param>
/// <param name="IsInOriginal">Whether the entry is one of the main language, in the place of one that is not translated.</param>
internal sealed record FragmentLink(EntryId Target, string Fragment, SourceSpan Span, bool IsInOriginal = false)
{
    /// <summary>Whether it stands in text for teachers alone.</summary>
    public bool IsForTeachers { get; init; }
}

/// <summary>A link to a place in the list of all, to be checked once it is known which are published.</summary>
/// <param name="Id">The id of the place.</param>
/// <param name="Span">Where the link stands.</param>
internal sealed record PlaceLink(string Id, SourceSpan Span);

/// <summary>What a link without words leads to on another page: a figure, a table, a heading, or the page.</summary>
/// <param name="Page">The entry.</param>
/// <param name="Anchor">The id in it; null for the page.</param>
/// <param name="IsInOriginal">Whether the entry is one of the main language, in the place of one that is not translated.</param>
internal sealed record FarName(EntryId Page, string? Anchor, bool IsInOriginal);

/// <summary>How many passages of a text are for teachers, and how many stand behind content notes.</summary>
internal sealed record GuardedPassages(int Teacher, int Care)
{
    public static GuardedPassages None { get; } = new(0, 0);
}
