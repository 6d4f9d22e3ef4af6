using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Languages;
using Explainer.Read.Yaml;

namespace Explainer.Read.Site;

/// <summary>Reads <c>_theme/words.yml</c>: the words a site puts in place of those of the theme.</summary>
internal sealed partial class WordsReader
{
    public const string File = InputFolder.ThemeFolder + "/words.yml";

    private const string Dates = "dates";

    private const string Other = ".other";

    // Legacy keys from before plural forms, which existing sites still use.
    private static readonly ImmutableDictionary<string, string> OldKeys =
        ImmutableDictionary<string, string>.Empty.Add("reading_time_one", "reading_time.one");

    private readonly WordTable theme;
    private readonly DiagnosticBag problems;
    private readonly Dictionary<string, string> texts;
    private readonly ImmutableArray<string> categories;

    private WordsReader(WordTable theme, string language, DiagnosticBag problems)
    {
        (this.theme, this.problems) = (theme, problems);
        texts = new Dictionary<string, string>(theme.ByKey, StringComparer.Ordinal);
        categories = [.. PluralRules.CategoriesOf(language).Select(c => c.ToString().ToLowerInvariant())];
    }

    /// <summary>The words of a site: its own, else the theme's in its language, else English.</summary>
    public static Words Read(InputFolder input, SiteConfig config, DiagnosticBag problems)
    {
        var theme = ThemeWords.Find(config.Language);
        if (input.Find(File) is { } file)
        {
            var words = theme ?? ThemeWords.English;
            return InputFolder.ReadText(file, problems) is { } source ? Read(source, words, config.Language, problems) : words;
        }

        if (theme is null && input.Find(SiteReader.File) is { } site && InputFolder.ReadText(site, problems) is { } text)
        {
            problems.Add(Rules.NoWordsFor(PlaceOfLanguage(text), config.Language));
        }

        return theme ?? ThemeWords.English;
    }

    private static Words Read(SourceText source, Words theme, string language, DiagnosticBag problems)
    {
        var node = YamlReader.Read(source, 0, source.Text.Length, problems, out var understood);
        if (node is YamlMap map)
        {
            var reader = new WordsReader(theme.Texts, language, problems);
            reader.Replace(map, "", "the words");
            return new Words(new WordTable(language, reader.texts));
        }

        if (understood && node is not (null or YamlScalar { IsEmpty: true }))
        {
            problems.Add(Rules.NotAMap(node.Span, node.Described, "the words"));
        }

        return theme;
    }

    /// <param name="prefix">Of the keys of the map in the table: empty, or <c>dates.</c>.</param>
    private void Replace(YamlMap map, string prefix, string shape)
    {
        var known = KeysBelow(prefix);
        foreach (var (key, value) in map.Pairs)
        {
            var name = OldKeys.GetValueOrDefault(key.Text, prefix + key.Text);
            if (!known.Contains(key.Text))
            {
                problems.Add(Rules.UnknownKey(key.Span, key.Text, shape, Nearest.To(key.Text, known), known));
            }
            else if (theme.ByKey.ContainsKey(name))
            {
                ReplaceText(name, key.Text, value);
            }
            else if (name != Dates)
            {
                ReplacePlural(name, key.Text, value);
            }
            else if (value is YamlMap dates)
            {
                Replace(dates, Dates + ".", "the words of dates");
            }
            else
            {
                problems.Add(Rules.WrongType(value.Span, value.Described, "a map of keys and values"));
            }
        }
    }

    private HashSet<string> KeysBelow(string prefix)
    {
        var keys = theme.ByKey.Keys
            .Where(key => key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(key => key[prefix.Length..].Split('.')[0]);
        return (prefix.Length == 0 ? keys.Concat(OldKeys.Keys) : keys).ToHashSet(StringComparer.Ordinal);
    }

    // A plain text replaces the forms of all categories, except those that have a legacy key of their own.
    private void ReplacePlural(string name, string key, YamlNode value)
    {
        if (value is YamlMap forms)
        {
            RemoveForms(name, _ => true);
            ReplaceForms(name, key, forms);
        }
        else if (ReplaceText(name + Other, key, value))
        {
            RemoveForms(name, form => !OldKeys.ContainsValue(form));
        }
    }

    private void RemoveForms(string name, Func<string, bool> isReplaced)
    {
        foreach (var form in theme.ByKey.Keys.Where(k => k.StartsWith(name + ".", StringComparison.Ordinal) && k != name + Other))
        {
            if (isReplaced(form))
            {
                texts.Remove(form);
            }
        }
    }

    private void ReplaceForms(string name, string key, YamlMap forms)
    {
        var shape = $"the forms of '{key}'";
        foreach (var (category, value) in forms.Pairs)
        {
            if (categories.Contains(category.Text))
            {
                ReplaceText($"{name}.{category.Text}", key, value);
            }
            else
            {
                problems.Add(Rules.UnknownKey(category.Span, category.Text, shape, Nearest.To(category.Text, categories), categories));
            }
        }

        if (forms.Find(Other[1..]) is null)
        {
            problems.Add(Rules.MissingKey(forms.Span, Other[1..], shape, "text"));
        }
    }

    private bool ReplaceText(string name, string key, YamlNode value)
    {
        // Every category is compared with the theme's "other" form, because the theme may lack it, and may omit the number.
        var isForm = key != name && name != Dates + "." + key && !OldKeys.ContainsKey(key);
        var original = isForm ? theme[name[..name.LastIndexOf('.')] + Other] : theme[name];
        if (value is not YamlScalar { IsEmpty: false } text)
        {
            problems.Add(Rules.WrongType(value.Span, value.Described, "text"));
        }
        else if (!HasPlaces(text.Text, original, mayOmit: isForm && !name.EndsWith(Other, StringComparison.Ordinal)) || !IsFormat(text.Text))
        {
            problems.Add(Rules.BadWords(value.Span, key, original));
        }
        else
        {
            texts[name] = text.Text;
            return true;
        }

        return false;
    }

    private static bool HasPlaces(string text, string original, bool mayOmit) =>
        mayOmit ? !Places(text).Except(Places(original)).Any() : Places(text).SequenceEqual(Places(original));

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

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Place();
}
