using System.Globalization;
using System.Text;
using Explainer.Read.Fields;
using Explainer.Read.Works;

namespace Explainer.Guide.Starters;

/// <summary>A new work in the list of sources: every key explained, what is needed filled in.</summary>
internal static class SourceStarter
{
    private const int MostOfId = 40;

    /// <summary>An id for a work that pages can cite, made of its title.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="taken">The ids that other works have.</param>
    public static string IdOf(string title, IReadOnlyCollection<string> taken)
    {
        // Pandoc citation keys: letters and digits, with single punctuation characters between them.
        var words = new StringBuilder();
        foreach (var rune in (FileStem.Create(title) ?? "").EnumerateRunes())
        {
            _ = Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? words.Append(rune.ToString()) : words.Append('-');
        }

        var id = "";
        foreach (var word in words.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries).TakeWhile(w => id.Length == 0 || id.Length + w.Length < MostOfId))
        {
            id += id.Length == 0 ? word : "-" + word;
        }

        return id.Length > 0 ? id : Enumerable.Range(1, taken.Count + 1)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"work{i}")).First(i => !taken.Contains(i));
    }

    /// <summary>The lines of the work, without the indent of the list.</summary>
    /// <param name="id">The id that pages cite it by.</param>
    /// <param name="title">Its title.</param>
    /// <param name="isShort">Whether it has what is filled in alone, without remarks.</param>
    public static string[] Lines(string id, string title, bool isShort = false)
    {
        var filled = new Dictionary<string, string>
        {
            [WorkFields.Id.Name] = YamlText.Quote(id),
            [WorkFields.Type.Name] = WorkTypes.Default,
            [WorkFields.Title.Name] = YamlText.Quote(title),
        };
        if (isShort)
        {
            return [.. filled.Select((pair, i) => $"{(i == 0 ? "- " : "  ")}{pair.Key}: {pair.Value}")];
        }

        var all = WorkFields.Schema.Fields;
        return [.. all.Select((field, i) => (i == 0 ? "- " : "  ") + LineOf(
            field, filled.GetValueOrDefault(field.Name), all.Take(i).Any(f => f.Schema == field.Schema)))];
    }

    // Authors, editors and directors have the same keys, which are explained only once.
    private static string LineOf(Field field, string? value, bool isLikeAnother) =>
        $"{(value is null ? "# " : "")}{field.Name}: {value ?? field.Example}  # "
        + string.Join(' ', (isLikeAnother ? [] : FieldKeys.Describe(field)).Prepend(field.Description));
}
