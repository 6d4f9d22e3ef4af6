using System.Net;
using Explainer.Model;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown;

/// <summary>The credit of a picture, on the image it belongs to.</summary>
internal static class ImageCredit
{
    private static readonly object Key = new();

    public static void Set(LinkInline image, PictureCredit credit, string sourceWord) => image.SetData(Key, Write(credit, sourceWord));

    /// <summary>Writes the credit of an image at the end of its caption; nothing where it has none.</summary>
    public static void Write(HtmlRenderer renderer, LinkInline image)
    {
        if (image.GetData(Key) is string credit)
        {
            renderer.Write("<br><span class=\"credit\">").Write(credit).Write("</span>");
        }
    }

    /// <summary>A credit as HTML: who, under which licence, from where.</summary>
    /// <param name="sourceWord">What the link to the source says.</param>
    public static string Write(PictureCredit credit, string sourceWord) => string.Join(", ", new[]
    {
        credit.Credit is { } who ? Html.OfText(who).Markup : null,
        credit.Licence is { } licence ? licence.Url is { } url ? Link(url, licence.Name) : Html.OfText(licence.Name).Markup : null,
        credit.Source is { } source ? Link(source, sourceWord) : null,
    }.Where(part => part is not null));

    private static string Link(string address, string text) => $"<a href=\"{WebUtility.HtmlEncode(address)}\">{Html.OfText(text).Markup}</a>";
}
