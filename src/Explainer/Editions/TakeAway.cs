using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Explainer.Editions.Book;
using Explainer.Editions.Courses;
using Explainer.Editions.Flashcards;
using Explainer.Editions.Paper;
using Explainer.Editions.Quizzes;
using Explainer.Model;
using Explainer.Read.Site;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>A file that the website offers to take along, with how pages offer it. It is made once, on demand.</summary>
internal sealed record TakeAway(PendingFile File, OfferedFile Offered)
{
    private static readonly FrozenDictionary<Download, Func<EditionSource, byte[]>> Makers = new Dictionary<Download, Func<EditionSource, byte[]>>
    {
        [Download.Offline] = DiskEdition.Pack,
        [Download.Book] = s => PackBook(s),
        [Download.AnkiCards] = s => Deck.Create(s.Site, isForTeachers: false).ToAnki(),
        [Download.PlainCards] = s => Deck.Create(s.Site, isForTeachers: false).ToPlainText(),
        [Download.AnkiQuestions] = s => Deck.Create(s.Site, isForTeachers: true).ToAnki(),
        [Download.PlainQuestions] = s => Deck.Create(s.Site, isForTeachers: true).ToPlainText(),
        [Download.Gift] = s => GiftFile.Create(s.Site),
    }.ToFrozenDictionary();

    /// <summary>The same file as another language offers it.</summary>
    public TakeAway FromLanguage() => new(File with { IsShared = true }, Offered with { Url = Offered.Url.FromLanguage() });

    /// <summary>Lists those of these files that the site has anything for.</summary>
    /// <param name="saysSizes">Whether pages say how large they are, for which they have to be made.</param>
    public static ImmutableArray<TakeAway> List(EditionSource source, IEnumerable<Download> files, bool saysSizes) =>
        [.. files.Select(f => f == Download.Offline && source.Offline is { } shared ? shared : Create(source, f, saysSizes))];

    private static byte[] Make(EditionSource source, Download file) => file.Pack is not { } pack ? Makers[file](source) : file.PackFile switch
    {
        PackFile.Course => PackCourse(source, pack, CartridgeVersion.Newest),
        PackFile.MoodleCourse => PackCourse(source, pack, CartridgeVersion.ForMoodle),
        PackFile.Book => PackBook(source, pack),
    };

    private static byte[] PackCourse(EditionSource source, Pack pack, CartridgeVersion version)
    {
        var course = new CourseMaker(source.Site, source.Languages, pack, source.Theme.Urls, version, BuiltInFiles.ReadText("assets/course/course.css"));
        return Pack(course.List(file => source.ReadCopy(file).Span.ToArray()));
    }

    // Each page is written into the archive and dropped before the next is made.
    private static byte[] PackBook(EditionSource source, Pack? pack = null)
    {
        var book = new BookMaker(source.Site, source.Languages, source.Theme.Urls, file => source.ReadCopy(file).Span.ToArray(), BuiltInFiles.Read("assets/book/book.css"), pack);
        // A reading system recognizes the book by its first file, which stands in the archive as it is (OCF 3.3, 4.3).
        return Pack(book.List(), stored: BookMaker.MediaTypeFile);
    }

    // One file after the other: what comes later depends on what was made before.
    private static byte[] Pack(IEnumerable<(string Path, Func<byte[]> Make)> list, string? stored = null)
    {
        var files = new Dictionary<string, Func<byte[]>>(StringComparer.Ordinal);
        var paths = list.Select(f =>
        {
            files[f.Path] = f.Make;
            return f.Path;
        });
        using var packed = new MemoryStream();
        Packing.Write(paths, path => files[path](), "", packed, CancellationToken.None, stored);
        return packed.ToArray();
    }

