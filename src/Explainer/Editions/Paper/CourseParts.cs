using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Explainer.Model;

namespace Explainer.Editions.Paper;

/// <summary>A page of a course in the document of the course.</summary>
/// <param name="Entry">The page.</param>
/// <param name="Number">Its place in the course, from 1.</param>
/// <param name="Figures">Its numbered figures and tables.</param>
internal sealed record CoursePart(Entry Entry, int Number, ImmutableArray<NumberedFigure> Figures)
{
    /// <summary>The id of its section.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"x-{Number}");

    public static CoursePart Create(Entry entry, int number, bool isForTeachers) =>
        new(entry, number, (isForTeachers ? entry.Body.ForTeachers ?? entry.Body : entry.Body).Figures);

    /// <summary>What stands before the ids of the page.</summary>
    public string Prefix => Id + "-";
}

/// <summary>
/// Joins the pages of a course for paper: a link from one to another leads through the document, and as each page counts its figures from
/// 1, "Figure 2" of the third page is "Figure 3.2".
/// </summary>
internal static class CourseParts
{
    public static void Connect(IHtmlDocument whole, IReadOnlyCollection<CoursePart> parts, Site site)
    {
        var byId = whole.All.Where(e => e.Id is { Length: > 0 }).DistinctBy(e => e.Id).ToDictionary(e => e.Id!, StringComparer.Ordinal);
        var byAddress = parts.DistinctBy(p => p.Entry.Url).ToDictionary(p => p.Entry.Url.Under(site.Config.Url), StringComparer.Ordinal);
        foreach (var link in whole.QuerySelectorAll(".prose a[href^=http]").Where(a => !a.ClassList.Contains("bare")).ToList())
        {
            var href = link.GetAttribute("href")!.Split('#', 2);
            if (byAddress.TryGetValue(href[0], out var part) && link.TextContent != href[0])
            {
                var target = href.Length > 1 ? part.Prefix + Uri.UnescapeDataString(href[1]) : part.Id;
                link.SetAttribute("href", SiteUrl.LinkWithin(byId.ContainsKey(target) ? target : part.Id));
            }
        }

        var links = whole.QuerySelectorAll("a").ToLookup(a => a.GetAttribute("href"), StringComparer.Ordinal);
        foreach (var part in parts)
        {
            foreach (var figure in part.Figures)
            {
                var id = part.Prefix + figure.Anchor;
                Renumber(byId.GetValueOrDefault(id), links[SiteUrl.LinkWithin(id)], part, figure, site.Words);
            }
        }
    }

    /// <param name="drawn">The figure, where the document has it.</param>
    /// <param name="links">What leads there.</param>
    private static void Renumber(IElement? drawn, IEnumerable<IElement> links, CoursePart part, NumberedFigure figure, Words words)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"{part.Number}.{figure.Number}");
        (string Old, string New)[] names = [(words.Name(figure.Kind, figure.Number), words.Name(figure.Kind, number)), (words.Mention(figure.Kind, figure.Number), words.Mention(figure.Kind, number))];
        var labels = drawn?.QuerySelectorAll("figcaption strong").Take(1) ?? [];
        foreach (var name in links.Concat(labels).ToList())
        {
            name.TextContent = Renamed(name.TextContent, names);
        }

        foreach (var table in drawn?.QuerySelectorAll(".table[aria-label]").ToList() ?? [])
        {
            table.SetAttribute("aria-label", Renamed(table.GetAttribute("aria-label")!, names));
        }
    }

    // "figure 1" is also how "figure 12" begins.
    private static string Renamed(string text, (string Old, string New)[] names)
    {
        foreach (var (old, now) in names)
        {
            if (text.StartsWith(old, StringComparison.Ordinal) && !(text.Length > old.Length && char.IsAsciiDigit(text[old.Length])))
            {
                return now + text[old.Length..];
            }
        }

        return text;
    }
}
