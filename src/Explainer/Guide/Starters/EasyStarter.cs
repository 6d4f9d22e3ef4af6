using System.Text;
using System.Text.RegularExpressions;
using Explainer.Compose;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read.Kinds;

namespace Explainer.Guide.Starters;

/// <summary>The beginning of an easier version: the title, content notes and headings of its page.</summary>
internal static partial class EasyStarter
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
        var prose = Parse(page, catalog);
        var notes = NotesOf(page, prose, catalog);
        if (notes.Length > 0)
        {
            filled[EntryFields.ContentNotes.Name] = $"[{string.Join(", ", notes)}]";
        }

        var headings = HeadingsOf(prose).ToList();
        var named = headings.Where(h => HeadingIds.CanBeWritten(h.Id)).Select(h => YamlText.Quote(h.Id)).ToList();
        if (named.Count > 0)
        {
            filled[EasyFields.MustMatch.Name] = $"[{string.Join(", ", named)}]";
        }

        return EntryStarter.Create(Kind.Easy, filled, Text(headings));
    }

    // With their ids, so that links to a section find it in both, however its heading is worded here.
    private static string Text(IEnumerable<Heading> headings)
    {
        var here = Kind.Easy.Starter!.Text;
        var text = new StringBuilder($"{here}\n\n{StarterTexts.EasyNote.ReplaceLineEndings("\n")}\n");
        var level = 1;
        foreach (var heading in headings)
        {
            // The one above it may be in a passage that is left out.
            level = Math.Min(heading.Level, level + 1);
            text.Append('\n').Append('#', level).Append(' ').Append(Escaped(heading.Text)).Append(HeadingIds.CanBeWritten(heading.Id) ? $" {{#{heading.Id}}}" : "")
                .Append("\n\n").Append(here).Append('\n');
        }

        return text.ToString();
    }

    private static string Escaped(string text) => Signs().Replace(text, @"\$0");

    private static Prose? Parse(EntryHeader page, Catalog catalog) =>
        ProseParser.TryParse(page, new HtmlProse(catalog.Words, catalog.Config.Labels, catalog.Config.Language, catalog.Sources.Data.Has, key => catalog.FindWork(key) is not null), catalog);

    // Those of its passages too: who takes up what such a passage says has to warn of it.
    private static string[] NotesOf(EntryHeader page, Prose? prose, Catalog catalog)
    {
        if (prose is null)
        {
            return [.. page.ContentNotes];
        }

        Containers.Check(prose, catalog, [], new DiagnosticBag());
        return [.. page.ContentNotes.Union(Containers.CollectNotes(prose, catalog), StringComparer.Ordinal)];
    }

    // Not those of passages of care, which an easier version may leave out, or for teachers.
    private static IEnumerable<Heading> HeadingsOf(Prose? prose) =>
        prose is null ? [] : Anchors.Assign(prose, new DiagnosticBag()).Headings.Where(h => h.IsOpen);

    // What Markdown, or this dialect of it, gives a meaning within a line; # only at the end, which would be taken for a closing one.
    [GeneratedRegex(@"[\\`*_\[\]<>{}~@^$|]|&(?=#?\w+;)|(?<=[=+%])[=+%]|#(?=#*$)|(?<=:):|:(?=[a-z0-9_+-]+:)")]
    private static partial Regex Signs();
}
