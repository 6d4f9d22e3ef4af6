using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Explainer.Editions.Markup;

/// <summary>Takes out of a page of the website what needs a script, a server or the other pages, for files that are read elsewhere.</summary>
internal static class PagesToGo
{
    // In the text of a page, classes are the writer's own.
    private const string AbsentInText = "script, template, audio, video, nav, form, button, a.anchor, a.skip, summary .address";

    private const string Absent = "script, audio, video, .year, template, nav, form, button, .anchor, .citing, .turn, .take-away, .filter, .river, .river-key, .skip, .door, .address, .protected-mark";

    private static readonly string[] ForBrowsers = ["download", "tabindex", "role-description", "loading", "decoding", "fetchpriority", "sizes"];
    private static readonly string[] IdLists = ["aria-labelledby", "aria-describedby", "aria-controls", "headers", "for"];

    /// <summary>Removes such elements, and what is empty without them.</summary>
    public static void Strip(IHtmlDocument document)
    {
        foreach (var element in document.QuerySelectorAll(Absent).Where(e => e.Closest(".prose") is null || e.Matches(AbsentInText)).ToList())
        {
            element.Remove();
        }

        foreach (var empty in document.QuerySelectorAll("div, figcaption").Where(e => !e.HasChildNodes || (e.ChildElementCount == 0 && string.IsNullOrWhiteSpace(e.TextContent))).ToList())
        {
            empty.Remove();
        }
    }

    /// <summary>Removes attributes that only scripts and browsers of the website know.</summary>
    /// <param name="keep">One that begins with <c>data-</c> and stays; null for none.</param>
    public static void StripAttributes(IElement element, string? keep = null)
    {
        foreach (var attribute in element.Attributes.Where(a => (a.Name.StartsWith("data-", StringComparison.Ordinal) && a.Name != keep) || ForBrowsers.Contains(a.Name)).ToList())
        {
            element.RemoveAttribute(attribute.Name);
        }
    }

    /// <summary>Removes references to ids that are gone, and writes the others as the file needs them.</summary>
    /// <param name="name">An id as the file has it.</param>
    public static void AdaptReferences(IElement element, Func<string, string> name)
    {
        foreach (var list in IdLists.Where(element.HasAttribute))
        {
            var known = element.GetAttribute(list)!.Split(' ').Where(i => element.Owner!.GetElementById(i) is not null || element.Owner.GetElementById(name(i)) is not null).Select(name).ToList();
            if (known.Count == 0)
            {
                element.RemoveAttribute(list);
            }
            else
            {
                element.SetAttribute(list, string.Join(' ', known));
            }
        }
    }

    /// <summary>Whether a link leads to another place than a file beside it.</summary>
    public static bool IsWhole(string href) => href.Contains("://", StringComparison.Ordinal)
        || href.StartsWith("mailto:", StringComparison.Ordinal) || href.StartsWith("tel:", StringComparison.Ordinal);
}
