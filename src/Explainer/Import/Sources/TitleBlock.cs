using System.Text.RegularExpressions;
using Explainer.Guide.Starters;
using Explainer.Read.Fields;

namespace Explainer.Import.Sources;

/// <summary>The title block of Pandoc: up to three lines at the top of a page that begin with <c>%</c>, for the title, the authors and the day.</summary>
internal static class TitleBlock
{
    /// <summary>Its facts, and where the text below it begins; null where there is none.</summary>
    public static (Facts Facts, string Written, int BodyStart)? Read(string text)
    {
        if (Block.Match(text) is not { Success: true } block)
        {
            return null;
        }

        var (title, date) = (Words(block, "title"), Words(block, "date"));
        var authors = AuthorEnd.Split(block.Groups["authors"].Value).Select(a => a.Trim()).Where(a => a.Length > 0).Select(YamlText.Quote).ToList();
        var yaml = (title.Length == 0 ? "" : $"title: {YamlText.Quote(title)}\n") + (authors.Count == 0 ? "" : $"author: [{string.Join(", ", authors)}]\n") + (date.Length == 0 ? "" : $"date: {YamlText.Quote(date)}\n");
        return (Facts.ReadYaml(yaml), block.Value.TrimEnd(), block.Length);
    }

    private static string Words(Match block, string name) => FieldTypes.WordsOf(block.Groups[name].Value);

    // A line that goes on is indented. "% " alone stands for what is not said.
    private static readonly Regex Block = new(@"\A%(?!%)(?<title>[^\n]*(?:\n[ \t]+[^\n]+)*)(?:\n%(?<authors>[^\n]*(?:\n[ \t]+[^\n]+)*))?(?:\n%(?<date>[^\n]*))?(?:\n|\z)(?=[ \t]*\n|\z)");

    private static readonly Regex AuthorEnd = new(@";|\n");
}
