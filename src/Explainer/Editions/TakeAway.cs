using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Editions.Book;
using Explainer.Editions.Flashcards;
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
        [Download.Book] = PackBook,
        [Download.AnkiCards] = s => Deck.Create(s.Site, isForTeachers: false).ToAnki(),
        [Download.PlainCards] = s => Deck.Create(s.Site, isForTeachers: false).ToPlainText(),
        [Download.AnkiQuestions] = s => Deck.Create(s.Site, isForTeachers: true).ToAnki(),
        [Download.PlainQuestions] = s => Deck.Create(s.Site, isForTeachers: true).ToPlainText(),
        [Download.Gift] = s => GiftFile.Create(s.Site),
    }.ToFrozenDictionary();

    /// <summary>Lists those of these files that the site has anything for.</summary>
    /// <param name="saysSizes">Whether pages say how large they are, for which they have to be made.</param>
    public static ImmutableArray<TakeAway> List(EditionSource source, IEnumerable<Download> files, bool saysSizes) =>
        [.. files.Where(f => f.IsIn(source.Site)).Select(f => Create(source, f, saysSizes))];

    // Each page is written into the archive and dropped before the next is made.
    private static byte[] PackBook(EditionSource source)
    {
        var book = new BookMaker(source.Site, source.Theme.Urls, file => source.ReadCopy(file).Span.ToArray(), BuiltInFiles.Read("assets/book/book.css"));
        var files = new Dictionary<string, Func<byte[]>>(StringComparer.Ordinal);
        var paths = book.List().Select(f =>
        {
            files[f.Path] = f.Make;
            return f.Path;
        });
        using var packed = new MemoryStream();
        // A reading system recognizes the book by its first file, which stands in the archive as it is (OCF 3.3, 4.3).
        Packing.Write(paths, path => files[path](), "", packed, CancellationToken.None, stored: BookMaker.MediaTypeFile);
        return packed.ToArray();
    }

    // On one thread: a page that waits for its size must not be given to a thread that is waiting for this.
    private static TakeAway Create(EditionSource source, Download file, bool saysSize)
    {
        var bytes = new Lazy<byte[]>(() => Makers[file](source));
        var made = new PendingFile(file.Url.OutputPath, SiteReader.File, () => new OutputFile(file.Url.OutputPath, bytes.Value))
        {
            IsArchive = file.IsArchive,
            Audience = file.IsForTeachers ? Audience.Teachers : Audience.Everyone,
        };
        return new TakeAway(made, new OfferedFile(file, saysSize ? new Lazy<int>(() => bytes.Value.Length) : null));
    }
}

/// <summary>The files of one edition to take along, without the website.</summary>
/// <param name="name">The name of the edition: <c>cards</c>.</param>
internal sealed class TakeAwayEdition(string name) : SiteEdition
{
    protected override IEnumerable<SitePage> ListPages(RenderContext context) => [];

    protected override IEnumerable<PendingFile> ListFiles(EditionSource source, RenderContext context) =>
        TakeAway.List(source, Download.All.Where(d => d.Edition == name), saysSizes: false).Select(t => t.File);
}
