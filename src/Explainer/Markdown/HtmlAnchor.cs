using Explainer.Model;
using Markdig.Renderers;

namespace Explainer.Markdown;

/// <summary>Prints the mark that links to a place of the page.</summary>
internal static class HtmlAnchor
{
    public static void Write(HtmlRenderer renderer, string id, string label)
    {
        renderer.Write(" <a class=\"anchor\" href=\"").Write(SiteUrl.LinkWithin(id)).Write("\" aria-label=\"");
        renderer.WriteEscape(label).Write("\">§</a>");
    }
}
