using System.Net;
using System.Text.RegularExpressions;

namespace Explainer.Online;

/// <summary>Recognizes a page that says "not found" although its status says that all is well (a "soft 404").</summary>
internal static partial class NotFoundPage
{
    // A long heading is a heading of a text.
    private const int LongestHeading = 120;

    /// <summary>Whether the title or the first heading of a page says so.</summary>
    /// <param name="html">The page, or its beginning.</param>
    public static bool IsLike(string html) => Says(Inner(html, "title")) || Says(Inner(html, "h1"));

    /// <summary>Whether an address of a page within a site led to the home page of a site.</summary>
    public static bool IsHomeInstead(Uri asked, Uri answered) =>
        answered.PathAndQuery == "/" && asked.PathAndQuery != "/";

    private static bool Says(string text) => text.Length is > 0 and <= LongestHeading && NotFound().IsMatch(text);

    private static string Inner(string html, string name)
    {
        var open = html.IndexOf("<" + name, StringComparison.OrdinalIgnoreCase);
        var start = open < 0 ? -1 : html.IndexOf('>', open);
        var end = start < 0 ? -1 : html.IndexOf("</" + name, start, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? "" : Space().Replace(WebUtility.HtmlDecode(Tag().Replace(html[(start + 1)..end], " ")), " ").Trim();
    }

    // English, German, French, Spanish, Italian, Dutch, Arabic. "404" counts at the beginning, or after "Error".
    [GeneratedRegex("""
        ^\W*(error\W*|http\W*)?404\b | \berror\W*404\b | \b404\W*(error|not\W+found) | ^\W*not\ found\b
        | \b(page|file|article|document|content|site|url|resource)\b.{0,20}\b(not\ found|cannot\ be\ found|can.t\ be\ found|could\ not\ be\ found|couldn.t\ be\ found|does\ not\ exist|doesn.t\ exist|no\ longer\ (exists|available)|not\ available|has\ been\ removed)
        | \b(seite|datei|artikel)\b.{0,20}\bnicht\ (gefunden|vorhanden) | \bpage\ (introuvable|non\ trouv) | \bp[áa]gina\ no\ (encontrada|existe) | \bpagina\ (non\ trovata|niet\ gevonden)
        | الصفحة\ غير\ موجودة | لم\ يتم\ العثور
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotFound();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
