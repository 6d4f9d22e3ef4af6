using System.Text;

namespace Explainer.Model.Languages;

/// <summary>
/// What languages are called in themselves and in the languages of the theme, from the Common Locale Data Repository: the tables
/// <c>language-names.tsv</c> and <c>language-names-in.tsv</c>, which <c>update-language-names.mjs</c> writes. They lie beside this file.
/// </summary>
public static class LanguageNames
{
    private static readonly Lazy<Dictionary<string, string>> Names = new(() => RowsOf("language-names.tsv")
        .ToDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase));

    // By language; its first row, "tag", says which column is in which language.
    private static readonly Lazy<Dictionary<string, string[]>> Named = new(() => RowsOf("language-names-in.tsv")
        .ToDictionary(row => row[0], StringComparer.OrdinalIgnoreCase));

    /// <summary>The name of a language in another, as it stands within a sentence: <c>kazakh</c> in French. In itself, where the table has none.</summary>
    /// <param name="language">BCP 47 tag.</param>
    /// <param name="of">BCP 47 tag of the language in which it is said.</param>
    public static string FindIn(string language, string of)
    {
        var column = Array.IndexOf(Named.Value["tag"], of.Split('-')[0].ToLowerInvariant());
        return column > 0 && Named.Value.TryGetValue(language.Split('-')[0], out var names) && names[column].Length > 0 ? names[column] : Find(language);
    }

    /// <summary>The name of a language in itself: <c>Français</c>. The tag, where the table has neither it nor what it begins with.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static string Find(string language)
    {
        for (var tag = language; tag.Length > 0; tag = tag[..Math.Max(tag.LastIndexOf('-'), 0)])
        {
            if (Names.Value.TryGetValue(tag, out var name))
            {
                return tag.Length == language.Length ? name : $"{name} ({NameOf(language[(tag.Length + 1)..], tag)})";
            }
        }

        return language;
    }

    /// <summary>Whether the table has a language, or what its tag begins with.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static bool Has(string language) => Names.Value.ContainsKey(language.Split('-')[0]);

    // A country by its name in that language; what else there is as it stands in the tag.
    private static string NameOf(string subtags, string language) => TerritoryNames.Of(language).GetValueOrDefault(subtags.ToUpperInvariant(), subtags);

    private static IEnumerable<string[]> RowsOf(string table)
    {
        using var stream = typeof(LanguageNames).Assembly.GetManifestResourceStream(table)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes).Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
    }
}
