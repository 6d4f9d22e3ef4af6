using System.Buffers;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Kinds;

namespace Explainer.Compose;

/// <summary>
/// Finds the file that a link to nothing surely means: a page that was renamed or moved, one that is named by its address, or a
/// file whose name was mistyped. Where two may be meant there is none; what is only near is <see cref="Catalog.NearestFile"/>.
/// </summary>
internal static class MeantFile
{
    private static readonly SearchValues<char> PathEnds = SearchValues.Create("#?>\"'\n");

    /// <summary>The file, relative to the input folder; null where nobody can be sure.</summary>
    /// <param name="path">The path that the link leads to, relative to the input folder.</param>
    public static string? Find(string path, Catalog catalog)
    {
        path = path.TrimEnd('/');
        var type = Path.GetExtension(path).ToLowerInvariant();
        return type is "" or ".md" or ".mdx" or ".markdown" or ".html" or ".htm" or ".qmd"
            ? FindPage(path[..^type.Length], catalog)
            : FindAmong(path, catalog.Sources.Input.Files.Select(f => f.Path).Where(f => Path.GetExtension(f).Equals(type, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>
    /// Writes the path to a file in the place of the one that a link has, and keeps its fragment; null where the path does not
    /// stand there as it was read.
    /// </summary>
    /// <param name="span">The address, perhaps in angle brackets or quotation marks.</param>
    /// <param name="isRead">Whether this is the path that was read.</param>
    /// <param name="instead">The path to the file that is meant, as seen from this one.</param>
    public static Fix? Write(SourceSpan span, Predicate<string> isRead, string instead)
    {
        var written = span.Text;
        var start = written is ['<' or '"' or '\'', ..] ? 1 : 0;
        var end = written.AsSpan(start).IndexOfAny(PathEnds) is var stop and >= 0 ? start + stop : written.Length;
        var isInBrackets = start > 0 && written[0] == '<';
        return isRead(LinkResolver.Unescape(written[start..end]))
            ? Fix.Replace(span with { Start = span.Start + start, Length = end - start }, isInBrackets ? instead : Escaped(instead))
            : null;
    }

    // The address of a page is its path without the number before it, so a page with another number is the same one.
    private static string? FindPage(string stem, Catalog catalog)
    {
        if (Path.GetFileName(stem).Length == 0)
        {
            return null;
        }

        var url = EntryPath.Parse(stem + ".md").Url;
        return Single(catalog.Headers.Where(h => h.Url == url))
            ?? Single(catalog.Headers.Where(h => h.RedirectFrom.Contains(url)))
            ?? FindAmong(stem + ".md", catalog.Headers.Select(h => h.File).Where(f => Path.GetFileName(f) != EntryPath.Index));
    }

    private static string? Single(IEnumerable<EntryHeader> headers) => Single(headers.Select(h => h.File));

    private static string? Single(IEnumerable<string> files) => files.Take(2).ToList() is [var only] ? only : null;

    // By its whole path, by its name in another folder, or by a name with a slip.
    private static string? FindAmong(string path, IEnumerable<string> files)
    {
        var all = files.ToList();
        var name = SiteUrl.Slug(Path.GetFileName(path));
        return Single(all.Where(f => SiteUrl.Slug(f) == SiteUrl.Slug(path)))
            ?? Single(all.Where(f => SiteUrl.Slug(Path.GetFileName(f)) == name))
            ?? (Nearest.Only(StemOf(path), all.Select(StemOf)) is { } near ? Single(all.Where(f => StemOf(f) == near)) : null);
    }

    // What all pages end in says nothing about which is meant.
    private static string StemOf(string file) => file[..^Path.GetExtension(file).Length];

    // CommonMark ends an address at a space, and counts round brackets.
    private static string Escaped(string path) =>
        path.Replace(" ", "%20", StringComparison.Ordinal).Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
}
