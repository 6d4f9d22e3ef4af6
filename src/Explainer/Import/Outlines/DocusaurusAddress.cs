using System.Text.RegularExpressions;
using Explainer.Import.Sources;

namespace Explainer.Import.Outlines;

/// <summary>A folder of documents or posts of Docusaurus.</summary>
/// <param name="Path">The folder, ending in <c>/</c>.</param>
/// <param name="Start">What the addresses of its pages begin with, ending in <c>/</c>; empty for nothing.</param>
/// <param name="IsBlog">Whether its pages are posts.</param>
internal sealed record PublishedFolder(string Path, string Start, bool IsBlog);

/// <summary>Where Docusaurus publishes documents, posts and pages.</summary>
internal static class DocusaurusAddress
{
    public const string Pages = "src/pages/";

    /// <summary>The address of a page; null for one of no folder that is published.</summary>
    /// <param name="path">The page.</param>
    /// <param name="facts">Its front matter.</param>
    /// <param name="published">The folders of documents and posts.</param>
    public static string? Of(string path, Facts facts, IEnumerable<PublishedFolder> published)
    {
        var slug = facts.Text("slug");
        return published.Where(f => path.StartsWith(f.Path, StringComparison.Ordinal)).MaxBy(f => f.Path.Length) is { } folder
            ? folder.Start + (folder.IsBlog ? OfPost(path[folder.Path.Length..], slug) : OfDocument(path[folder.Path.Length..], slug, facts.Text("id")))
            : path.StartsWith(Pages, StringComparison.Ordinal) ? Outline.AddressOf(path[Pages.Length..], "/") : null;
    }

    /// <summary>A name as Docusaurus has it in ids and addresses: without a number before it. What looks like a version or a date is no such number.</summary>
    public static string WithoutNumber(string name) => VersionOrDate.IsMatch(name) ? name : LeadingNumber.Replace(name, "");

    // A slug begins at the folder of its document, or with / at that of all.
    private static string OfDocument(string path, string? slug, string? id)
    {
        var names = path[..path.LastIndexOf('.')].Split('/').Select(WithoutNumber).ToArray();
        var isIndex = id is null && (Outline.IsIndex(path) || (names.Length > 1 && names[^1].Equals(names[^2], StringComparison.OrdinalIgnoreCase)));
        return slug is not null && slug.StartsWith('/') ? Within([], slug) : Within(names[..^1], slug ?? (isIndex ? "" : id ?? names[^1]));
    }

    private static string OfPost(string path, string? slug)
    {
        var bare = Outline.AddressOf(path, "/");
        return slug is not null ? Within([], slug)
            : Dated.Match(bare) is { Success: true } dated ? $"{dated.Groups["day"].Value.Replace('-', '/')}/{dated.Groups["folder"].Value}{dated.Groups["text"].Value}/" : bare;
    }

    // Above its start an address does not go.
    private static string Within(IEnumerable<string> parents, string slug)
    {
        var names = new Stack<string>(parents);
        foreach (var name in slug.Split('/').Where(n => n is not ("" or ".")))
        {
            if (name == "..")
            {
                names.TryPop(out _);
            }
            else
            {
                names.Push(name);
            }
        }

        return string.Concat(names.Reverse().Select(n => n + "/"));
    }

    private static readonly Regex LeadingNumber = new(@"^\d+\s*[-_.]+\s*(?=[^-_.\s])");

    private static readonly Regex VersionOrDate = new(@"^(?:\d{2}|\d{4})[-_.]\d{2}[-_.](?:\d{2}|\d{4})?|^\d+[-_.]\d+");

    private static readonly Regex Dated = new(@"^(?<folder>.*?)(?<day>\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/](?<text>[^/].*)/$");
}
