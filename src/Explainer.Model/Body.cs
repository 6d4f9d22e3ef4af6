using System.Collections.Immutable;
using System.Text;

namespace Explainer.Model;

/// <summary>The prose of an entry, ready to print.</summary>
public sealed record Body
{
    public static Body Empty { get; } = new();

    // As UTF-8 it takes half the memory: a site of ten thousand pages keeps them all until they are written.
    private readonly byte[] html = [];
    private readonly byte[] definition = [];
    private readonly byte[] openText = [];

    public Html Html
    {
        get => new(Encoding.UTF8.GetString(html));
        init => html = Encoding.UTF8.GetBytes(value.Markup);
    }

    /// <summary>Of a term, the same without ids and marks, to stand among others in the glossary; empty on other pages.</summary>
    public Html Definition
    {
        get => new(Encoding.UTF8.GetString(definition));
        init => definition = Encoding.UTF8.GetBytes(value.Markup);
    }

    /// <summary>Its headings, in reading order.</summary>
    public ImmutableArray<Heading> Headings { get; init; } = [];

    /// <summary>Every id a link may point at within the text: headings, and elements the writer named.</summary>
    public ImmutableArray<string> Anchors { get; init; } = [];

    /// <summary>How long all of it takes to read and how hard it is, passages of care and testimony included.</summary>
    public ReadingLevel Level { get; init; } = ReadingLevel.None;

    /// <summary>The works it cites, by number.</summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];

    /// <summary>Its links to other entries.</summary>
    public ImmutableArray<Reference> References { get; init; } = [];

    /// <summary>Its testimony, in reading order.</summary>
    public ImmutableArray<Testimony> Testimonies { get; init; } = [];

    /// <summary>The questions it puts, in reading order.</summary>
    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>Ids of the content notes of its passages of care.</summary>
    public ImmutableArray<string> CareNotes { get; init; } = [];

    /// <summary>The same text with what is for teachers only; null where there is nothing of the kind.</summary>
    public Body? ForTeachers { get; init; }

    /// <summary>
    /// Its paragraphs as plain text, without quotations, testimony, passages of care, notes and what is for teachers:
    /// the one source of excerpts for search, feeds, previews and backlinks.
    /// </summary>
    public ImmutableArray<string> OpenText
    {
        get => openText.Length == 0 ? [] : [.. Encoding.UTF8.GetString(openText).Split('\n')];
        init => openText = Encoding.UTF8.GetBytes(string.Join('\n', value));
    }

    /// <summary>How long <see cref="OpenText"/> is, in bytes of UTF-8.</summary>
    public int OpenLength => openText.Length;

    /// <summary>Its links to works, the first to each.</summary>
    public ImmutableArray<WorkLink> WorkLinks { get; init; } = [];
}
