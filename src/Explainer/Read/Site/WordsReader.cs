using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Languages;
using Explainer.Model.Texts;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Site;

/// <summary>Reads <c>_theme/words.yml</c>: the words a site puts in place of those of the theme.</summary>
internal sealed partial class WordsReader
{
    public const string File = FileRoles.Words;

    private const string Dates = "dates";

    private const string Other = ".other";

    /// <summary>Legacy keys from before plural forms, which existing sites still use, and the form that each is now.</summary>
    public static readonly ImmutableDictionary<string, string> OldKeys =
        ImmutableDictionary<string, string>.Empty.Add("reading_time_one", "reading_time.one");

    private readonly WordTable theme;
    private readonly DiagnosticBag problems;
    private readonly Dictionary<string, string> texts;
    private readonly PluralRule rule;
    private readonly ImmutableArray<string> categories;
    private readonly string language;

    // The keys that the site has a text for; those with forms for numbers as a whole.
    private readonly HashSet<string> own = new(StringComparer.Ordinal);

    private WordsReader(WordTable theme, string language, DiagnosticBag problems)
    {
        (this.theme, this.language, this.problems) = (theme, language, problems);
        texts = new Dictionary<string, string>(theme.ByKey, StringComparer.Ordinal);
        rule = PluralRule.Find(language);
        categories = [.. rule.Categories.Select(PluralRule.NameOf)];
    }

    /// <summary>The words of a site: its own, else the theme's in its language, else English.</summary>
    public static Words Read(InputFolder input, SiteConfig config, DiagnosticBag problems)
    {
        var words = ThemeWords.Find(config.Language);
        var theme = words ?? ThemeWords.EnglishWithTablesOf(config.Language);
        if (input.Find(File) is { } file)
        {
            return InputFolder.ReadText(file, problems) is { } source ? Read(source, theme, config.Language, words is null ? CommandFor(input) : null, problems) : theme;
        }

        if (words is null && FindPlace(input, problems) is { } place)
        {
            problems.Add(Rules.NoWordsFor(place, config.Language, CommandFor(input), input.OriginOf(File)));
        }

        return theme;
    }

    // The words of a language that has a folder lie in it, and its name is that of the folder.
    private static string CommandFor(InputFolder input) => NewTexts.CommandForWords(input.Language?.Tag);

    private static SourceSpan? FindPlace(InputFolder input, DiagnosticBag problems) =>
        input.Language is not null ? new SourceText(input.OriginOf(File), "").Start
        : input.Find(SiteReader.File) is { } site && InputFolder.ReadText(site, problems) is { } text ? PlaceOfLanguage(text) : null;

    /// <summary>
    /// The keys that a file of words lacks and that the theme cannot fill in the language, in the order of the English ones:
    /// <c>home</c>, <c>minutes</c>, <c>dates.about</c>.
    /// </summary>
    /// <param name="source">Null for a site without the file.</param>
    /// <param name="language">BCP 47 tag.</param>
    /// <param name="problems">Takes what is wrong in the file.</param>
    public static IReadOnlyList<string> FindMissing(SourceText? source, string language, DiagnosticBag problems)
    {
        if (ThemeWords.Find(language) is not null)
        {
            return [];
        }

        var reader = new WordsReader(ThemeWords.EnglishWithTablesOf(language).Texts, language, problems);
        if (source is not null && YamlReader.Read(source, 0, source.Text.Length, problems, out _) is YamlMap map)
        {
            reader.Replace(map, "", ShapeTexts.Words);
        }

        return reader.MissingKeys();
    }

