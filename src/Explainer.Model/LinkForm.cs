using System.Text;

namespace Explainer.Model;

/// <summary>How a link between two files of an edition is written. Addresses are joined and escaped by <see cref="SiteUrl"/>.</summary>
public abstract class LinkForm
{
    private static readonly byte Root = (byte)Html.Root[0];

    /// <summary>Links to the folder of a page, which a server answers with its <c>index.html</c>: <c>../../glossary/emir/</c>.</summary>
    public static LinkForm Folders { get; } = new FolderLinks();

    /// <summary>Links to the file of a page, for reading from disk: <c>../../glossary/emir/index.html</c>.</summary>
    public static LinkForm Files { get; } = new FileLinks();

    /// <summary>The same without the pages of a folder: links to these lead to the website.</summary>
    /// <param name="absent">The page of the folder.</param>
    /// <param name="site">The address of the website's root, ending in <c>/</c>.</param>
    public static LinkForm FilesWithout(SiteUrl absent, Uri site) => new FileLinks(absent, site);

    /// <summary>Whole addresses, for files that are read away from the website.</summary>
    /// <param name="site">The address of the website's root, ending in <c>/</c>.</param>
    public static LinkForm Absolute(Uri site) => new AbsoluteLinks(site);

    /// <summary>The same links, but those to pages in whose place a course has their easier versions lead to these.</summary>
    public LinkForm Within(ReplacedPages replaced) => replaced.IsEmpty ? this : new CourseLinks(this, replaced);

    /// <summary>The same links, with the captions of a film in its page: browsers give a page that they have from disk no file of captions.</summary>
    /// <param name="captions">The address that holds a file of captions in itself, by the path of the file; null for other files.</param>
    public LinkForm WithCaptions(Func<string, string?> captions) => new CaptionLinks(this, captions);

    /// <summary>The link to an address as it stands on a page, escaped. To a place of the same page it is the fragment alone.</summary>
    public string Href(SiteUrl page, SiteUrl to) => page.Root is ['/', ..] root && to.IsAbove
        ? Href(new SiteUrl(page.Path, Root: root[..(root.TrimEnd('/').LastIndexOf('/') + 1)]), to.OutsideLanguage())
        : to.Fragment is not null && to.Path == page.Path
        ? to.EscapedFragment
        : Write(page, to.EscapedPath.AsSpan(1), to.EscapedFragment);

    /// <summary>A text as it stands on a page.</summary>
    public PlacedHtml Place(StoredHtml text, SiteUrl page) => new(text, page, this);

    /// <summary>Writes a text as it stands on a page: the placeholder <see cref="Html.Root"/> in its links is filled in.</summary>
    internal void Write(TextBuffer to, StoredHtml text, SiteUrl page)
    {
        var markup = text.Utf8;
        for (var start = markup.IndexOf(Root); start >= 0; start = markup.IndexOf(Root))
        {
            var before = markup[..start];
            to.WriteUtf8(before);
            markup = markup[(start + 1)..];
            // The link ends at the closing quotation mark of its attribute; a double quote within it is percent-encoded.
            var link = markup[..markup.IndexOf((byte)'"')];
            if (before.EndsWith(" src=\""u8))
            {
                WriteSource(to, page, link);
            }
            else
            {
                WriteLink(to, page, link);
            }

            markup = markup[link.Length..];
        }

        to.WriteUtf8(markup);
    }

    private protected virtual void WriteLink(TextBuffer to, SiteUrl page, ReadOnlySpan<byte> fromRoot)
    {
        var link = Encoding.UTF8.GetString(fromRoot).AsSpan();
        var path = link.IndexOf('#') is >= 0 and var hash ? link[..hash] : link;
        to.Write(Write(page, path, link[path.Length..]));
    }

    // What a page shows or plays.
    private protected virtual void WriteSource(TextBuffer to, SiteUrl page, ReadOnlySpan<byte> fromRoot) => WriteLink(to, page, fromRoot);

