using System.Collections.Immutable;
using Explainer.Model.Diagnostics;

namespace Explainer.Audit;

/// <summary>Checks that every internal link of the finished pages leads to a file and, with a fragment, to an id in it.</summary>
internal static class LinkAudit
{
    // A placeholder, to resolve relative addresses as a browser does.
    private static readonly Uri Host = new("https://site.invalid/");

    public static bool IsInternal(string href) => !Uri.TryCreate(href, UriKind.Absolute, out var uri) || uri.Scheme == "file";

    public static void Run(ImmutableArray<AuditedPage> pages, IEnumerable<string> files, string root, DiagnosticBag problems)
    {
        var idsOf = pages.ToDictionary(p => p.Path, p => p.Ids, StringComparer.Ordinal);
        var all = files.ToHashSet(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var href in page.Links.Where(href => !Resolves(href, page.Path, root, all, idsOf)))
            {
                problems.Add(Rules.BrokenOutputLink(page.Source, page.Path, href));
            }
        }
    }

    /// <summary>The output file and the fragment (empty for none) that a link leads to; null when it leads above the root.</summary>
    /// <param name="href">The link as written.</param>
    /// <param name="page">The path of its page in the output.</param>
    /// <param name="root">The path at which the site is published, ending in <c>/</c>.</param>
    public static (string File, string Id)? TargetOf(string href, string page, string root)
    {
        var from = root[1..] + Uri.EscapeDataString(page).Replace("%2F", "/", StringComparison.Ordinal);
        if (!Uri.TryCreate(Host, from, out var whole) || !Uri.TryCreate(whole, href, out var target))
        {
            return null;
        }

        var path = Uri.UnescapeDataString(target.AbsolutePath);
        if (!path.StartsWith(root, StringComparison.Ordinal))
        {
            return null;
        }

        var file = path[root.Length..] is var rest && (rest.Length == 0 || rest.EndsWith('/')) ? rest + "index.html" : rest;
        return (file, Uri.UnescapeDataString(target.Fragment.TrimStart('#')));
    }

    private static bool Resolves(
        string href, string page, string root, HashSet<string> files, Dictionary<string, ImmutableHashSet<string>> idsOf) =>
        TargetOf(href, page, root) is var (file, id)
        && files.Contains(file)
        && (id.Length == 0 || (idsOf.TryGetValue(file, out var ids) && ids.Contains(id)));
}
