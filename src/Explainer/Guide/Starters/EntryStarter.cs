using Explainer.Guide.Schemas;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Texts;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;

namespace Explainer.Guide.Starters;

/// <summary>A new file of the content: every key explained, what is needed filled in, the rest ready to be used.</summary>
internal static class EntryStarter
{
    /// <summary>The text of a new file. It is a draft, so that nobody publishes it by mistake.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="title">Its title.</param>
    /// <param name="date">When an event happened; null for others.</param>
    /// <param name="depth">How many folders below the input folder it lies; null for the folder of its kind.</param>
    /// <param name="isShort">Whether it has what is filled in alone, without remarks.</param>
    /// <param name="sections">What a pack holds, as YAML; null for the home page, which every site has.</param>
    public static string Create(Kind kind, string title, FuzzyDate? date = null, int? depth = null, string? sections = null, bool isShort = false)
    {
        var filled = new Dictionary<string, string>
        {
            [EntryFields.Title.Name] = YamlText.Quote(title),
            [EntryFields.Summary.Name] = StarterTexts.Summary,
            [EntryFields.Draft.Name] = "true",
        };
        if (date is not null)
        {
            filled[EventFields.Date.Name] = char.IsAsciiDigit(date.Edtf[0]) ? date.Edtf : $"\"{date.Edtf}\"";
        }

        if (kind.Id == EntryKind.Pack)
        {
            filled[PackFields.Sections.Name] = sections ?? PackStarter.Sections([EntryPath.Index]);
        }

        return isShort ? CreateShort(kind, filled) : Create(kind, filled, Text(kind, depth ?? (kind.Folder is null ? 0 : 1)));
    }

    private static string CreateShort(Kind kind, Dictionary<string, string> filled)
    {
        var lines = EntryFormat.For(kind.Id).Schema.Current.Where(f => filled.ContainsKey(f.Name)).Select(f => Line(f, filled[f.Name]));
        return kind.Id == EntryKind.Pack ? string.Join('\n', lines) + "\n" : $"""
            ---
            {string.Join('\n', lines)}
            ---

            {kind.Starter?.Text}
            {(kind.Starter?.End is { Length: > 0 } end ? "\n" + end : "")}
            """.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
    }

    private static string Line(Field field, string value) => $"{field.Name}:{(value[0] == '\n' ? "" : " ")}{value}";

    /// <summary>A new file of a kind.</summary>
    /// <param name="filled">The values of the keys that are filled in, as YAML.</param>
    /// <param name="text">The text below the front matter.</param>
    public static string Create(Kind kind, Dictionary<string, string> filled, string text)
    {
        // Optional for a page, but proposed, because previews and search results show it.
        var schema = EntryFormat.For(kind.Id).Schema;
        var fields = schema.Current
            .OrderBy(f => filled.ContainsKey(f.Name) ? 0 : EntryFields.Schema.Fields.Any(e => e.Name == f.Name) ? 2 : 1)
            .ThenBy(f => f.IsRequired || f.Name == EntryFields.Summary.Name ? 0 : 1);
        var lines = fields.SelectMany(f => Lines(f, filled.GetValueOrDefault(f.Name)).Append(""));
        return kind.Id == EntryKind.Pack ? $"{StarterTexts.Remark}\n\n{string.Join('\n', lines)}" : $"""
            ---
            {StarterTexts.Remark}

            {string.Join('\n', lines)}---

            {text}
            """.ReplaceLineEndings("\n");
    }

    private static IEnumerable<string> Lines(Field field, string? value) =>
    [
        .. YamlText.Comment(field.Description),
        .. FieldKeys.Describe(field).SelectMany(key => YamlText.Comment("– " + key)),
        .. value is not null ? [Line(field, value)] : FieldExample.Lines(field).Select(line => "# " + line),
    ];

    private static string Text(Kind kind, int depth)
    {
        var up = string.Concat(Enumerable.Repeat("../", depth));
        return $"""
            {kind.Starter?.Text}

            {StarterTexts.PageNote(up)}
            {kind.Starter?.End}
            """;
    }
}
