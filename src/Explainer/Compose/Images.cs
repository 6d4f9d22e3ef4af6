using System.Globalization;
using Explainer.Compose.Syntax;
using Explainer.Images;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>Resolves the images of a body: files of the site, with an alternative text.</summary>
internal static class Images
{
    /// <summary>Sets the address and the size of an image. Returns its file, or null after reporting why there is none.</summary>
    public static string? Resolve(LinkInline image, Markdig.Syntax.SourceSpan place, Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        var address = image.Url ?? "";
        image.Url = "#";
        if (PlainText.From(image).Length == 0)
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
        if (!isFile || PictureFormats.FromName(address) is null)
        {
            problems.Add(Rules.NotAnImage(span, address));
            return null;
        }

        return FindFile(image, address, span, prose.Header.File, catalog, problems);
    }

    private static string? FindFile(
        LinkInline image, string address, SourceSpan span, string from, Catalog catalog, DiagnosticBag problems)
    {
        if (LinkResolver.Resolve(address, from, span, catalog, problems, () => Missing(address, span, from, catalog)) is not LinkTarget.File { Path: var file, Url: var url })
        {
            return null;
        }

        if (PictureFormats.FromName(file) is not { } promised)
        {
            problems.Add(Rules.NotAnImage(span, address));
            return null;
        }

        image.Url = url.FromRoot(Html.Root);
        SetSize(image, catalog.Pictures.Get(file), promised, file, span, problems);
        return file;
    }

    // With its size a browser reserves the space, which avoids layout shift.
    private static void SetSize(
        LinkInline image, Picture picture, PictureFormat promised, string file, SourceSpan span, DiagnosticBag problems)
    {
        if (PictureCheck.ProblemOf(picture, promised, file, span) is { } problem)
        {
            problems.Add(problem);
        }
        else if (picture.Size is { } size)
        {
            var attributes = image.GetAttributes();
            attributes.AddProperty("width", size.Width.ToString(CultureInfo.InvariantCulture));
            attributes.AddProperty("height", size.Height.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static Diagnostic Missing(string address, SourceSpan span, string from, Catalog catalog)
    {
        var path = LinkResolver.Unescape(address);
        return Rules.MissingImage(span, path, FilePath.Relative(from, catalog.NearestFile(FilePath.Join(from, path)!)));
    }
}
