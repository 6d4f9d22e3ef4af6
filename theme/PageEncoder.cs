using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Explainer.Theme;

/// <summary>
/// How texts are escaped on pages, by components and by what prints beside them. Arabic and accented letters stay as they are.
/// </summary>
public static class PageEncoder
{
    public static HtmlEncoder Html { get; } = HtmlEncoder.Create(UnicodeRanges.All);
}