    // On one thread: a page that waits for its size must not be given to a thread that is waiting for this.
    private static TakeAway Create(EditionSource source, Download file, bool saysSize)
    {
        var bytes = new SizedFile(() => Make(source, file));
        var made = new PendingFile(file.Url.OutputPath, SiteReader.File, () => new OutputFile(file.Url.OutputPath, bytes.Take()))
        {
            IsArchive = file.IsArchive,
            Audience = file.IsForTeachers ? Audience.Teachers : Audience.Everyone,
        };
        return new TakeAway(made, new OfferedFile(file, saysSize ? new Lazy<int>(() => bytes.Size) : null));
    }
}

/// <summary>A file that is made of one page.</summary>
/// <param name="Size">How large it is, in bytes; null where pages do not say.</param>
internal sealed record PageTakeAway(PageFile File, PendingFile Made, Lazy<int>? Size)
{
    /// <summary>Lists the files of these editions.</summary>
    /// <param name="saysSizes">Whether pages say how large they are.</param>
    /// <param name="uses">How often a build takes each.</param>
    public static ImmutableArray<PageTakeAway> List(EditionSource source, IEnumerable<string> editions, bool saysSizes, int uses = 1)
    {
        var maker = new Lazy<PageFileMaker>(() => new PageFileMaker(source.Site, source.Languages, source.Theme.Urls, source.ReadCopy));
        return [.. editions.SelectMany(e => PageFile.Collect(source.Site, e)).Select(f => Create(f, new SizedFile(() => maker.Value.Make(f), uses), saysSizes))];
    }

    private static PageTakeAway Create(PageFile file, SizedFile bytes, bool saysSize)
    {
        var made = new PendingFile(file.Url.OutputPath, file.Entry.File, () => new OutputFile(file.Url.OutputPath, bytes.Take()))
        {
            Audience = file.IsForTeachers ? Audience.Teachers : Audience.Everyone,
            IsForPaper = true,
            IsCompanion = true,
        };
        return new PageTakeAway(file, made, saysSize ? new Lazy<int>(() => bytes.Size) : null);
    }
}

/// <summary>Makes a PDF of an HTML file.</summary>
/// <param name="html">A whole document.</param>
/// <param name="day">The day that the PDF names as that of its making: <c>20261128</c>.</param>
/// <param name="source">The input file, for messages.</param>
internal delegate byte[] PdfPrinter(byte[] html, string day, string source);

/// <summary>The files of one edition to take along, without the website.</summary>
/// <param name="name">The name of the edition: <c>cards</c>.</param>
/// <param name="print">Makes PDF files of handouts; null to go without. The website has none: what a browser prints depends on its version, and a site is the same bytes on every machine.</param>
internal sealed class TakeAwayEdition(string name, PdfPrinter? print = null) : SiteEdition
{
    private const string UnknownDay = "20000101";

    protected override IEnumerable<SitePage> ListPages(RenderContext context) => [];

    protected override IEnumerable<PendingFile> ListFiles(EditionSource source, RenderContext context) =>
    [
        .. TakeAway.List(source, source.Site.DownloadsOf([name]), saysSizes: false).Select(t => t.File),
        .. PageTakeAway.List(source, [name], saysSizes: false, uses: print is null ? 1 : 2).SelectMany(t => print is not null && t.File.Form == PageFileForm.Handout ? [t.Made, Pdf(source.Site, t, print)] : new[] { t.Made }),
    ];

    private static PendingFile Pdf(Site site, PageTakeAway handout, PdfPrinter print)
    {
        var path = Path.ChangeExtension(handout.Made.Path, ".pdf");
        return handout.Made with
        {
            Path = path,
            Create = () => new OutputFile(path, print(HandoutFile.ForSheetsOf(handout.Made.Make().Bytes, PaperSize.Of(site.Config.Language).Name), DayOf(handout.File.Entry), handout.File.Entry.File)),
        };
    }

    // The day on which a page was changed. It stands for that of printing, which would make other bytes every day.
    private static string DayOf(Entry entry) =>
        entry.ChangedOn is { Year: >= 1 and <= 9999 } day ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}{day.Month:00}{day.Day:00}") : UnknownDay;
}
