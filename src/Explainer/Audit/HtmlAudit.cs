using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;

namespace Explainer.Audit;

/// <summary>Checks HTML rules that hold for every page and every theme: unique ids, a title, a language, one h1, names of images and links.</summary>
internal static class HtmlAudit
{
    public static void Run(IHtmlDocument document, string page, string source, DiagnosticBag problems)
    {
        foreach (var fault in Faults(document))
        {
            problems.Add(Rules.InvalidHtml(source, page, fault));
        }
    }

    private static IEnumerable<string> Faults(IHtmlDocument document)
    {
        foreach (var twice in document.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1))
        {
            yield return AdviceTexts.IdTwice(twice.Key);
        }

        if (string.IsNullOrWhiteSpace(document.Title))
        {
            yield return AdviceTexts.NoTitle;
        }

        if (string.IsNullOrEmpty(document.DocumentElement.GetAttribute("lang")))
        {
            yield return AdviceTexts.NoLanguage;
        }

        if (document.QuerySelectorAll("h1").Length is var count and not 1)
        {
            yield return AdviceTexts.TopHeadings(count);
        }

        foreach (var image in document.QuerySelectorAll("img:not([alt])"))
        {
            yield return AdviceTexts.NoAlternative(image.GetAttribute("src"));
        }

        foreach (var link in document.QuerySelectorAll("a[href]").Where(HasNoAccessibleName))
        {
            yield return AdviceTexts.LinkWithoutWords(link.GetAttribute("href"));
        }

        foreach (var element in document.All.Where(e => e.Attributes.Any(a => a.Name is "style" || a.Name.StartsWith("on", StringComparison.Ordinal))))
        {
            yield return AdviceTexts.OwnStyle(element.LocalName);
        }
    }

    private static bool HasNoAccessibleName(IElement link) =>
        string.IsNullOrWhiteSpace(link.TextContent)
        && string.IsNullOrWhiteSpace(link.GetAttribute("aria-label"))
        && link.QuerySelector("img[alt]:not([alt='']), [aria-label], title") is null;
}
