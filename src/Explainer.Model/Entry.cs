using System.Collections.Immutable;
using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>What the front matter of every kind says, and the path of the file.</summary>
/// <param name="Id">Its permanent id.</param>
/// <param name="File">Path of its file, relative to the input folder.</param>
/// <param name="Url">The address of its page.</param>
/// <param name="Title">What readers see as its name.</param>
/// <param name="Summary">One or two sentences of plain text; empty on pages that have none.</param>
public abstract record EntryFacts(EntryId Id, string File, SiteUrl Url, string Title, string Summary)
{
    /// <summary>True when the summary is the first sentence of the text, because front matter has none.</summary>
    public bool IsSummaryDerived { get; init; }

    /// <summary>The summary where it stands above the text; empty where the text itself begins with it.</summary>
    public string Lead => IsSummaryDerived ? "" : Summary;

    /// <summary>The number before the name of its file, of an <c>index.md</c> before that of its folder; null for none.</summary>
    public int? Order { get; init; }

    /// <summary>The number before the name of the folder that it lies in; null for none.</summary>
    public int? FolderOrder { get; init; }

    /// <summary>True for an <c>index.md</c>, which is the page of its folder.</summary>
    public bool IsIndex { get; init; }

    /// <summary>Of an easier version, the page that it is one of; null for other entries.</summary>
    public EntryId? EasierOf { get; init; }

    /// <summary>True for the text of the 404 page, which belongs to no list and has no address of its own.</summary>
    public bool IsNotFound => Url.Path == WellKnownFiles.NotFound.Path;

    public FuzzyDate? Updated { get; init; }

    /// <summary>The first day that <see cref="Updated"/> may mean; null where no day is known.</summary>
    public CalendarDay? ChangedOn => Updated?.Earliest ?? Updated?.Latest;

    /// <summary>When its facts were last checked.</summary>
    public FuzzyDate? Checked { get; init; }

    public bool IsDraft { get; init; }

    /// <summary>Old addresses that lead here: site paths that begin with <c>/</c>.</summary>
    public ImmutableArray<SiteUrl> RedirectFrom { get; init; } = [];

    /// <summary>Ids of content notes, such as <c>violence</c>.</summary>
    public ImmutableArray<string> ContentNotes { get; init; } = [];

    /// <summary>Ids of works.</summary>
    public ImmutableArray<string> FurtherReading { get; init; } = [];

    /// <summary>Ids of the places that it is about.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>Ids of terms that are not linked on this page.</summary>
    public ImmutableArray<string> NoLinks { get; init; } = [];

    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>Who wrote it; empty where the authors of the site did.</summary>
    public ImmutableArray<PageAuthor> Authors { get; init; } = [];

    /// <summary>The picture that goes with links to the page; null for none.</summary>
    public SocialImage? Image { get; init; }

    /// <summary>A picture of whom the page is about; null for none.</summary>
    public EntryPicture? Picture { get; init; }
}

/// <summary>An author of a page.</summary>
/// <param name="Name">A person with the family name first ("Lind, Ada"), a group by its name.</param>
/// <param name="Page">Their page on this site; null for none.</param>
/// <param name="Address">Their web address; null for none.</param>
public sealed record PageAuthor(string Name, SiteUrl? Page, string? Address)
{
    /// <summary>The name as readers say it: "Ada Lind".</summary>
    public string Spoken => Name.Split(',', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } given] ? $"{given} {family}" : Name;
}

/// <summary>A picture that messages and social networks show beside a link.</summary>
/// <param name="Url">Its file on this site.</param>
/// <param name="Alt">What it shows.</param>
/// <param name="Size">Width and height in pixels; null where its header does not say.</param>
public sealed record SocialImage(SiteUrl Url, string Alt, (int Width, int Height)? Size);

