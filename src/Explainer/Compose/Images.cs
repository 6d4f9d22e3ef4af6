using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>Resolves the images of a body: files of the site, with words that say what they show.</summary>
internal static class Images
{
    private static readonly string[] Types = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"];

    /// <summary>Puts the final address into an image, and gives its file; null when there is none, which is a problem then.</summary>
    public static string? Resolve(LinkInline image, Markdig.Syntax.SourceSpan place, Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        var address = image.Url ?? "";
        image.Url = "#";
        if (PlainText.Of(image).Length == 0)
        {
            problems.Add(Rules.NoAlternativeText(prose.Span(image)));
        }

        var span = prose.Span(place);
        if (address.Length == 0)
        {
            problems.Add(Rules.NoImageFile(span));
            return null;
        }

        var isFile = WebAddress.SchemeOf(address) is null;
        if (!isFile || !Types.Contains(Path.GetExtension(address), StringComparer.OrdinalIgnoreCase))
        {
            problems.Add(Rules.NotAnImage(span, address));
            return null;
        }

        return FindFile(image, address, span, prose.Header.Entry.File, catalog, problems);
    }

    private static string? FindFile(
        LinkInline image, string address, SourceSpan span, string from, Catalog catalog, DiagnosticBag problems)
    {
        var found = new DiagnosticBag();
        var target = LinkResolver.Resolve(address, from, span, catalog, found);
        foreach (var problem in found.InOrder())
        {
            problems.Add(problem.Code == "EX205" ? Missing(address, span, from, catalog) : problem);
        }

        if (target is not { Url: { } url, File: { } file })
        {
            return null;
        }

        image.Url = url.FromRoot(Html.Root);
        return file;
    }

    private static Diagnostic Missing(string address, SourceSpan span, string from, Catalog catalog)
    {
        var path = Uri.UnescapeDataString(address);
        return Rules.MissingImage(span, path, FilePath.Relative(from, catalog.NearestFile(FilePath.Join(from, path)!)));
    }
}
