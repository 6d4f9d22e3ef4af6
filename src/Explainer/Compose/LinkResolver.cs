using System.Text.RegularExpressions;
using Explainer.Images;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;
using Explainer.Read.Kinds;

namespace Explainer.Compose;

/// <summary>Finds what a written link means: a file of the input folder, a list page, or an address outside.</summary>
internal static partial class LinkResolver
{
    /// <summary>The target of a link; null when there is none, which is a problem then.</summary>
    /// <param name="address">The address as written, entities and escapes read.</param>
    /// <param name="from">The file it stands in, relative to the input folder.</param>
    /// <param name="span">Its place.</param>
    /// <param name="catalog">What there is.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="page">The page it stands on, where that is not its file: in an included text.</param>
    /// <param name="missing">What is reported where nothing is published; null for the reason a link has.</param>
    /// <param name="isBare">Whether the address is its own text.</param>
    public static LinkTarget? Resolve(
        string address, string from, SourceSpan span, Catalog catalog, DiagnosticBag problems, Func<Diagnostic>? missing = null, EntryHeader? page = null, bool isBare = false)
    {
        if (address.Length == 0)
        {
            problems.Add(Rules.EmptyLink(span));
            return null;
        }

        if (WebAddress.SchemeOf(address) is { } scheme)
        {
            return OwnAddresses.Resolve(address, from, span, catalog, problems, page, isBare) ?? ResolveOutside(address, scheme, span, problems);
        }

        if (address[0] is '/' or '\\')
        {
            problems.Add(address.StartsWith("//", StringComparison.Ordinal)
                ? Rules.BrokenAddress(span, address, "https:" + address)
                : ExplainRooted(address, from, span, catalog));
            return null;
        }

        var (path, fragment) = Split(address);
        if (path.Length == 0)
        {
            return ResolveWithin(page ?? catalog.FindFile(from), fragment, span, catalog, problems);
        }

        if (FilePath.Join(from, path) is not { } file)
        {
            problems.Add(ExplainOutside(address, path, from, span, catalog));
            return null;
        }

        if (ExplainPath(address, path, file, from, span, catalog) is { } problem)
        {
            problems.Add(problem);
            return null;
        }

        return ResolveFile(file, fragment, from, page ?? catalog.FindFile(from), span, catalog, problems, missing);
    }

    private static LinkTarget? ResolveWithin(EntryHeader? page, string? fragment, SourceSpan span, Catalog catalog, DiagnosticBag problems) =>
        page is null ? null
        : fragment is not null && catalog.Places.Find(page.File, fragment, span, problems) is { } found ? found.Target
        : new LinkTarget.Entry(page.Id, page.Url.At(fragment));

    // Null for a path to a file.
    private static Diagnostic? ExplainPath(string address, string path, string file, string from, SourceSpan span, Catalog catalog) =>
        catalog.HasFile(file) ? AcrossLanguages(path, from, span, catalog)
        : Mail().IsMatch(path) ? Rules.BrokenAddress(span, address, "mailto:" + address)
        : WebHost.Begins(path) ? Rules.BrokenAddress(span, address, "https://" + address) : AcrossLanguages(path, from, span, catalog);

    private static Diagnostic ExplainOutside(string address, string path, string from, SourceSpan span, Catalog catalog) =>
        AcrossLanguages(path, from, span, catalog)
        ?? Rules.LinkOutOfInput(span, address, FilePath.Relative(from, MeantPath.Find(path.Replace("../", "", StringComparison.Ordinal), catalog)));

    // By the place on the disk a link may leave its language, or enter another. All languages are written as if each lay at the top.
    private static Diagnostic? AcrossLanguages(string path, string from, SourceSpan span, Catalog catalog)
    {
        if (catalog.Original is null && !path.Contains(InputFolder.LanguagesFolder, StringComparison.Ordinal))
        {
            return null;
        }

        if (FilePath.Join(catalog.Sources.Input.OriginOf(from), path) is not { } onDisk)
        {
            return null;
        }

        var entersLanguage = onDisk.StartsWith(InputFolder.LanguagesFolder + "/", StringComparison.Ordinal);
        var staysInLanguage = catalog.Sources.Input.Language is { } language && onDisk.StartsWith(language.Path, StringComparison.Ordinal);
        var leavesLanguage = catalog.Original is not null && FilePath.Join(from, path) is null;
        if (!leavesLanguage && (!entersLanguage || staysInLanguage))
        {
            return null;
        }

        var instead = FilePath.Relative(from, FindAcross(onDisk, catalog));
        return Rules.LinkAcrossLanguages(span, path, instead) with { Fix = instead is null ? null : MeantFile.Write(span, written => written == path, instead) };
    }

