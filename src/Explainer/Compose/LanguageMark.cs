using Explainer.Model.Languages;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>Says in a link that the page it leads to is in another language: in words for readers, as <c>hreflang</c> for their programs.</summary>
internal static class LanguageMark
{
    /// <summary>Marks a link.</summary>
    /// <param name="language">BCP 47 tag of the page.</param>
    public static void Add(LinkInline link, string language)
    {
        link.GetAttributes().AddPropertyIfNotExist("hreflang", language);
        // A link without words stays one, and is reported like any other.
        if (link.FirstChild is null)
        {
            return;
        }

        // bdi: the name may be written against the direction of the page.
        link.AppendChild(new HtmlInline($" <bdi lang=\"{language}\">({LanguageNames.Find(language)})</bdi>"));
    }
}
