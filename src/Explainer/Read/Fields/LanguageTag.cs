using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Explainer.Model.Diagnostics;
using Explainer.Model.Languages;
using Explainer.Model.Texts;
using Explainer.Read.Yaml;

namespace Explainer.Read.Fields;

/// <summary>A language tag of BCP 47, by its form, and by what has replaced it: whether the language exists is asked only of command lines.</summary>
internal static partial class LanguageTag
{
    private const int LengthOfRegion = 2;
    private const int LengthOfScript = 4;

    private const string Pattern = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

    // English names, and each language's own: what reference managers hold.
    private static readonly FrozenDictionary<string, string> ByName = new Dictionary<string, string>
    {
        ["English"] = "en", ["anglais"] = "en", ["Englisch"] = "en", ["French"] = "fr", ["français"] = "fr", ["German"] = "de", ["Deutsch"] = "de",
        ["Arabic"] = "ar", ["العربية"] = "ar", ["Spanish"] = "es", ["español"] = "es", ["Italian"] = "it", ["italiano"] = "it", ["Portuguese"] = "pt",
        ["português"] = "pt", ["Russian"] = "ru", ["русский"] = "ru", ["Chinese"] = "zh", ["中文"] = "zh", ["Japanese"] = "ja", ["日本語"] = "ja",
        ["Korean"] = "ko", ["한국어"] = "ko", ["Turkish"] = "tr", ["Türkçe"] = "tr", ["Persian"] = "fa", ["فارسی"] = "fa", ["Hebrew"] = "he", ["עברית"] = "he",
        ["Kurdish"] = "ku", ["kurdî"] = "ku", ["Dutch"] = "nl", ["Nederlands"] = "nl", ["Swedish"] = "sv", ["svenska"] = "sv", ["Danish"] = "da", ["dansk"] = "da",
        ["Norwegian"] = "no", ["norsk"] = "no", ["Finnish"] = "fi", ["suomi"] = "fi", ["Polish"] = "pl", ["polski"] = "pl", ["Czech"] = "cs", ["čeština"] = "cs",
        ["Ukrainian"] = "uk", ["українська"] = "uk", ["Greek"] = "el", ["ελληνικά"] = "el", ["Hindi"] = "hi", ["हिन्दी"] = "hi", ["Urdu"] = "ur", ["اردو"] = "ur",
        // The codes of ISO 639-2 that have a shorter one, which BCP 47 wants.
        ["eng"] = "en", ["fre"] = "fr", ["fra"] = "fr", ["ger"] = "de", ["deu"] = "de", ["ara"] = "ar", ["spa"] = "es", ["ita"] = "it", ["por"] = "pt",
        ["rus"] = "ru", ["chi"] = "zh", ["zho"] = "zh", ["jpn"] = "ja", ["kor"] = "ko", ["tur"] = "tr", ["per"] = "fa", ["fas"] = "fa", ["heb"] = "he",
        ["kur"] = "ku", ["dut"] = "nl", ["nld"] = "nl", ["swe"] = "sv", ["dan"] = "da", ["nor"] = "no", ["fin"] = "fi", ["pol"] = "pl", ["cze"] = "cs",
        ["ces"] = "cs", ["ukr"] = "uk", ["gre"] = "el", ["ell"] = "el", ["hin"] = "hi", ["urd"] = "ur", ["lat"] = "la", ["hun"] = "hu", ["rum"] = "ro",
        ["ron"] = "ro", ["ind"] = "id", ["vie"] = "vi",
        ["Latin"] = "la", ["Hungarian"] = "hu", ["magyar"] = "hu", ["Romanian"] = "ro", ["română"] = "ro", ["Indonesian"] = "id", ["Vietnamese"] = "vi",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // Subtags that the registry of BCP 47 has replaced, and UK, which is kept free for the United Kingdom and stands in no tag.
    private static readonly FrozenDictionary<string, string> Replaced = new Dictionary<string, string>
    {
        ["iw"] = "he", ["in"] = "id", ["ji"] = "yi", ["jw"] = "jv", ["mo"] = "ro", ["sh"] = "sr-Latn", ["scc"] = "sr", ["scr"] = "hr",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> ReplacedRegions = new Dictionary<string, string>
    {
        ["UK"] = "GB", ["BU"] = "MM", ["DD"] = "DE", ["FX"] = "FR", ["TP"] = "TL", ["YD"] = "YE", ["ZR"] = "CD",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static FieldType<string> Type { get; } = new(ExpectedTexts.LanguageTag, new ValueSchema.Text(Pattern), (node, context) =>
    {
        if (node is not YamlScalar written || string.IsNullOrWhiteSpace(written.Text))
        {
            return FieldTypes.Text.Read(node, context);
        }

        var tag = FieldTypes.WordsOf(written.Text);
        if (IsValid(tag))
        {
            // That of a folder stands in no file, and is reported where the folder is.
            if (FindNew(tag) is { } renewed && node.Span.Text.Contains(tag, StringComparison.Ordinal))
            {
                context.Problems.Add(Rules.OldLanguage(node.Span, tag, renewed));
                return renewed;
            }

            return tag;
        }

        context.Problems.Add(Rules.BadLanguage(node.Span, tag, WithHyphens(OtherShapes.Unquoted(tag))));
        return null;
    });

    /// <summary>
    /// The language of a work. Reference managers let people write anything there, so a name is understood where it is a usual one,
    /// and what is not understood costs only the language.
    /// </summary>
    public static FieldType<string> OfWork { get; } = Type with
    {
        Schema = FieldTypes.Text.Schema,
        Read = (node, context) =>
        {
            if (FieldTypes.Name.Read(node, context) is not { } found)
            {
                return null;
            }

            if (IsValid(found) && FindNew(found) is null)
            {
                return ByName.GetValueOrDefault(found, found);
            }

            // "English, Silent": the first language is that of the title.
            var tag = FindNew(found) ?? WithHyphens(found) ?? ByName.GetValueOrDefault(found) ?? ByName.GetValueOrDefault(found.Split(' ', ',', ';', '/')[0]);
            context.Problems.Add(Rules.LanguageOfWork(node.Span, found, tag));
            return tag;
        },
    };

    /// <summary>The tag that somebody means by a name; null where none is known to be meant.</summary>
    /// <param name="name">A tag with other signs, or the name of a language: <c>fr_CA</c>, <c>english</c>.</param>
    public static string? FindMeant(string name) => (WithHyphens(name) ?? ByName.GetValueOrDefault(name)) is { } tag ? Usual(tag) : null;

    /// <summary>The tag that has replaced one (BCP 47); null where it is no old one.</summary>
    public static string? FindNew(string tag)
    {
        var parts = tag.Split('-');
        var language = Replaced.GetValueOrDefault(parts[0]);
        var rest = parts.Skip(1).Select(p => ReplacedRegions.GetValueOrDefault(p) ?? p).ToList();
        return language is null && rest.SequenceEqual(parts.Skip(1)) ? null : Usual(string.Join('-', rest.Prepend(language ?? parts[0])));
    }

    /// <summary>A tag with the capitals that are usual (RFC 5646, 2.1.1): <c>fr</c>, <c>zh-Hant</c>, <c>pt-BR</c>.</summary>
    public static string Usual(string tag) => string.Join('-', tag.ToLowerInvariant().Split('-').Select((part, i) => i == 0 ? part
        : part.Length == LengthOfRegion ? part.ToUpperInvariant()
        : part.Length == LengthOfScript && char.IsAsciiLetter(part[0]) ? char.ToUpperInvariant(part[0]) + part[1..]
        : part));

    public static bool IsValid(string tag) => Syntax().IsMatch(tag);

    /// <summary>Whether CLDR knows the language, by its dates or by its name.</summary>
    public static bool IsKnown(string tag) => Cldr.FindTag(tag) is not null || LanguageNames.Has(tag);

    // Other programs write en_GB. Null where it is no tag that way either.
    private static string? WithHyphens(string tag) => tag.Replace('_', '-') is var meant && IsValid(meant) ? meant : null;

    [GeneratedRegex(Pattern)]
    private static partial Regex Syntax();
}
