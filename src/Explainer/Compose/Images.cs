using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Images;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>Resolves the images of a body: files of the site, with an alternative text.</summary>
internal static partial class Images
{
    /// <summary>Sets the address and the size of an image. Returns its file, or null after reporting why there is none.</summary>
    public static string? Resolve(LinkInline image, Markdig.Syntax.SourceSpan place, Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        var address = image.Url ?? "";
        image.Url = "#";
        CheckAlternative(PlainText.From(image), address, prose.Span(image), problems);

        if (Find(address, prose.Span(place), prose.FileOf(image), catalog, problems) is not { } found)
        {
            return null;
        }

        if (WordSheets.Has(prose, catalog) && !PictureFormats.IsShownInWord(found.Format))
        {
            problems.Add(Rules.NotInSheets(prose.Span(place), found.File, PictureFormats.NameOf(found.Format)));
        }

        image.Url = found.Url.FromRoot(Html.Root);
        SetSize(image, found.Size);
        return found.File;
    }

    /// <summary>Reports an alternative text that says nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="address">The address of the image, as it is written.</param>
    /// <param name="span">The whole image.</param>
    /// <param name="problems">Receives the problem.</param>
    public static void CheckAlternative(string text, string address, SourceSpan span, DiagnosticBag problems)
    {
        if (text.Length == 0)
        {
            problems.Add(Rules.NoAlternativeText(span));
        }
        else if (NoContent().IsMatch(text) || NameOfCamera().IsMatch(text) || text.Equals(Path.GetFileName(address), StringComparison.OrdinalIgnoreCase) || (text == Path.GetFileNameWithoutExtension(address) && text.AsSpan().ContainsAny('-', '_')))
        {
            problems.Add(Rules.EmptyAlternativeText(span, text));
        }
    }

    /// <summary>The picture at an address; null after reporting why there is none.</summary>
    /// <param name="address">As it is written.</param>
    /// <param name="span">Its place.</param>
    /// <param name="from">The file it stands in, relative to the input folder.</param>
    /// <param name="catalog">What there is.</param>
    /// <param name="problems">Receives problems, also of a picture that is shown all the same.</param>
    public static FoundPicture? Find(string address, SourceSpan span, string from, Catalog catalog, DiagnosticBag problems)
    {
        if (address.Length == 0)
        {
            problems.Add(Rules.NoImageFile(span));
            return null;
        }

        if (WebAddress.SchemeOf(address) is not null || PictureFormats.FromName(address) is null)
        {
            problems.Add(NoPicture(span, address));
            return null;
        }

        if (LinkResolver.Resolve(address, from, span, catalog, problems, () => Missing(address, span, from, catalog)) is not LinkTarget.File { Path: var file, Url: var url })
        {
            return null;
        }

        if (PictureFormats.FromName(file) is not { } promised)
        {
            problems.Add(NoPicture(span, address));
            return null;
        }

        var picture = catalog.Pictures.Get(file);
        var problem = picture.ProblemAs(promised, file, span);

        // A drawing that is no sound XML is reported in its file, with the line.
        if (problem is not null && !(picture is { Format: null, Unread: null } && promised == PictureFormat.Svg && catalog.Pictures.IsUnsound(file)))
        {
            problems.Add(problem);
        }

        return new FoundPicture(file, url, promised, problem is null && picture.Size is { } size ? (size.Width, size.Height) : null);
    }

    private static Diagnostic NoPicture(SourceSpan span, string address) => WebAddress.SchemeOf(address) is { } scheme
        ? WebAddress.IsOnDisk(scheme) ? Rules.FileOnComputer(span, address, "images/") : OnTheWeb(span, address)
        : PictureFormats.ForOtherPrograms(address) is { } format
        ? Rules.ImageOfOtherFormat(span, address, format) : Rules.NotAnImage(span, address);

    // The words of a film or a page stay those of the link to it.
    private static Diagnostic OnTheWeb(SourceSpan span, string address)
    {
        var written = span.Source.Text.AsSpan(0, span.Start);
        if (WebAddress.SchemeOf(address) is not ("http" or "https") || !written.TrimEnd('<').EndsWith("]("))
        {
            return Rules.NotAnImage(span, address);
        }

        var start = written.LastIndexOf("![");
        var isLink = PictureFormats.FromName(address.Split('?', '#')[0]) is null && start >= 0 && written[start..] is ['!', '[', .. var words, ']', '('] && words.IndexOfAny("[]\n") < 0;
        return isLink
            ? Rules.ImageOfWeb(span, address, $"{written[(start + 1)..]}{address})") with { Fix = Fix.Replace(span.Source.Span(start, 1), "") }
            : Rules.ImageOfWeb(span, address, null);
    }

    // In the languages of the theme.
    [GeneratedRegex(@"^(?:the |an? |une? |eine? )?(?:image|picture|pic|photo|photograph|figure|screenshot|graphic|illustration|alt text|bild|foto|abbildung|grafik|imagen|fotografía|resim|fotoğraf|зображення|фото|صورة)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex NoContent();

    [GeneratedRegex(@"^(?:IMG|DSC[NF]?|PXL|MVI|WhatsApp Image|Screenshot|Screen Shot|Bildschirmfoto|Capture d[’']écran|Captura de pantalla|image)[ _-]{0,2}\d[\w .:-]*(?:\.\w{3,4})?$", RegexOptions.IgnoreCase)]
    private static partial Regex NameOfCamera();

    // With its size a browser reserves the space, which avoids layout shift.
    private static void SetSize(LinkInline image, (int Width, int Height)? size)
    {
        if (size is { } known)
        {
            var attributes = image.GetAttributes();
            attributes.AddProperty("width", known.Width.ToString(CultureInfo.InvariantCulture));
            attributes.AddProperty("height", known.Height.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static Diagnostic Missing(string address, SourceSpan span, string from, Catalog catalog)
    {
        var path = LinkResolver.Unescape(address);
        var file = FilePath.Join(from, path)!;
        var meant = FilePath.Relative(from, catalog.Meant.Find(file));
        return Rules.MissingImage(span, path, meant ?? FilePath.Relative(from, catalog.NearestFile(file)))
            with { Fix = meant is null ? null : MeantFile.Write(span, written => written == path, meant) };
    }
}

/// <summary>A picture of the input folder.</summary>
/// <param name="File">Its path, relative to the input folder.</param>
/// <param name="Url">Its address.</param>
/// <param name="Format">What its name says.</param>
/// <param name="Size">Width and height in pixels; null where its header does not say.</param>
internal sealed record FoundPicture(string File, SiteUrl Url, PictureFormat Format, (int Width, int Height)? Size)
{
    /// <summary>Whether messages and social networks show such a picture.</summary>
    public bool IsSocial => Format is PictureFormat.Png or PictureFormat.Jpeg or PictureFormat.Gif or PictureFormat.WebP;
}
