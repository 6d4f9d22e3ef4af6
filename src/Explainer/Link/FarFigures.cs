using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Compose;
using Explainer.Markdown;
using Explainer.Model;

namespace Explainer.Link;

/// <summary>
/// Names the figures of other pages in the texts that refer to them: the number, and the page, because each page counts its own.
/// </summary>
internal static class FarFigures
{
    /// <summary>The bodies with their placeholders filled.</summary>
    /// <param name="catalog">The entries of the bodies, in the same order.</param>
    /// <param name="bodies">All bodies.</param>
    /// <param name="originals">The pages of the main language; null in that language.</param>
    public static ImmutableArray<ComposedEntry> Fill(Catalog catalog, ImmutableArray<ComposedEntry> bodies, Originals? originals)
    {
        if (bodies.All(b => b.FarFigures.IsEmpty && b.FarFiguresForTeachers.IsEmpty))
        {
            return bodies;
        }

        string Name(FarFigure figure)
        {
            var page = figure.IsInOriginal ? originals!.Get(figure.Page) : bodies[catalog.PlaceOf(figure.Page)];
            var number = Figures.NameOf(figure.Anchor, page.Body.Figures, catalog.Words);
            return Html.OfText(number is null ? page.Entry.Title : $"{number} ({page.Entry.Title})").Markup;
        }

        return [.. bodies.Select(b => b.FarFigures.IsEmpty && b.FarFiguresForTeachers.IsEmpty ? b : b with { Entry = b.Entry with { Body = Fill(b, Name) } })];
    }

    private static Body Fill(ComposedEntry page, Func<FarFigure, string> name)
    {
        var forTeachers = page.FarFiguresForTeachers.Select(name).ToList();
        var filled = Fill(page.Body, [.. page.FarFigures.Select(name)]);
        return filled with { ForTeachers = filled.ForTeachers is { } whole ? Fill(whole, forTeachers) : null };
    }

    private static Body Fill(Body body, List<string> names) => body with { Html = Fill(body.Html, names), Definition = Fill(body.Definition, names) };

    private static StoredHtml Fill(StoredHtml html, List<string> names)
    {
        var parts = html.ToString().Split(FarFigureInline.Placeholder);
        if (parts.Length == 1)
        {
            return html;
        }

        var text = new StringBuilder(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            var end = part.IndexOf(FarFigureInline.End, StringComparison.Ordinal);
            text.Append(names[int.Parse(part.AsSpan(0, end), CultureInfo.InvariantCulture)]).Append(part, end + 1, part.Length - end - 1);
        }

        return new StoredHtml(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
