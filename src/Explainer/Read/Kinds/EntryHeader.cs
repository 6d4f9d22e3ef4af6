using System.Collections.Immutable;
using System.Text;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Kinds;

/// <summary>The file of an entry.</summary>
/// <param name="Path">What its path says.</param>
/// <param name="Source">The whole file.</param>
/// <param name="FrontEnd">Where its front matter ends, behind the closing line; 0 without front matter.</param>
/// <param name="BodyStart">Where the body begins in it: behind a first heading that says the title.</param>
internal sealed record EntryFile(EntryPath Path, SourceText Source, int FrontEnd, int BodyStart);

/// <summary>Makes the entry of a header.</summary>
/// <param name="facts">What every kind has.</param>
/// <param name="body">Its composed body.</param>
/// <param name="read">The pages that a lesson gives to read; empty for other kinds.</param>
internal delegate Entry EntryMaker(EntryFacts facts, Body body, ImmutableArray<Reference> read);

/// <summary>What front matter says, before the body is composed.</summary>
internal sealed record EntryHeader : EntryFacts
{
    private readonly EntryMaker make;

    public EntryHeader(EntryFile file, string title, string summary, ImmutableArray<EntryReference> references, EntryMaker make)
        : base(file.Path.Id, file.Path.File, file.Path.Url, title, summary)
    {
        (Order, FolderOrder, IsIndex) = (file.Path.Order, file.Path.FolderOrder, file.Path.IsIndex);
        EasierOf = file.Path.EasierOf?.Id;
        Source = file.Source;
        FrontEnd = file.FrontEnd;
        BodyStart = file.BodyStart;
        BodyLength = Encoding.UTF8.GetByteCount(Source.Text.AsSpan(BodyStart));
        References = references;
        this.make = make;
    }

    /// <summary>The whole file.</summary>
    public SourceText Source { get; }

    /// <summary>Where its front matter ends, behind the closing line; 0 without front matter.</summary>
    public int FrontEnd { get; }

    /// <summary>Where the body begins in it: behind a first heading that says the title.</summary>
    public int BodyStart { get; }

    /// <summary>The length of the body as it is written, in bytes of UTF-8.</summary>
    public int BodyLength { get; }

    /// <summary>The body as it is written, without white space at both ends.</summary>
    public ReadOnlySpan<char> BodyText => Source.Text.AsSpan(BodyStart).Trim();

    /// <summary>True when its front matter has no summary.</summary>
    public bool LacksSummary { get; init; }

    /// <summary>Whether its front matter says what is hard to read in it, be it nothing.</summary>
    public bool SaysContentNotes { get; init; }

    /// <summary>True when its kind must have a summary.</summary>
    public bool NeedsSummary { get; init; }

    /// <summary>The ids its front matter names.</summary>
    public ImmutableArray<EntryReference> References { get; init; }

    /// <summary>Of a profile, its other names; empty for other kinds.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>Of a profile, its dates under old keys.</summary>
    public ImmutableArray<OldDate> OldDates { get; init; } = [];

    /// <summary>True for a profile that has the key <c>dates</c>.</summary>
    public bool HasDates { get; init; }

    /// <summary>Who wrote it, with links that wait until all pages are known; empty for the site's authors.</summary>
    public ImmutableArray<WrittenAuthor> WrittenAuthors { get; init; } = [];

    /// <summary>The picture that goes with links to the page; null for none.</summary>
    public WrittenImage? WrittenImage { get; init; }

    /// <summary>The picture of whom the page is about, as it is written; null for none, and for protected people always.</summary>
    public WrittenPicture? WrittenPicture { get; init; }

    /// <summary>Of a page in another language than the main one, the text of the original that it translates; null where it does not say.</summary>
    public string? Translates { get; init; }

    /// <summary>Of a pack, whether it has the easier versions of its pages.</summary>
    public EasierPages EasierPages { get; init; }

    /// <summary>True for the profile of a person who would be in danger if known.</summary>
    public bool IsProtected { get; init; }

    /// <summary>False for a term that only a writer's own link explains.</summary>
    public bool LinksByItself { get; init; } = true;

    /// <summary>The place of a key, of the opening line where it is not there. Its YAML is read again, since only problems ask for it.</summary>
    public SourceSpan PlaceOf(Field field)
    {
        var none = new DiagnosticBag();
        var front = Id.Kind == EntryKind.Pack ? FrontMatter.ReadWhole(Source, "", none) : FrontMatter.Read(Source, "", none, isOptional: true);
        return front?.Map.Pairs.FirstOrDefault(p => p.Key.Text == field.Name)?.Key.Span ?? front?.Map.Span ?? Source.Start;
    }

    /// <summary>The entry, with its composed body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="read">The pages that a lesson gives to read; empty for other kinds.</param>
    public Entry MakeEntry(Body body, ImmutableArray<Reference> read) => make(this, body, read);
}
