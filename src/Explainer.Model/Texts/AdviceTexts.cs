namespace Explainer.Model.Texts;

/// <summary>What was found, or what to write instead, as parts of the messages in <c>Rules</c>: each is found by a check that knows more than one case.</summary>
public static class AdviceTexts
{
    // Who has an address or path
    public const string GeneratedPage = "a page that the site makes by itself";
    public const string GeneratedFile = "a file that the site makes by itself";

    // Drawings
    public const string RunsScript = "it can run a script.";
    public const string LoadsFromElsewhere = "it loads from elsewhere.";

    // Finished pages
    public const string NoTitle = "it has no title";
    public const string NoLanguage = "it names no language";

    public static string NotRendered(string page, string reason) => $"The page {page} cannot be rendered: {reason}.";

    // Names of files on Windows
    public const string IsDevice = "it is the name of a device";
    public const string EndsWithSpace = "it ends with a space";
    public const string EndsWithDot = "it ends with a dot";

    public static string PageOfSource(string id) => $"the page of the source '{id}'";

    public static string Contains(char sign) =>
        char.IsControl(sign) ? FormattableString.Invariant($"it contains U+{(int)sign:X4}") : $"it contains {sign}";

    // Ids in front matter
    public static string OtherKind(string id, string kind) => $"'{id}' is a {kind}, which cannot stand here: link to it in the text.";

    public static string WritePage(string folder) => $"Write its page in {folder}/, or remove the id.";

    public static string SiteHas(int number) => FormattableString.Invariant($"site.yml has {number}.");

    public static string ThereAre(IEnumerable<string> ids) => $"There are: {string.Join(", ", ids)}.";

    /// <param name="key">The key of the list in site.yml.</param>
    public static string AddToSite(string key) => $"Add it to site.yml, under {key}.";

    // Pages that can have no easier version, after their name
    public const string EasyOfNotFound = "is for addresses that do not exist";
    public const string EasyOfCourse = "is a course, which has no text";
    public const string EasyOfEasy = "is an easier version itself";

    // Colours
    public static string ColourFartherAway(string token) => $"Write a colour that is farther from the other, or {token}";

    public static string ColourOfEach(string light, string dark) => $"Write light-dark({light}, {dark}): the first is for light, the second for dark";

    public static string ColourForEach(string token) => $"Write a colour for each theme, as light-dark(…, …), or {token}";

    // Markup of finished pages
    public static string IdTwice(string? id) => $"the id '{id}' stands twice";

    public static string TopHeadings(int number) => FormattableString.Invariant($"it has {number} first-level headings and not one");

    public static string NoAlternative(string? image) => $"the image '{image}' has no alternative text";

    public static string LinkWithoutWords(string? address) => $"the link to '{address}' has no words";

    public static string OwnStyle(string element) => $"the element <{element}> carries a style or script of its own";
}
