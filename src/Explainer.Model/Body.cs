using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>The prose of an entry, ready to print.</summary>
public sealed record Body
{
    public static Body Empty { get; } = new();

    private readonly byte[] searchedText = [];

    public StoredHtml Html { get; init; } = StoredHtml.Empty;

    /// <summary>Of a term, the text without ids and citation marks, for the glossary; empty for other entries.</summary>
    public StoredHtml Definition { get; init; } = StoredHtml.Empty;

    /// <summary>Whether its HTML has forms that few texts have, and whose style pages load only then: tasks, folds, keys, struck words.</summary>
    public bool HasForms { get; init; }

    /// <summary>Whether its HTML has charts or maps, whose style only pages load that have some.</summary>
    public bool HasCharts { get; init; }

    /// <summary>Whether its HTML has blocks of code, whose style and script only pages load that have some.</summary>
    public bool HasCode { get; init; }

    /// <summary>Its headings, in reading order.</summary>
    public ImmutableArray<Heading> Headings { get; init; } = [];

    /// <summary>Every id a link may point at within the text: headings, and elements the writer named.</summary>
    public ImmutableArray<string> Anchors { get; init; } = [];

    /// <summary>Its figures and tables that have a number.</summary>
    public ImmutableArray<NumberedFigure> Figures { get; init; } = [];

    /// <summary>How long all of it takes to read and how hard it is, passages of care and testimony included.</summary>
    public ReadingLevel Level { get; init; } = ReadingLevel.None;

    /// <summary>The works it cites, by number.</summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];

    /// <summary>Its links to other entries.</summary>
    public ImmutableArray<Reference> References { get; init; } = [];

    /// <summary>Its testimony, in reading order.</summary>
    public ImmutableArray<Testimony> Testimonies { get; init; } = [];

    /// <summary>Its <c>:::question</c> blocks, in reading order.</summary>
    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>Ids of the places on its maps and in its links, those in passages of care and the like too.</summary>
    public ImmutableArray<string> MapPlaces { get; init; } = [];

    /// <summary>Ids of the places on its maps that may be shown away from its page.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>Ids of the content notes of its passages of care.</summary>
    public ImmutableArray<string> CareNotes { get; init; } = [];

    /// <summary>The text for teachers: all of it, with the <c>:::teacher</c> blocks; null without such a block.</summary>
    public Body? ForTeachers { get; init; }

    /// <summary>
    /// The paragraphs by whose words it is found, as plain text, without quotations, testimony, passages of care, notes and what is for teachers:
    /// all of them, or on a large site the first.
    /// </summary>
    public IEnumerable<string> SearchedText
    {
        get => Utf8Lines.Decode(searchedText);
        init => searchedText = Utf8Lines.Encode([.. value]);
    }

    /// <summary>The length of <see cref="SearchedText"/> in bytes of UTF-8, with one byte between paragraphs.</summary>
    public int SearchedLength => Math.Max(0, searchedText.Length - 1);

    /// <summary>Its links to works, the first to each.</summary>
    public ImmutableArray<WorkLink> WorkLinks { get; init; } = [];
}

/// <summary>A heading of a page.</summary>
/// <param name="Level">2 for a section, 3 for a part of it, and so on to 6.</param>
/// <param name="Id">Its id, by GitHub's algorithm or as the writer gave it.</param>
/// <param name="Text">Its plain text.</param>
/// <param name="IsOpen">False in a passage that is not open text, such as a care passage: no other page may show it.</param>
public sealed record Heading(int Level, string Id, string Text, bool IsOpen = true);

/// <summary>A question that a text puts to its readers.</summary>
/// <param name="Anchor">Its permanent id on its page.</param>
/// <param name="Text">Its words.</param>
public sealed record Question(string Anchor, string Text);
