using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Diagnostics;
using Explainer.Read.Yaml;

namespace Explainer.Read.Site;

/// <summary>Reads <c>_theme/words.yml</c>: the words a site puts in place of the built-in ones.</summary>
internal static partial class WordsReader
{
    public const string File = InputFolder.ThemeFolder + "/words.yml";

    /// <summary>The words of a site, English where nothing else is said.</summary>
    public static Words Read(InputFolder input, SiteConfig config, DiagnosticBag problems)
    {
        if (input.Find(File) is { } file)
        {
            return InputFolder.ReadText(file, problems) is { } source ? Read(source, problems) : Words.English;
        }

        if (!config.Language.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase)
            && input.Find(SiteReader.File) is { } site && InputFolder.ReadText(site, problems) is { } text)
        {
            problems.Add(Rules.NoWordsFor(PlaceOfLanguage(text), config.Language));
        }

        return Words.English;
    }

    private static Words Read(SourceText source, DiagnosticBag problems)
    {
        var node = YamlReader.Read(source, 0, source.Text.Length, problems, out var understood);
        if (node is YamlMap map)
        {
            // Records are values; only this copy is changed, before anyone sees it.
            var words = Words.English with { Dates = new DateWords() };
            Replace(words, map, "the words", problems);
            return words;
        }

        if (understood && node is not (null or YamlScalar { IsEmpty: true }))
        {
            problems.Add(Rules.NotAMap(node.Span, node.Described, "the words"));
        }

        return Words.English;
    }

    // The type is named where this is called, so that the native program keeps its properties.
    private static void Replace<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
        T words, YamlMap map, string shape, DiagnosticBag problems)
        where T : class
    {
        var properties = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .ToDictionary(p => SnakeCase(p.Name), StringComparer.Ordinal);
        foreach (var (key, value) in map.Pairs)
        {
            if (!properties.TryGetValue(key.Text, out var property))
            {
                problems.Add(Rules.UnknownKey(key.Span, key.Text, shape, Nearest.To(key.Text, properties.Keys), properties.Keys));
            }
            else if (property.GetValue(words) is string original)
            {
                ReplaceOne(words, property, original, value, problems);
            }
            else if (value is YamlMap inner && property.GetValue(words) is DateWords dates)
            {
                Replace(dates, inner, "the words of dates", problems);
            }
            else
            {
                problems.Add(Rules.WrongType(value.Span, value.Described, "a map of keys and values"));
            }
        }
    }

    private static void ReplaceOne(object words, PropertyInfo property, string original, YamlNode value, DiagnosticBag problems)
    {
        if (value is not YamlScalar { IsEmpty: false } text)
        {
            problems.Add(Rules.WrongType(value.Span, value.Described, "text"));
        }
        else if (!Places(original).SequenceEqual(Places(text.Text)) || !IsFormat(text.Text))
        {
            problems.Add(Rules.BadWords(value.Span, SnakeCase(property.Name), original));
        }
        else
        {
            property.SetValue(words, text.Text);
        }
    }

    private static IEnumerable<string> Places(string text) =>
        Place().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal).Distinct();

    private static bool IsFormat(string text)
    {
        try
        {
            _ = string.Format(CultureInfo.InvariantCulture, text, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static SourceSpan PlaceOfLanguage(SourceText site) =>
        YamlReader.Read(site, 0, site.Text.Length, new DiagnosticBag(), out _) is YamlMap map && map.Find("language") is { } language
            ? language.Span
            : site.Start;

    private static string SnakeCase(string name) => Hump().Replace(name, "_$0").ToLowerInvariant();

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Place();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Hump();
}