    /// <param name="command">What adds missing words; null for a language whose words the theme has.</param>
    private static Words Read(SourceText source, Words theme, string language, string? command, DiagnosticBag problems)
    {
        var node = YamlReader.Read(source, 0, source.Text.Length, problems, out var understood);
        var reader = new WordsReader(theme.Texts, language, problems);
        if (node is YamlMap map)
        {
            reader.Replace(map, "", ShapeTexts.Words);
        }
        else if (understood && node is not (null or YamlScalar { IsEmpty: true }))
        {
            problems.Add(Rules.NotAMap(node.Span, node.Described, ShapeTexts.Words));
            return theme;
        }

        var missing = command is not null ? reader.MissingKeys() : [];
        if (missing.Count > 0 && understood)
        {
            problems.Add(Rules.WordsMissing(
                source.Start, missing.Count, WordFields.Names.Length, string.Join(", ", missing.Take(3)) + (missing.Count > 3 ? " …" : ""), language, command!));
        }

        return new Words(new WordTable(language, reader.texts, missing.ToHashSet(StringComparer.Ordinal)));
    }

    private List<string> MissingKeys()
    {
        var known = ThemeWords.TablesOf(language).Select(text => text.Key);
        return [.. WordFields.Names.Where(name => !own.Contains(name)).Except(known)];
    }

    // "begin" may be "begin_reading": a key that has the word.
    private static string? AdviseOn(string key, IReadOnlyCollection<string> known)
    {
        const int MostToName = 5;
        const int FewestLetters = 3;
        var similar = known.Where(k => k.Length > key.Length && k.Split('_').Contains(key, StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToList();
        return key.Length < FewestLetters || similar.Count is 0 or > MostToName ? null : AdviceTexts.KeysWithWord(similar);
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
                problems.Add(Rules.UnknownKey(key.Span, key.Text, shape, Nearest.Id(key.Text, known), known, AdviseOn(key.Text, known) ?? (prefix.Length == 0 ? AdviceTexts.AllWords : null)));
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
                Replace(dates, Dates + ".", ShapeTexts.WordsOfDates);
            }
            else
            {
                problems.Add(Rules.WrongType(value.Span, value.Described, ExpectedTexts.WordsOfDates));
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
            own.Add(name);
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
        var shape = ShapeTexts.FormsOf(key);
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
        else if (categories.Where(c => forms.Find(c) is null).ToList() is { Count: > 0 } missing)
        {
            problems.Add(Rules.FormsMissing(forms.Span, key, string.Join(", ", missing), language));
        }
    }

    private bool ReplaceText(string name, string key, YamlNode value)
    {
        // Every category is compared with the theme's "other" form, because the theme may lack it, and may omit the number.
        var isForm = key != name && name != Dates + "." + key && !OldKeys.ContainsKey(key);
        var original = isForm ? theme[name[..name.LastIndexOf('.')] + Other] : theme[name];
        if (value is not YamlScalar { IsEmpty: false } text)
        {
            problems.Add(value is YamlScalar ? Rules.WrongType(value.Span, value.Described, "text") : OtherShapes.NoText(value, isName: false));
        }
        else if (!HasPlaces(text.Text, original, mayOmit: (isForm || OldKeys.ContainsKey(key)) && IsOfOneNumber(name[(name.LastIndexOf('.') + 1)..])) || !IsFormat(text.Text))
        {
            problems.Add(Rules.BadWords(value.Span, key, original));
        }
        else if (FindLetterFault(name, text) is { } fault)
        {
            problems.Add(fault);
        }
        else
        {
            texts[name] = text.Text;
            own.Add(name.StartsWith(Dates + ".", StringComparison.Ordinal) ? name : name.Split('.')[0]);
            return true;
        }

        return false;
    }

    private static Diagnostic? FindLetterFault(string name, YamlScalar text) => name switch
    {
        LetterTable.AlphabetKey => LetterTable.FindWrongLetter(text.Text) is { } letter ? Rules.BadAlphabet(text.Span, letter) : null,
        LetterTable.EqualKey => LetterTable.FindWrongPair(text.Text) is { } pair ? Rules.BadEqualLetters(text.Span, pair) : null,
        _ => null,
    };

    // "1 page" needs no {0}; in Russian the same form is for 21 pages.
    private bool IsOfOneNumber(string category) =>
        Enum.TryParse<PluralCategory>(category, ignoreCase: true, out var known) && rule.IsOfOneNumber(known);

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
