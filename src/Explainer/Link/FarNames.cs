using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Compose;
using Explainer.Markdown;
using Explainer.Model;

namespace Explainer.Link;

/// <summary>
/// Writes the words of links that have none and lead to other pages: of a figure the number, and the page, because each page counts its own; of
/// a heading its words; of a page its title.
/// </summary>
internal static class FarNames
{
    /// <summary>The bodies with their placeholders filled.</summary>
    /// <param name="catalog">The entries of the bodies, in the same order.</param>
    /// <param name="bodies">All bodies.</param>
    /// <param name="originals">The pages of the main language; null in that language.</param>
    public static ImmutableArray<ComposedEntry> Fill(Catalog catalog, ImmutableArray<ComposedEntry> bodies, Originals? originals)
    {
        if (bodies.All(b => b.FarNames.IsEmpty && b.FarNamesForTeachers.IsEmpty))
        {
            return bodies;
        }

        string Name(FarName far)
        {
            var page = far.IsInOriginal ? originals!.Get(far.Page) : bodies[catalog.PlaceOf(far.Page)];
            var number = Figures.NameOf(far.Anchor, page.Body.Figures, catalog.Words);
            return Html.OfText(number is null ? HeadingOf(page, far.Anchor) ?? page.Entry.Title : $"{number} ({page.Entry.Title})").Markup.Replace("\"", "&quot;", StringComparison.Ordinal); // in attributes too
        }

        return [.. bodies.Select(b => b.FarNames.IsEmpty && b.FarNamesForTeachers.IsEmpty ? b : b with { Entry = b.Entry with { Body = Fill(b, Name) } })];
    }

    // What is hard to read is not told away from its page.
    private static string? HeadingOf(ComposedEntry page, string? anchor) => page.Body.Headings.FirstOrDefault(h => h.Id == anchor && h.IsOpen)?.Text;

    private static Body Fill(ComposedEntry page, Func<FarName, string> name)
    {
        var forTeachers = page.FarNamesForTeachers.Select(name).ToList();
        var filled = Fill(page.Body, [.. page.FarNames.Select(name)]);
        return filled with { ForTeachers = filled.ForTeachers is { } whole ? Fill(whole, forTeachers) : null };
    }

    private static Body Fill(Body body, List<string> names) => body with { Html = Fill(body.Html, names), Definition = Fill(body.Definition, names) };

    private static StoredHtml Fill(StoredHtml html, List<string> names)
    {
        var parts = html.ToString().Split(FarNameInline.Placeholder);
        if (parts.Length == 1)
        {
            return html;
        }

        var text = new StringBuilder(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            var end = part.IndexOf(FarNameInline.End, StringComparison.Ordinal);
            text.Append(names[int.Parse(part.AsSpan(0, end), CultureInfo.InvariantCulture)]).Append(part, end + 1, part.Length - end - 1);
        }

        return new StoredHtml(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
