using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Explainer.Model.Diagnostics;

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
            yield return $"the id '{twice.Key}' stands twice";
        }

        if (string.IsNullOrWhiteSpace(document.Title))
        {
            yield return "it has no title";
        }

        if (string.IsNullOrEmpty(document.DocumentElement.GetAttribute("lang")))
        {
            yield return "it names no language";
        }

        if (document.QuerySelectorAll("h1").Length is var count and not 1)
        {
            yield return FormattableString.Invariant($"it has {count} first-level headings and not one");
        }

        foreach (var image in document.QuerySelectorAll("img:not([alt])"))
        {
            yield return $"the image '{image.GetAttribute("src")}' has no alternative text";
        }

        foreach (var link in document.QuerySelectorAll("a[href]").Where(HasNoAccessibleName))
        {
            yield return $"the link to '{link.GetAttribute("href")}' has no words";
        }

        foreach (var element in document.All.Where(e => e.Attributes.Any(a => a.Name is "style" || a.Name.StartsWith("on", StringComparison.Ordinal))))
        {
            yield return $"the element <{element.LocalName}> carries a style or script of its own";
        }
    }

    private static bool HasNoAccessibleName(IElement link) =>
        string.IsNullOrWhiteSpace(link.TextContent)
        && string.IsNullOrWhiteSpace(link.GetAttribute("aria-label"))
        && link.QuerySelector("img[alt]:not([alt='']), [aria-label], title") is null;
}
