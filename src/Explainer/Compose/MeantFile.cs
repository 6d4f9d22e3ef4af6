using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;

namespace Explainer.Compose;

/// <summary>
/// Finds the file that a link to nothing surely means: a page that was renamed or moved, one that is named by its address, or a
/// file whose name was mistyped. Where two may be meant there is none; what is only near is <see cref="Catalog.NearestFile"/>.
/// </summary>
/// <param name="headers">All entries.</param>
/// <param name="input">All files.</param>
internal sealed partial class MeantFile(ImmutableArray<EntryHeader> headers, InputFolder input)
{
    private static readonly SearchValues<char> PathEnds = SearchValues.Create("#?>\"'\n");

    // Made for the first link to nothing, and once for all: a folder that was moved may leave thousands of them.
    private readonly Lazy<ILookup<SiteUrl, string>> byAddress = new(() => headers.ToLookup(h => h.Url, h => h.File));
    private readonly Lazy<ILookup<SiteUrl, string>> byOldAddress = new(() =>
        headers.SelectMany(h => h.RedirectFrom.Distinct(), (h, old) => (h.File, Old: old)).ToLookup(x => x.Old, x => x.File));

    private readonly Lazy<FileNames> pages = new(() => new FileNames(headers.Select(h => h.File).Where(f => Path.GetFileName(f) != EntryPath.Index)));
    private readonly Lazy<Dictionary<string, FileNames>> byType = new(() => input.Files.Select(f => f.Path)
        .GroupBy(f => Path.GetExtension(f).ToLowerInvariant(), StringComparer.Ordinal).ToDictionary(g => g.Key, g => new FileNames(g), StringComparer.Ordinal));

    // Whoever names a page means the whole one, not the easier version beside it, which often has the same title. By its title, by the last part of its address, and by the other forms of a term.
    private readonly Lazy<ILookup<string, string>> byName = new(() => headers
        .Where(h => h.EasierOf is null).SelectMany(h => NamesOf(h).Select(SiteUrl.Slug).Distinct(StringComparer.Ordinal), (h, name) => (h.File, Name: name)).ToLookup(x => x.Name, x => x.File, StringComparer.Ordinal));

    /// <summary>The file of the page that has or had an address below the site's; null for none.</summary>
    /// <param name="path">The address without the site's, such as <c>story/joining/</c>.</param>
    public string? FindAt(string path) => path.Trim('/') is { Length: > 0 } stem
        ? EntryPath.Parse(stem + ".md").Url is var url && byAddress.Value[url].OnlyOne() is { } file ? file : byOldAddress.Value[url].OnlyOne()
        : byAddress.Value[SiteUrl.Home].OnlyOne();

    /// <summary>The page that is called so; null where none is, or several are.</summary>
    public string? FindNamed(string name) => FindAllNamed(name).OnlyOne();

    /// <summary>All pages that are called so.</summary>
    public IEnumerable<string> FindAllNamed(string name) => byName.Value[SiteUrl.Slug(name.Trim())];

    /// <summary>The file, relative to the input folder; null where nobody can be sure.</summary>
    /// <param name="path">The path that the link leads to, relative to the input folder.</param>
    public string? Find(string path)
    {
        var isOfNotion = IdOfNotion().IsMatch(path);
        path = Written(path);
        var type = Path.GetExtension(path).ToLowerInvariant();
        return type is "" or ".md" or ".mdx" or ".markdown" or ".html" or ".htm" or ".qmd"
            ? FindPage(path[..^type.Length]) ?? (isOfNotion ? FindNamed(Path.GetFileNameWithoutExtension(path)) : null)
            : byType.Value.GetValueOrDefault(type)?.Find(path);
    }

    // Word processors set quotation marks around an address, and Notion an id behind each name.
    private static string Written(string path) => IdOfNotion().Replace(path.TrimEnd('/').Trim('“', '”', '„', '‘', '’', '«', '»', '"', '\''), "");

    /// <summary>The file that answers an old address; null where none does, or several do.</summary>
    public string? FindRenamed(SiteUrl old) => byOldAddress.Value[old].OnlyOne();

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
    private string? FindPage(string stem)
    {
        if (Path.GetFileName(stem).Length == 0)
        {
            return null;
        }

        var url = EntryPath.Parse(stem + ".md").Url;
        return byAddress.Value[url].OnlyOne() ?? byOldAddress.Value[url].OnlyOne() ?? pages.Value.Find(stem + ".md")
            ?? byName.Value[SiteUrl.Slug(Path.GetFileName(stem))].Where(f => Path.GetDirectoryName(f) == Path.GetDirectoryName(stem)).OnlyOne();
    }

    private static IEnumerable<string> NamesOf(EntryHeader header) =>
        [header.Title, Path.GetFileName(header.Url.Path.TrimEnd('/')), .. header.References.Where(r => r.Kind == EntryReferenceKind.Form).Select(r => r.Id)];

    /// <summary>A path or an address as it stands in a link: CommonMark ends one at a space, counts round brackets, and reads angle brackets and backslashes.</summary>
    public static string Escaped(string path) => NotInLinks().Replace(path, m => Uri.HexEscape(m.Value[0]));

    [GeneratedRegex(@"[ ()<>\\]")]
    private static partial Regex NotInLinks();

    [GeneratedRegex(@"[ -][0-9a-f]{32}(?=\.|$)")]
    private static partial Regex IdOfNotion();
}

/// <summary>Files by what a link may say of one: the whole path, the name in another folder, or a name with a slip.</summary>
internal sealed class FileNames(IEnumerable<string> files)
{
    private readonly ImmutableArray<string> all = [.. files];
    private ILookup<string, string>? byPath;
    private ILookup<string, string>? byName;
    private ILookup<string, string>? byStem;

    /// <summary>The one that is meant; null where nobody can be sure.</summary>
    public string? Find(string path)
    {
        byPath ??= all.ToLookup(SiteUrl.Slug, StringComparer.Ordinal);
        byName ??= all.ToLookup(f => SiteUrl.Slug(Path.GetFileName(f)), StringComparer.Ordinal);
        byStem ??= all.ToLookup(StemOf, StringComparer.Ordinal);
        return byPath[SiteUrl.Slug(path)].OnlyOne()
            ?? byName[SiteUrl.Slug(Path.GetFileName(path))].OnlyOne()
            ?? (Nearest.Only(StemOf(path), byStem.Select(g => g.Key)) is { } near ? byStem[near].OnlyOne() : null);
    }

    // What all pages end in says nothing about which is meant.
    private static string StemOf(string file) => file[..^Path.GetExtension(file).Length];
}
