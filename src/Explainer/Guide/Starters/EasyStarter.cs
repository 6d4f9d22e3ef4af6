using System.Text;
using Explainer.Compose;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read.Kinds;

namespace Explainer.Guide.Starters;

/// <summary>The beginning of an easier version: the title, content notes and headings of its page.</summary>
internal static class EasyStarter
{
    /// <summary>The text of the new file.</summary>
    /// <param name="page">The page.</param>
    /// <param name="catalog">Where it was read.</param>
    public static string Create(EntryHeader page, Catalog catalog)
    {
        var filled = new Dictionary<string, string>
        {
            [EntryFields.Title.Name] = YamlText.Quote(page.Title),
            [EntryFields.Summary.Name] = StarterTexts.Summary,
            [EntryFields.Draft.Name] = "true",
        };
        if (page.ContentNotes.Length > 0)
        {
            filled[EntryFields.ContentNotes.Name] = $"[{string.Join(", ", page.ContentNotes)}]";
        }

        var headings = HeadingsOf(page, catalog).ToList();
        if (headings.Count > 0)
        {
            filled[EasyFields.MustMatch.Name] = $"[{string.Join(", ", headings.Select(h => YamlText.Quote(h.Id)))}]";
        }

        return EntryStarter.Create(Kind.Easy, filled, Text(headings));
    }

    // With their ids, so that links to a section find it in both, however its heading is worded here.
    private static string Text(IEnumerable<Heading> headings)
    {
        var here = Kind.Easy.Starter!.Text;
        var text = new StringBuilder($"{here}\n\n{StarterTexts.EasyNote.ReplaceLineEndings("\n")}\n");
        foreach (var heading in headings)
        {
            text.Append('\n').Append('#', heading.Level).Append(' ').Append(heading.Text).Append(" {#").Append(heading.Id).Append("}\n\n").Append(here).Append('\n');
        }

        return text.ToString();
    }

    // Not those of passages of care, which an easier version may leave out, or for teachers.
    private static IEnumerable<Heading> HeadingsOf(EntryHeader page, Catalog catalog)
    {
        var html = new HtmlProse(catalog.Words, catalog.Config.Labels, catalog.Config.Language, catalog.Sources.Data.Has, key => catalog.FindWork(key) is not null);
        return ProseParser.TryParse(page, html, catalog) is { } prose ? Anchors.Assign(prose, new DiagnosticBag()).Headings.Where(h => h.IsOpen) : [];
    }
}
