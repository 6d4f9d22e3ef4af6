using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>What <c>site.yml</c> says about the site as a whole.</summary>
public sealed record SiteConfig
{
    public required string Title { get; init; }

    /// <summary>BCP 47 tag of the language the site is written in.</summary>
    public required string Language { get; init; }

    /// <summary>The address of the site's root, ending in <c>/</c>.</summary>
    public required Uri Url { get; init; }

    public string? Tagline { get; init; }

    public Licence? Licence { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    public ImmutableArray<Strand> Strands { get; init; } = [];

    public ImmutableArray<Era> Eras { get; init; } = [];

    /// <summary>The places that pages name and maps show, in the order of the file.</summary>
    public ImmutableArray<Place> Places { get; init; } = [];

    /// <summary>The closed list of content notes that pages may carry, worded for readers.</summary>
    public ImmutableArray<ContentNote> ContentNotes { get; init; } = [];

    /// <summary>The number that pages should not be harder than, on the scale of the language's formula; null for no limit.</summary>
    public double? ReadingGrade { get; init; }

    /// <summary>The same for easier versions; null where they need only be easier than their pages.</summary>
    public double? ReadingGradeEasy { get; init; }

    /// <summary>How the two standings of testimony are introduced, where the site words them its own way.</summary>
    public TestimonyLabels Labels { get; init; } = new(null, null);

    /// <summary>The harmless page that the exit link leads to; null for sites without an exit link.</summary>
    public Uri? ExitPage { get; init; }

    /// <summary>The names of the editions that the website offers to take along.</summary>
    public ImmutableArray<string> Editions { get; init; } = [];

    /// <summary>The files of these editions, which a site may have nothing for.</summary>
    public IEnumerable<Download> Downloads => Editions.IsEmpty ? [] : Download.All.Where(d => Editions.Contains(d.Edition));

    /// <summary>The blocks of the home page in their order; the first is always the head of the page.</summary>
    public ImmutableArray<HomeBlock> Home { get; init; } = HomeBlocks.Usual;

    /// <summary>The same with the words of the theme for what the site does not word itself.</summary>
    public SiteConfig In(Words words) => this with { ContentNotes = [.. ContentNotes.Select(n => n.Label.Length > 0 ? n : n with { Label = words.NoteNames[n.Id] })] };

    /// <summary>The labels of an entry's content notes, in the order of the site's list.</summary>
    public ImmutableArray<string> NotesOf(Entry entry) => entry.ContentNotes.IsEmpty ? [] :
        [.. ContentNotes.Where(n => entry.ContentNotes.Contains(n.Id)).Select(n => n.Label)];

    /// <summary>The ids of the places that an entry names.</summary>
    public IEnumerable<string> PlacesOf(Entry entry) => Places.IsEmpty ? []
        : entry is TimelineEvent { Place: { } place } && FindPlace(place) is not null ? entry.Places.Prepend(place).Distinct() : entry.Places;

    /// <summary>Where something happened, as readers see it: in the words of its writer, or by the names of its places; null for unknown.</summary>
    public string? NameOfPlace(TimelineEvent timelineEvent) => timelineEvent.Place is { } place ? FindPlace(place)?.Title ?? place
        : timelineEvent.Places.IsEmpty ? null : string.Join(", ", timelineEvent.Places.Select(id => FindPlace(id)?.Title).OfType<string>());

    /// <summary>The place with an id; null for none.</summary>
    public Place? FindPlace(string id) => Places.FirstOrDefault(p => p.Id == id);

    /// <summary>True for languages written from right to left.</summary>
    public bool IsRightToLeft => TextDirection.IsRightToLeft(Language);
}

/// <summary>A block of the home page, which <c>home</c> in <c>site.yml</c> chooses and orders.</summary>
public enum HomeBlock
{
    /// <summary>The question, what the site says to it, whom it is for, and where to begin.</summary>
    Hero,

    /// <summary>The text of <c>index.md</c>.</summary>
    Text,

    /// <summary>The story in chapters.</summary>
    Chapters,

    /// <summary>The timeline as a picture.</summary>
    Timeline,

    /// <summary>The other lists and the sections.</summary>
    Ways,
}

/// <summary>What is known of the blocks of the home page.</summary>
public static class HomeBlocks
{
    /// <summary>All of them, in the order of a site that says nothing of it.</summary>
    public static ImmutableArray<HomeBlock> Usual { get; } = [HomeBlock.Hero, HomeBlock.Text, HomeBlock.Chapters, HomeBlock.Timeline, HomeBlock.Ways];

    /// <summary>As writers name it.</summary>
    public static string NameOf(HomeBlock block) => block switch
    {
        HomeBlock.Hero => "hero",
        HomeBlock.Text => "text",
        HomeBlock.Chapters => "chapters",
        HomeBlock.Timeline => "timeline",
        HomeBlock.Ways => "ways",
    };

    /// <summary>The block of a name that is one.</summary>
    public static HomeBlock Parse(string name) => Usual.First(b => NameOf(b) == name);
}

/// <summary>Under which terms the content may be used.</summary>
/// <param name="Name">As readers know it: <c>CC BY 4.0</c>.</param>
/// <param name="Url">Its text; null when the name says all.</param>
public sealed record Licence(string Name, string? Url);

/// <summary>A content note: a short, neutral warning of what a page describes, so that readers can decide.</summary>
/// <param name="Id">As writers name it: <c>sexual-violence</c>.</param>
/// <param name="Label">As readers see it; empty until the words of its language are known (<see cref="SiteConfig.In"/>).</param>
public sealed record ContentNote(string Id, string Label)
{
    /// <summary>The built-in notes, which are worded by the theme. Sites share them, so that readers meet the same few words.</summary>
    public static ImmutableArray<ContentNote> BuiltIn { get; } =
    [
        .. new[]
        {
            "violence", "killing", "torture", "sexual-violence", "slavery", "child-harm", "captivity", "genocide", "hatred", "war",
            "extremism", "grief", "illness", "death", "racism", "self-harm",
        }.Select(id => new ContentNote(id, "")),
    ];
}

/// <summary>The two openings that say what others found; null for the built-in words.</summary>
public sealed record TestimonyLabels(string? Found, string? Disagree);
