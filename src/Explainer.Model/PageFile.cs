using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>A form in which one page is offered as a file.</summary>
public enum PageFileForm
{
    /// <summary>An HTML file for paper, with all that it shows within it.</summary>
    Handout,

    /// <summary>A document for word processors (WordprocessingML, ECMA-376), to be changed.</summary>
    Sheet,
}

/// <summary>A file that is made of one page. <c>editions</c> in <c>site.yml</c> asks for all of a form by the name of their edition.</summary>
/// <param name="Entry">Whose page it is.</param>
/// <param name="IsForTeachers">True for the one with the answers, which lies with the pages for teachers.</param>
public sealed record PageFile(PageFileForm Form, Entry Entry, bool IsForTeachers)
{
    /// <summary>The folder whose pages are sheets for a class to write on.</summary>
    public const string SheetFolder = "sheets";

    private const int Segment = 2;
    private const string HandoutEnding = "-handout.html";

    /// <summary>The names of the editions, in the order in which pages offer them.</summary>
    public static ImmutableArray<string> Editions { get; } = [.. Enum.GetValues<PageFileForm>().Select(EditionOf)];

    /// <summary>The page that it is made of.</summary>
    public SiteUrl Page => IsForTeachers ? TeachUrls.For(Entry.Url) : Entry.Url;

    /// <summary>Where it lies: beside its page, under a name that tells it from others in a folder of downloads.</summary>
    public SiteUrl Url => SiteUrl.File(Page.Path[1..] + Name);

    /// <summary>Its format as readers know it.</summary>
    public string Type => Form switch
    {
        PageFileForm.Handout => "HTML",
        PageFileForm.Sheet => "DOCX",
    };

    // What would be too long for a disk is cut: it lies in the folder of its page, and the whole name stands there.
    private string Name => DiskNames.Shortened(Stem, Ending);

    private string Stem => Entry.Url.Path.Split('/') switch
    {
        [.., { Length: > 0 } page, EasyPage.Segment, ""] when Entry is EasyPage => $"{page}-{EasyPage.Segment}",
        var segments => segments[^Segment],
    };

    private string Ending => Form switch
    {
        PageFileForm.Handout => IsForTeachers ? "-handout-with-answers.html" : HandoutEnding,
        PageFileForm.Sheet => IsForTeachers ? "-with-answers.docx" : ".docx",
    };

    /// <summary>The edition that has all files of a form.</summary>
    public static string EditionOf(PageFileForm form) => form switch
    {
        PageFileForm.Handout => "handouts",
        PageFileForm.Sheet => "sheets",
    };

    /// <summary>Whether a path has the form of that of a handout for everyone, on a site that makes them.</summary>
    public static bool IsHandout(string path, SiteConfig site) =>
        path.EndsWith(HandoutEnding, StringComparison.Ordinal) && site.Editions.Contains(EditionOf(PageFileForm.Handout));

    /// <summary>What it has, in the words of the theme.</summary>
    public string TitleIn(Words words) => Form switch
    {
        PageFileForm.Handout => IsForTeachers ? words.TakeHandoutAnswers : words.TakeHandout,
        PageFileForm.Sheet => IsForTeachers ? words.TakeSheetAnswers : words.TakeSheet,
    };

    /// <summary>What it is good for, in a sentence.</summary>
    public string UseIn(Words words) => Form switch
    {
        PageFileForm.Handout => words.TakeHandoutUse,
        PageFileForm.Sheet => words.TakeSheetUse,
    };

    /// <summary>The files of an edition; none for an edition of other files.</summary>
    public static IEnumerable<PageFile> Collect(Site site, string edition) => Enum.GetValues<PageFileForm>()
        .Where(f => EditionOf(f) == edition)
        .SelectMany(f => EntriesOf(f, site).SelectMany(e => Collect(f, e)));

    /// <summary>The files that the site offers of a page.</summary>
    public static IEnumerable<PageFile> Collect(SiteConfig site, Entry entry) => Enum.GetValues<PageFileForm>()
        .Where(f => site.Editions.Contains(EditionOf(f)) && IsMadeOf(f, entry))
        .SelectMany(f => Collect(f, entry));

    /// <summary>Whether a sheet is made of an entry: of lessons, and of the pages that are sheets.</summary>
    public static bool HasSheet(EntryId id) => id.Kind == EntryKind.Lesson || (id.Kind == EntryKind.Page && id.Folder == SheetFolder);

    private static IEnumerable<Entry> EntriesOf(PageFileForm form, Site site) => site.Entries.Where(e => IsMadeOf(form, e));

    private static bool IsMadeOf(PageFileForm form, Entry entry) => form switch
    {
        PageFileForm.Handout => entry is Lesson or Chapter or Pack or EasyPage,
        PageFileForm.Sheet => HasSheet(entry.Id) || (entry is EasyPage { Of.Kind: EntryKind.Page } easy && HasSheet(easy.Of)),
    };

    private static IEnumerable<PageFile> Collect(PageFileForm form, Entry entry)
    {
        yield return new PageFile(form, entry, IsForTeachers: false);
        if (entry is Lesson or Pack { HasLessons: true } || (entry is Chapter && entry.Body.ForTeachers is not null))
        {
            yield return new PageFile(form, entry, IsForTeachers: true);
        }
    }
}
