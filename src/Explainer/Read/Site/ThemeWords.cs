using System.Collections.Frozen;
using System.Text;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Languages;
using Explainer.Read.Yaml;

namespace Explainer.Read.Site;

/// <summary>The words that come with the theme: a file for each language in <c>theme/words/</c>, embedded in the program.</summary>
internal static class ThemeWords
{
    private static readonly FrozenSet<string> MonthNames = ["dates.months", "dates.months_alone"];

    /// <summary>Read once, when it is asked for.</summary>
    public static Words English { get; } = Read("en")!;

    /// <summary>The English file as it is written, with its notes on what <c>{0}</c> is.</summary>
    public static string EnglishFile => ReadFile("en")!;

    /// <summary>
    /// The words in a language, or in the one that its tag begins with (<c>pt</c> for <c>pt-BR</c>), with the months of the region
    /// where it has its own (<c>de-AT</c>: Jänner); null for none.
    /// </summary>
    /// <param name="language">BCP 47 tag.</param>
    public static Words? Find(string language)
    {
        for (var tag = language.ToLowerInvariant(); ; tag = tag[..tag.LastIndexOf('-')])
        {
            if ((tag == "en" ? English : Read(tag)) is { } words)
            {
                return Cldr.FindTag(language) is { } region && region.Length > tag.Length
                    ? With(words, Cldr.DatesOf(language).Where(date => MonthNames.Contains(date.Key))) : words;
            }

            if (!tag.Contains('-', StringComparison.Ordinal))
            {
                return null;
            }
        }
    }

    /// <summary>For a language that the theme has no words in: English, but its own dates and letters.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static Words EnglishWithTablesOf(string language) => With(English, TablesOf(language));

    /// <summary>What tables have of a language by its keys in a file of words: dates as CLDR writes them, and letters.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static IEnumerable<KeyValuePair<string, string>> TablesOf(string language) => Cldr.DatesOf(language).Concat(LetterTable.TextsOf(language));

    private static Words With(Words words, IEnumerable<KeyValuePair<string, string>> others)
    {
        var texts = new Dictionary<string, string>(words.Texts.ByKey, StringComparer.Ordinal);
        foreach (var (key, text) in others)
        {
            texts[key] = text;
        }

        return new Words(new WordTable(words.Texts.Language, texts));
    }

    private static Words? Read(string language) => ReadFile(language) is { } text ? new Words(Parse(language, text)) : null;

    private static string? ReadFile(string language) =>
        EmbeddedFiles.Find(typeof(Theme.Part).Assembly, $"words/{language}.yml") is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    /// <exception cref="InvalidDataException">It is not a map of texts, and of maps of texts.</exception>
    public static WordTable Parse(string language, string yaml)
    {
        var problems = new DiagnosticBag();
        var source = new SourceText($"theme/words/{language}.yml", yaml);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        AddTexts(YamlReader.Read(source, 0, yaml.Length, problems, out _), "", texts);
        return problems.HasErrors ? throw new InvalidDataException(string.Join('\n', problems.All())) : new WordTable(language, texts);
    }

    private static void AddTexts(YamlNode? node, string prefix, Dictionary<string, string> texts)
    {
        foreach (var (key, value) in node is YamlMap map ? map.Pairs : throw new InvalidDataException($"The words of '{prefix}' are no map."))
        {
            if (value is YamlScalar text)
            {
                texts.Add(prefix + key.Text, text.Text);
            }
            else
            {
                AddTexts(value, prefix + key.Text + ".", texts);
            }
        }
    }
}