    // A level too many or too few is the usual slip, so the first part below _languages/ may be a language, or what was meant.
    private static string? FindAcross(string onDisk, Catalog catalog)
    {
        var below = onDisk.StartsWith(InputFolder.LanguagesFolder + "/", StringComparison.Ordinal) ? onDisk[(InputFolder.LanguagesFolder.Length + 1)..] : onDisk;
        string[] meant = [FileRoles.PathWithinLanguage(onDisk), below];
        return Array.Find(meant, f => Leads(f, catalog)) ?? meant.Select(catalog.Meant.Find).FirstOrDefault(f => f is not null);
    }

    /// <summary>Whether a path, relative to the input folder, leads to something.</summary>
    public static bool Leads(string file, Catalog catalog) => file.Length > 0
        && (catalog.FindPage(file) is not null || catalog.HasFile(file) || catalog.FindOriginal(file) is not null || catalog.FindGeneratedPage(EntryPath.PathOfFolder(file)) is not null);

    private static LinkTarget? ResolveOutside(string address, string scheme, SourceSpan span, DiagnosticBag problems)
    {
        if (scheme is not ("http" or "https" or "mailto" or "tel"))
        {
            problems.Add(WebAddress.IsOnDisk(scheme) ? Rules.FileOnComputer(span, address, PictureFormats.FromName(address) is null ? AdviceTexts.InputFolder : "images/") : Rules.BadScheme(span, scheme));
            return null;
        }

        if (!WebAddress.IsWhole(address))
        {
            problems.Add(Rules.NoWholeAddress(span, address, scheme switch
            {
                "mailto" => "mailto:name@example.org",
                "tel" => "tel:+441234567890",
                _ => "https://example.org/page",
            }));
            return null;
        }

        if (scheme is "http" or "https" && Uri.TryCreate(address, UriKind.Absolute, out var web) && (web.IsLoopback || web.Host == "0.0.0.0"))
        {
            problems.Add(Rules.OwnComputer(span, address));
        }

        if (WrappedAddresses.Find(address, span) is { } wrapped)
        {
            problems.Add(wrapped);
        }

        return new LinkTarget.Outside();
    }

    internal static LinkTarget? ResolveFile(
        string file, string? fragment, string from, EntryHeader? page, SourceSpan span, Catalog catalog, DiagnosticBag problems, Func<Diagnostic>? missing)
    {
        if (fragment is not null && catalog.Places.Find(file, fragment, span, problems) is { } found)
        {
            return found.Target;
        }

        var header = catalog.FindPage(file);
        if (header is not null && !(catalog.IsMissing(header, page) && catalog.FindOriginal(file) is not null))
        {
            return ResolveEntry(header, fragment, page, span, catalog, problems);
        }

        var list = FileRoles.FromPath(file) == FileRole.Works ? GeneratedPages.Sources.Path : EntryPath.PathOfFolder(catalog.HasFile(file) ? file : EntryPath.FolderOf(file));
        if (catalog.FindGeneratedPage(list) is { } made)
        {
            return ResolveGenerated(made, fragment, span, catalog, problems);
        }

        if (catalog.FindOriginal(file) is { } original)
        {
            return original with { Url = original.Url.At(fragment) };
        }

        if (!catalog.HasFile(file))
        {
            // A list whose pages are not understood is there; each of them is reported where it stands.
            if (catalog.IsUnread(list))
            {
                return null;
            }

            problems.Add(ExplainNothing(file, from, span, catalog, missing));
            return null;
        }

        return ResolveByRole(file, fragment, span, catalog, problems, missing);
    }

    private static LinkTarget? ResolveByRole(string file, string? fragment, SourceSpan span, Catalog catalog, DiagnosticBag problems, Func<Diagnostic>? missing)
    {
        switch (FileRoles.FromPath(file))
        {
            case FileRole.Attachment:
                // The viewers of browsers open a PDF at #page=5; other files have no such places.
                return new LinkTarget.File(file, catalog.UrlOfFile(file).At(PdfPage().Match(file + "#" + fragment) is { Success: true } page ? page.Groups[1].Value : null));
            case FileRole.Entry:
                // A page that could not be read is reported where it stands, not at every link to it.
                return null;
            case FileRole.Works when !catalog.Sources.Unread.IsEmpty:
                // What is in it is not understood, which is reported there.
                return null;
            case FileRole.Works:
                problems.Add(missing?.Invoke() ?? Rules.NoListOfWorks(span, file));
                return null;
            default:
                problems.Add(missing?.Invoke() ?? Rules.NotAPage(span, file));
                return null;
        }
    }

