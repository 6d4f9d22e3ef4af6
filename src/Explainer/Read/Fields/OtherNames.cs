using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Model.Texts;

namespace Explainer.Read.Fields;

/// <summary>What people and other programs call our keys: which of ours says the same, or what to do where none does.</summary>
internal static class OtherNames
{
    // Of several the first that may stand there is meant.
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Meant = Table(
        ("title", "name headline heading label titel titre"),
        ("summary", "description desc abstract excerpt subtitle intro introduction lead definition résumé resume teaser blurb metadescription"),
        ("tagline", "description desc subtitle slogan motto summary"), ("authors", "author writer writers byline creator by contributors editor"),
        ("author", "authors writer writers creator by"), ("name", "title fullname"), ("updated", "date lastmod lastmodified modified changed pubdate publishdate published_on created lastupdated revised"),
        ("date", "day when datum published start starts startdate from begin begins since year"), ("image", "cover banner hero thumbnail thumb featuredimage featured picture photo img ogimage feature"),
        ("also", "aliases alias synonyms synonym plural plurals nicknames nickname othernames aka variants abbreviation abbreviations forms"), ("redirect_from", "aliases alias redirect redirects redirectfrom oldurl oldurls"),
        ("see", "related seealso links"), ("profiles", "people persons person who characters participants actors"), ("place", "location where venue city site"),
        ("minutes", "duration length time readingtime"), ("role", "job occupation profession position function work"), ("born", "birth birthday birthdate dateofbirth dob"), ("died", "death deathdate dateofdeath"),
        ("origin", "from nationality country birthplace home"), ("objectives", "goals aims goal outcomes learningobjectives learninggoals"), ("materials", "resources tools equipment"),
        ("ask", "question text title q"), ("kind", "type"), ("type", "kind"), ("options", "choices answers"), ("correct", "solution right correctanswer"), ("answer", "solution response feedback explanation"),
        ("language", "lang locale languagecode defaultlanguage"), ("lang", "language locale"), ("url", "baseurl domain website host siteurl link address"), ("navigation", "nav menu menus header"), ("link", "url href website"),
        ("file", "src source path url image"), ("alt", "alttext description title text"), ("further_reading", "reading readings literature bibliography references"), ("strands", "strand themes threads"), ("strand", "strands theme thread"),
        ("start", "from begin begins since"), ("end", "to until till ends"), ("eras", "periods epochs"), ("draft", "wip unfinished"), ("content_notes", "warnings warning contentwarnings contentwarning triggerwarnings triggerwarning triggers trigger tw cw sensitivecontent"), ("questions", "quiz quizzes exercises tasks test"), ("ages", "age grade grades level agegroup audience"), ("prepare", "homework preparation"), ("read", "pages chapters texts"), ("sources", "source"));

    private static readonly FrozenDictionary<string, string> Instead = Advice(
        (KeyAdviceTexts.ByName, "slug permalink url path address id uri"), (KeyAdviceTexts.ByNumber, "weight order number navorder position sort sortorder sidebarposition chapter prev previous next before after"),
        (KeyAdviceTexts.ByTheme, "layout template theme class classes cssclass cssclasses css style styles color colour colors font fonts logo favicon icon background"),
        (KeyAdviceTexts.ByFolder, "category categories tag tags keywords keyword topic topics section sections group series collection"),
        (KeyAdviceTexts.SourcesInText, "sources source citations citation cite cites footnotes notes"),
        (KeyAdviceTexts.NoTimeOfDay, "time hour timeofday clock"),
        (KeyAdviceTexts.ListOfHeadings, "toc tableofcontents showtoc"),
        (KeyAdviceTexts.Draft, "published publish status visible private hidden visibility state"),
        (KeyAdviceTexts.LanguageOfSite, "lang language locale"),
        (KeyAdviceTexts.NoComments, "comments comment analytics tracking share sharing social"));


    /// <summary>The key that is meant; null where none is known to be.</summary>
    /// <param name="key">What stands there.</param>
    /// <param name="names">The keys that may stand there.</param>
    public static string? Find(string key, IReadOnlyCollection<string> names) =>
        Meant.TryGetValue(Plain(key), out var meant) ? meant.FirstOrDefault(names.Contains) : null;

    /// <summary>What to do in place of a key that a page or the site has not; null where nothing is known.</summary>
    /// <param name="key">What stands there.</param>
    /// <param name="names">The keys that may stand there.</param>
    public static string? Advise(string key, IReadOnlyCollection<string> names) =>
        names.Contains("draft") || (names.Contains("navigation") && Instead.GetValueOrDefault(Plain(key)) == KeyAdviceTexts.ByTheme) ? Instead.GetValueOrDefault(Plain(key)) : null;

    /// <summary>The key of a profile under which a group has what is written; null for other keys, and where the keys are not those of a profile.</summary>
    public static string? OfGroup(string key, IReadOnlyCollection<string> names) => !names.Contains("born") ? null : Plain(key) switch
    {
        "founded" or "foundation" or "founding" or "established" or "formed" or "created" or "opened" => "born",
        "dissolved" or "disbanded" or "abolished" or "ended" or "closed" => "died",
        _ => null,
    };

    private static string Plain(string key) => string.Concat(key.Where(c => c is not ('_' or '-' or ' '))).ToLowerInvariant();

    private static FrozenDictionary<string, ImmutableArray<string>> Table(params ReadOnlySpan<(string Ours, string Theirs)> rows)
    {
        var table = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var (ours, theirs) in rows)
        {
            foreach (var name in theirs.Split(' ').Select(Plain))
            {
                table[name] = [.. table.GetValueOrDefault(name, []), ours];
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, string> Advice(params ReadOnlySpan<(string Words, string Keys)> rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (words, keys) in rows)
        {
            foreach (var key in keys.Split(' '))
            {
                table[key] = words;
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
