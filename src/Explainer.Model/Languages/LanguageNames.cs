using System.Text;

namespace Explainer.Model.Languages;

/// <summary>
/// What languages are called in themselves, from the Common Locale Data Repository: the table <c>language-names.tsv</c>, which
/// <c>update-language-names.mjs</c> writes. Both lie beside this file.
/// </summary>
public static class LanguageNames
{
    private static readonly Lazy<Dictionary<string, string>> Names = new(() => ReadTable().Split('\n')
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
        .ToDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase));

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

    private static string ReadTable()
    {
        using var stream = typeof(LanguageNames).Assembly.GetManifestResourceStream("language-names.tsv")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }
}