/// <summary>A picture of whom a page is about.</summary>
/// <param name="Image">Its file, and what it shows.</param>
/// <param name="Credit">Who made it, under which terms, and where it comes from.</param>
public sealed record EntryPicture(SocialImage Image, PictureCredit Credit);

/// <summary>One Markdown file of the site: its front matter, and its composed body.</summary>
public abstract record Entry : EntryFacts
{
    /// <summary>
    /// An entry is made whole, once its body is composed. What is hard to read in a passage is hard to read on its page, so the
    /// content notes of the body are those of the entry too.
    /// </summary>
    protected Entry(EntryFacts facts, Body body) : base(facts)
    {
        Body = body;
        ContentNotes = body.CareNotes.IsEmpty ? facts.ContentNotes : [.. facts.ContentNotes.Union(body.CareNotes)];
    }

    public Body Body { get; init; }
}

/// <summary>The permanent id of an entry within its site.</summary>
/// <param name="Kind">The kind of entry.</param>
/// <param name="Name">
/// The file name without number and extension, after the folders below that of its kind: <c>joining</c>, <c>before/joining</c> in a
/// part of the story, <c>press/kit</c> for a page.
/// </param>
public sealed record EntryId(EntryKind Kind, string Name) : IComparable<EntryId>
{
    /// <summary>The row of its kind.</summary>
    public Kind Row => Model.Kind.Get(Kind);

    /// <summary>The folders of its name: the part that a chapter belongs to, the folder of a page; empty for none.</summary>
    public string Folder => Name.LastIndexOf('/') is > 0 and var slash ? Name[..slash] : "";

    // Ids are the keys of most tables, and the equality that the compiler writes for a record also hashes its type.
    public bool Equals(EntryId? other) => other is not null && Kind == other.Kind && Name == other.Name;

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal) + (int)Kind;

    public int CompareTo(EntryId? other) =>
        other is null ? 1 : Kind != other.Kind ? ((int)Kind).CompareTo((int)other.Kind) : string.CompareOrdinal(Name, other.Name);
}

/// <summary>A published correction of a mistake.</summary>
/// <param name="Date">When it was corrected.</param>
/// <param name="Was">What the page said.</param>
/// <param name="Now">What it says now.</param>
public sealed record Correction(FuzzyDate Date, string Was, string Now);

/// <summary>A step of the story, told in reading order.</summary>
public sealed record Chapter : Entry
{
    public Chapter(EntryFacts facts, Body body) : base(facts, body)
    {
    }

    /// <summary>A short label for the evidence map; null when it is no stage of the account.</summary>
    public string? Stage { get; init; }
}

/// <summary>Any other page, and the introductions of list pages.</summary>
public sealed record Page : Entry
{
    public Page(EntryFacts facts, Body body) : base(facts, body)
    {
    }
}

/// <summary>
/// The easier version of a page. It has an address of its own and is reached from its page: no list, search or feed has it beside that one.
/// Its title says that it is easier.
/// </summary>
public sealed record EasyPage : Entry
{
    /// <summary>The last part of its address, below that of its page.</summary>
    public const string Segment = "easy";

    public EasyPage(EntryFacts facts, Body body) : base(facts, body)
    {
    }

    /// <summary>The title as the writer wrote it.</summary>
    public string OwnTitle { get; init; } = "";

    /// <summary>The page that it is an easier version of.</summary>
    public EntryId Of => EasierOf!;
}

/// <summary>The home page: the whole subject in short.</summary>
public sealed record Summary : Entry
{
    public Summary(EntryFacts facts, Body body) : base(facts, body)
    {
    }

    /// <summary>The question that the site answers, as its first heading; null where the title is that.</summary>
    public string? Question { get; init; }

    /// <summary>What the site says, in a few lines of plain text; empty where the summary has to do.</summary>
    public ImmutableArray<string> InShort { get; init; } = [];

    /// <summary>Whom it is for, in a sentence; null for nothing.</summary>
    public string? ForWhom { get; init; }
}
