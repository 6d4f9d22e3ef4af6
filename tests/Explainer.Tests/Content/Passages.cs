using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Explainer.Model;

namespace Explainer.Tests.Content;

/// <summary>What the pages of a site say, a paragraph or a table at a time, teachers' parts included.</summary>
internal static partial class Passages
{
    private const string Blocks = "p, li, dt, dd, h2, h3, h4, table";

    // Marks that are no words, and what the program writes below a map.
    private const string Marks = "sup.cite, a.anchor, .map-source, .map-key, .map-places";

    /// <summary>All that an entry says in words of its own: without quotations, and without titles of works.</summary>
    public static IEnumerable<string> InOwnWords(Entry entry) =>
        FactsOf(entry).Concat(TextsOf(entry, $"blockquote, .speaker, em, {Marks}", Blocks)).Select(t => Quotes().Replace(t, "…"));

    /// <summary>Its sentences stand in these: testimony and quotations included, tables left out.</summary>
    public static IEnumerable<string> Paragraphs(Entry entry) => TextsOf(entry, $".speaker, {Marks}", "p, li, dd").Distinct();

    /// <summary>What an entry tells in sentences of its own: without quotations, labels, headings and tables.</summary>
    public static IEnumerable<string> Narrated(Entry entry) => TextsOf(entry, $"blockquote, .label, .care-notes, .care-end, {Marks}", "p, li").Distinct();

    /// <summary>What it says that another page could have said already: without quotations, definitions, headings and titles of works.</summary>
    public static IEnumerable<string> Said(Entry entry) => entry is Term ? Repeatable(entry).Skip(1) : Repeatable(entry);

    /// <summary>What stands between quotation marks, or is set apart as a quotation without being testimony.</summary>
    public static IEnumerable<string> Quoted(Entry entry) => FactsOf(entry)
        .Concat(TextsOf(entry, $"blockquote, .speaker, {Marks}", Blocks))
        .SelectMany(t => Quotes().Matches(t).Select(m => m.Value[1..^1]))
        .Concat(TextsOf(entry, $".testimony, {Marks}", "blockquote"));

    // The definition of a term is its first paragraph.
    private static IEnumerable<string> Repeatable(Entry entry) =>
        TextsOf(entry, $"blockquote, em, .label, .care-notes, .care-end, {Marks}", "p, li, td").Select(t => Quotes().Replace(t, "…")).Distinct();

    private static IEnumerable<string> FactsOf(Entry entry) => entry switch
    {
        Lesson lesson => [entry.Title, entry.Summary, .. lesson.Objectives, .. lesson.Materials, .. lesson.Prepare, .. lesson.Questions.SelectMany(TextsOf)],
        Profile profile => [entry.Title, entry.Summary, profile.Role ?? "", .. profile.Also],
        TimelineEvent happened => [entry.Title, entry.Summary, happened.Place ?? ""],
        _ => [entry.Title, entry.Summary],
    };

    private static IEnumerable<string> TextsOf(LessonQuestion question) => [question.Ask, question.Answer ?? "", .. question.Options];

    private static IEnumerable<string> TextsOf(Entry entry, string without, string blocks)
    {
        var page = new HtmlParser().ParseDocument(LinkForm.Folders.Place((entry.Body.ForTeachers ?? entry.Body).Html, entry.Url).ToString());
        foreach (var element in page.QuerySelectorAll(without))
        {
            element.Remove();
        }

        foreach (var cell in page.QuerySelectorAll("td, th"))
        {
            cell.AppendChild(page.CreateTextNode(" "));
        }

        return page.QuerySelectorAll(blocks).Select(e => Spaces().Replace(e.TextContent, " ").Trim()).Where(t => t.Length > 0);
    }

    [GeneratedRegex("\"[^\"]*\"|“[^”]*”")]
    private static partial Regex Quotes();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
