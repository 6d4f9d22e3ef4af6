using System.Text;

namespace Explainer.Model;

/// <summary>
/// An address within the site, such as <c>/story/the-film/</c>, with or without a fragment. The only code that joins
/// or escapes addresses; how a link to one is written is a <see cref="LinkForm"/>'s.
/// </summary>
/// <param name="Path">Unescaped path from the root of the site, with a leading <c>/</c>; pages end in <c>/</c>.</param>
/// <param name="Fragment">Unescaped id within the page; null for none.</param>
/// <param name="Root">
/// For a page that servers show at any depth (404), the path of the site's root, <c>/</c> or <c>/sub/folder/</c>; null
/// for all others.
/// </param>
public sealed record SiteUrl(string Path, string? Fragment = null, string? Root = null)
{
    internal const string IndexFile = "index.html";
    private const string Above = "/..";
    private const string Forbidden = "<>:\"/\\|?*#%&+";

    // Most pages link to the same few addresses, so each is escaped once.
    private readonly string escapedPath = Escape(Path, "/");
    private readonly string toRoot = Root ?? Up(Path);

    public static SiteUrl Home { get; } = new("/");

    public string Path { get; } = Path;

    public string? Fragment { get; private init; } = Fragment;

    public string? Root { get; } = Root;

    /// <summary>The page made of these path segments: <c>Page("story", "the-film")</c> is <c>/story/the-film/</c>.</summary>
    public static SiteUrl Page(params IEnumerable<string> segments) =>
        new("/" + string.Concat(segments.Select(s => s + "/")));

    /// <summary>A file that is not a page: <c>File("images/map.svg")</c> is <c>/images/map.svg</c>.</summary>
    public static SiteUrl File(string path) => new("/" + path);

    /// <summary>A name as it stands in an address: NFC, lower case, white space and signs with a meaning as <c>-</c>.</summary>
    public static string Slug(string name) =>
        string.Concat(NormalForms.Composed(name).ToLowerInvariant()
            .Select(c => char.IsWhiteSpace(c) || char.IsControl(c) || Forbidden.Contains(c, StringComparison.Ordinal) ? '-' : c));

    public SiteUrl At(string? fragment) => fragment == Fragment ? this : this with { Fragment = fragment };

    /// <summary>Whether it is this page or one below it.</summary>
    public bool IsWithin(SiteUrl page) => Path.StartsWith(page.Path, StringComparison.Ordinal);

    /// <summary>The path of this page, and those of the folders it lies in; not that of the home page.</summary>
    public IEnumerable<string> WithFolders()
    {
        yield return Path;
        for (var end = Path.TrimEnd('/').LastIndexOf('/'); end > 0; end = Path.LastIndexOf('/', end - 1))
        {
            yield return Path[..(end + 1)];
        }
    }

    /// <summary>Where the bytes of this address lie in the output: <c>story/the-film/index.html</c>.</summary>
    public string OutputPath => Path.EndsWith('/') ? string.Concat(Path.AsSpan(1), IndexFile) : Path[1..];

    /// <summary>The way from a page up to the root of the site: <c>../../</c>, empty on the home page.</summary>
    public string ToRoot => toRoot;

    /// <summary>The link to an id as it stands on the page that has it: <c>#the-film</c>.</summary>
    public static string LinkWithin(string id) => "#" + Escape(id, "");

    /// <summary>The path in the form that links have: <c>/story/the%20film/</c>.</summary>
    internal string EscapedPath => escapedPath;

    /// <summary>The fragment in the form that links have, with <c>#</c>; empty for none.</summary>
    internal string EscapedFragment => Fragment is null ? "" : "#" + Escape(Fragment, "=");

    /// <summary>The address below a root: of a host, of the site, or one that is filled in later (<see cref="Html.Root"/>).</summary>
    public string FromRoot(string root) => string.Concat(root, escapedPath.AsSpan(1), EscapedFragment);

    /// <summary>The whole address under the address of the site.</summary>
    /// <param name="site">The address of the site's root, ending in <c>/</c>.</param>
    public string Under(Uri site) => IsAbove
        ? OutsideLanguage().FromRoot(new Uri(site, "..").AbsoluteUri)
        : FromRoot(site.AbsoluteUri);

    /// <summary>
    /// True for an address outside the folder of a language: <c>/../story/the-film/</c>. Links are relative, so it is written like
    /// all others.
    /// </summary>
    public bool IsAbove => Path.StartsWith(Above + "/", StringComparison.Ordinal);

    /// <summary>An address at the top of the publication, as the pages of a language see it from their folder.</summary>
    public SiteUrl FromLanguage() => new(Above + Path, Fragment);

    /// <summary>The same address as the top of the publication sees it, of one that <see cref="IsAbove"/>.</summary>
    public SiteUrl OutsideLanguage() => new(Path[Above.Length..], Fragment);

    /// <summary>An address of a language, as the top of the publication sees it: <c>/fr/story/the-film/</c>.</summary>
    /// <param name="folder">The folder of the language, ending in <c>/</c>; empty for the language at the top.</param>
    public SiteUrl InLanguage(string folder) => folder.Length == 0 ? this : new SiteUrl("/" + folder + Path[1..], Fragment);

    /// <summary>The address escaped, from the root of the site.</summary>
    public override string ToString() => escapedPath + EscapedFragment;

    public bool Equals(SiteUrl? other) =>
        other is not null && Path == other.Path && Fragment == other.Fragment && Root == other.Root;

    public override int GetHashCode() => HashCode.Combine(Path, Fragment, Root);

    private static string Up(string path)
    {
        var depth = path.AsSpan().Count('/') - 1;
        return depth == 2 ? "../../" : depth == 0 ? "" : string.Concat(Enumerable.Repeat("../", depth));
    }

    // RFC 3986: unreserved characters stay, all others become %XX of their UTF-8 bytes.
    private static string Escape(string text, string keep)
    {
        var plain = 0;
        while (plain < text.Length && IsPlain(text[plain], keep))
        {
            plain++;
        }

        if (plain == text.Length)
        {
            return text;
        }

        var escaped = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            _ = IsPlain((char)b, keep) ? escaped.Append((char)b) : escaped.Append('%').Append(b.ToString("X2", null));
        }

        return escaped.ToString();
    }

    private static bool IsPlain(char c, string keep) =>
        char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '~' || keep.Contains(c, StringComparison.Ordinal);
}