    private static Diagnostic ExplainNothing(string file, string from, SourceSpan span, Catalog catalog, Func<Diagnostic>? missing) =>
        catalog.HasFolder(file) ? missing?.Invoke() ?? Rules.FolderWithoutPage(span, file.TrimEnd('/') + "/")
        : missing?.Invoke() ?? (Kind.Listed.FirstOrDefault(k => k.ListUrl.Path == EntryPath.PathOfFolder(file)) is { } list
            ? Rules.EmptyList(span, list.Folder + "/", list.Name)
            : EntryPath.PathOfFolder(file) == TeachUrls.List.Path ? Rules.EmptyList(span, TeachUrls.List.Path.Trim('/') + "/", Kind.Lesson.Name)
            : ExplainMissing(file, from, span, catalog));

    private static Diagnostic ExplainMissing(string file, string from, SourceSpan span, Catalog catalog)
    {
        var meant = FilePath.Relative(from, catalog.Meant.Find(file) ?? MeantPath.Find(file, catalog));
        return Rules.LinkToNothing(span, file, meant ?? FilePath.Relative(from, catalog.NearestFile(file) ?? MeantPath.Nearest(file, catalog)), BeginCommand.For(file, catalog))
            with { Fix = meant is null ? null : MeantFile.Write(span, path => FilePath.Join(from, path) == file, meant) };
    }

    // Other generators write the address that a page has once it is published.
    private static Diagnostic ExplainRooted(string address, string from, SourceSpan span, Catalog catalog)
    {
        var path = Split(address).Path;
        var meant = path.TrimStart('/', '\\') is { Length: > 0 } file
            ? catalog.HasFile(file) ? file : catalog.Meant.Find(file)
            : catalog.FindFile(EntryPath.Index)?.File;
        if (meant is null && path.StartsWith("/wiki/", StringComparison.Ordinal))
        {
            return Rules.LinkOfWikipedia(span, address, $"https://{catalog.Config.Language.Split('-')[0].ToLowerInvariant()}.wikipedia.org{address}");
        }

        var instead = FilePath.Relative(from, meant);
        return Rules.RootedLink(span, address, instead)
            with { Fix = instead is null ? null : MeantFile.Write(span, written => written == path, instead) };
    }

    private static LinkTarget? ResolveEntry(
        EntryHeader header, string? fragment, EntryHeader? page, SourceSpan span, Catalog catalog, DiagnosticBag problems)
    {
        if (header.IsNotFound)
        {
            problems.Add(Rules.LinkToNotFound(span));
            return null;
        }

        if (catalog.IsMissing(header, page))
        {
            problems.Add(Rules.LinkToDraft(span, catalog.OriginOf(header.File)));
            return null;
        }

        return new LinkTarget.Entry(header.Id, header.Url.At(fragment));
    }

    private static LinkTarget? ResolveGenerated(SiteUrl made, string? fragment, SourceSpan span, Catalog catalog, DiagnosticBag problems)
    {
        if (fragment is null || (made == GeneratedPages.Sources && catalog.Works.ContainsKey(fragment)))
        {
            return (fragment ?? catalog.FindWork(made)?.Id) is { } work
                ? new LinkTarget.Work(work, fragment is null ? made : GeneratedPages.PlaceOf(catalog.Works[work], catalog.Works.Count))
                : new LinkTarget.GeneratedPage(made);
        }

        if (made == GeneratedPages.Sources && catalog.Sources.Unread.Has(fragment))
        {
            return null;
        }

        problems.Add(made == GeneratedPages.Sources
            ? Rules.UnknownWork(span, fragment, Nearest.Id(fragment, catalog.Works.Keys))
            : Rules.HeadingNotFound(span, AdviceTexts.ListAt(made.ToString()), fragment, null));
        return null;
    }

    internal static (string Path, string? Fragment) Split(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? address : address[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : Unescape(address[(hash + 1)..]);
        return (Unescape(query < 0 ? path : path[..query]), fragment.Length == 0 ? null : FigureIds.AnchorOf(fragment));
    }

    /// <summary>An address without its escapes, in NFC: writers type either form, and %C3%BC and u%CC%88 are both ü.</summary>
    public static string Unescape(string text) => NormalForms.Composed(Uri.UnescapeDataString(text));

    [GeneratedRegex(@"^[\w.%+-]+@[\w-]+(?:\.[\w-]+)*\.\p{L}{2,}$")]
    private static partial Regex Mail();

    [GeneratedRegex(@"\.pdf#(page=[0-9]+)", RegexOptions.IgnoreCase)]
    private static partial Regex PdfPage();
}