    /// <summary>Writes a link.</summary>
    /// <param name="page">The page it stands on.</param>
    /// <param name="path">The escaped path from the root, without <c>/</c> before it: <c>glossary/emir/</c>; empty for the home page.</param>
    /// <param name="fragment">The escaped fragment with <c>#</c>; empty for none.</param>
    protected abstract string Write(SiteUrl page, ReadOnlySpan<char> path, ReadOnlySpan<char> fragment);

    /// <summary>Writes a whole address.</summary>
    /// <param name="site">The address of the root that the path begins at, ending in <c>/</c>.</param>
    /// <param name="path">The escaped path; <c>../</c> leads out of the folder of a language.</param>
    protected static string WriteWhole(Uri site, ReadOnlySpan<char> path, ReadOnlySpan<char> fragment) => path.StartsWith("../")
        ? string.Concat(new Uri(site, "..").AbsoluteUri, path[3..], fragment)
        : string.Concat(site.AbsoluteUri, path, fragment);

    private sealed class FolderLinks : LinkForm
    {
        // Fast path, because every website uses this form: only the "../" before the path differs from page to page.
        private protected override void WriteLink(TextBuffer to, SiteUrl page, ReadOnlySpan<byte> fromRoot)
        {
            if (page.ToRoot.Length == 0)
            {
                base.WriteLink(to, page, fromRoot);
                return;
            }

            to.Write(page.ToRoot);
            to.WriteUtf8(fromRoot);
        }

        // A link from the home page to itself would otherwise be empty.
        protected override string Write(SiteUrl page, ReadOnlySpan<char> path, ReadOnlySpan<char> fragment) =>
            string.Concat(page.ToRoot.Length + path.Length == 0 ? "./" : page.ToRoot, path, fragment);
    }

    private sealed class AbsoluteLinks(Uri site) : LinkForm
    {
        protected override string Write(SiteUrl page, ReadOnlySpan<char> path, ReadOnlySpan<char> fragment) => WriteWhole(site, path, fragment);
    }

    private sealed class CourseLinks(LinkForm form, ReplacedPages replaced) : LinkForm
    {
        // An easier version itself leads to the page that it is one of.
        protected override string Write(SiteUrl page, ReadOnlySpan<char> path, ReadOnlySpan<char> fragment) =>
            replaced.Find(path.ToString(), fragment.ToString()) is { } easier && easier.Path != page.FromRoot("")
                ? form.Write(page, easier.Path, easier.Fragment) : form.Write(page, path, fragment);
    }

    private sealed class CaptionLinks(LinkForm form, Func<string, string?> captions) : LinkForm
    {
        private protected override void WriteSource(TextBuffer to, SiteUrl page, ReadOnlySpan<byte> fromRoot)
        {
            if (captions(Uri.UnescapeDataString(Encoding.UTF8.GetString(fromRoot))) is { } within)
            {
                to.Write(within);
            }
            else
            {
                WriteLink(to, page, fromRoot);
            }
        }

        protected override string Write(SiteUrl page, ReadOnlySpan<char> path, ReadOnlySpan<char> fragment) => form.Write(page, path, fragment);
    }

    private sealed class FileLinks(SiteUrl? absent = null, Uri? site = null) : LinkForm
    {
        // The folder is absent from each language, and one may lead to that of the main language.
        private bool IsAbsent(ReadOnlySpan<char> path) =>
            absent is not null && (path.StartsWith("../") ? path[3..] : path).StartsWith(absent.EscapedPath.AsSpan(1));

        protected override string Write(SiteUrl page, ReadOnlySpan<char> path, ReadOnlySpan<char> fragment) =>
            IsAbsent(path) ? WriteWhole(site!, path, fragment) : string.Concat(page.ToRoot, path, path.Length == 0 || path[^1] == '/' ? SiteUrl.IndexFile : "", fragment);
    }
}
