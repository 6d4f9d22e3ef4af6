using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;

namespace Explainer.Compose;

/// <summary>Links to pages of the site by their addresses on the web.</summary>
internal static class OwnAddresses
{
    /// <summary>The target of an address of a page of this site, as browsers show it; null for another address. Those for examples are everybody's.</summary>
    public static LinkTarget? Resolve(string address, string from, SourceSpan span, Catalog catalog, DiagnosticBag problems, EntryHeader? page, bool isBare)
    {
        if (WebHost.PathWithin(catalog.Config.Url, address) is not { } written)
        {
            return null;
        }

        var (whole, fragment) = LinkResolver.Split(written);
        var path = whole.EndsWith("index.html", StringComparison.Ordinal) ? whole[..^"index.html".Length] : whole;
        var file = FileAt(path, catalog);
        if (Written(from, file) is not { } instead)
        {
            return ReportNothing(path, address, from, span, catalog, problems);
        }

        var link = MeantFile.Escaped(instead) + (fragment is null ? "" : "#" + fragment);
        problems.Add(Rules.OwnAddress(span, address, isBare ? $"[{catalog.FindFile(file!)?.Title ?? "text"}]({link})" : link)
            with { Fix = isBare ? null : MeantFile.Write(span, read => read == LinkResolver.Unescape(LinkResolver.Split(address).Path), instead) });
        return LinkResolver.ResolveFile(file!, fragment, from, page ?? catalog.FindFile(from), span, catalog, problems, null);
    }

    private static string? FileAt(string path, Catalog catalog) =>
        catalog.Meant.FindAt(path) ?? (path.TrimEnd('/') + "/" is var folder && catalog.FindGeneratedPage("/" + folder) is not null ? folder : null);

    // A host may have more than this site: a forum, or another site in a folder beside it.
    private static LinkTarget.Outside? ReportNothing(string path, string address, string from, SourceSpan span, Catalog catalog, DiagnosticBag problems)
    {
        if (!IsOfPage(path, catalog))
        {
            return null;
        }

        var near = FilePath.Relative(from, catalog.NearestFile(path.TrimEnd('/') + ".md"));
        if (near is not null || HasFolder(path.Split('/')[0], catalog))
        {
            problems.Add(Rules.OwnAddressOfNothing(span, address, near));
        }

        return new LinkTarget.Outside();
    }

    // Whether pages of this site lie in a folder of the web.
    private static bool HasFolder(string folder, Catalog catalog) =>
        catalog.Headers.Any(h => h.Url.Path.StartsWith($"/{folder}/", StringComparison.Ordinal)) || catalog.FindGeneratedPage($"/{folder}/") is not null;

    // The list of the folder that the file is in has no path from there but through the folder above.
    private static string? Written(string from, string? file) =>
        FilePath.Relative(from, file) is { } path ? path.Length > 0 ? path : $"../{file!.TrimEnd('/').Split('/')[^1]}/" : null;

    // Whether it may be that of a page, and of nothing that this program makes besides.
    private static bool IsOfPage(string path, Catalog catalog)
    {
        var first = path.Split('/')[0];
        return Path.GetExtension(path) is "" or ".html" or ".htm" or ".md"
            && !IsMade(path, first, catalog)
            && !LanguageTag.IsKnown(first) // another language of the site
            && !catalog.HasFile($"{InputFolder.RootFolder}/{path.TrimEnd('/')}")
            && !catalog.IsUnread("/" + path.TrimEnd('/') + "/");
    }

    // Pages that are made late: for teachers, for citing, for paper, for where there is none, and the parts of a long list.
    private static bool IsMade(string path, string first, Catalog catalog) =>
        "/" + first + "/" == TeachUrls.List.Path || first + "/" == CiteUrls.Folder || "/" + path == WellKnownFiles.NotFound.Path
        || (PageFile.IsHandout(path, catalog.Config) && catalog.Meant.FindAt(path[..(path.LastIndexOf('/') + 1)]) is not null)
        || (catalog.Headers.Length + catalog.Works.Count > ListPart.MostEntries && catalog.FindGeneratedPage("/" + first + "/") is not null && path.TrimEnd('/').Contains('/', StringComparison.Ordinal));
}
