using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Compose;

/// <summary>
/// Citations written as other programs and printed books have them: the id of a work without its sign, or an author and a year,
/// in brackets of either kind. Only what fits a work of the site is one, or what has the form of no other words:
/// <c>(Mosul, 2014)</c> may be a place and a year.
/// </summary>
/// <param name="works">The works of the site.</param>
internal sealed partial class HandCitations(IEnumerable<Work> works)
{
    private const string Locators = @"(?:[ ]?[,:][ ]*(?<locator>(?:pp?\.|S\.|chap\.|ch\.)?[ ]?[0-9][0-9–-]{0,12}))?";

    // Of EndNote, where its field was not turned into a citation: the number of its record.
    private const string Record = @"(?:[ ]?(?<record>,?[ ]?\#[0-9]{1,6}))?";

    private const string Introductions = @"[Ss]ee also|[Ss]ee|[Cc]f\.|[Ee]\.g\.,?|[Vv]gl\.|[Ss]iehe|[Vv]oir|[Vv]éase|[Bb]kz\.|[Дд]ив\.|انظر";

    // Longer than the names of four authors.
    private const int LongestNames = 120;

    private readonly NamedWorks named = new(works);
    private readonly Lazy<ILookup<string, Work>> byAddress = new(() => works.Where(w => w.Url is not null).ToLookup(w => w.Url!.TrimEnd('/'), StringComparer.Ordinal));

    /// <summary>The work that is at an address; null for none, or several.</summary>
    public Work? FindAt(string address) => byAddress.Value[address.TrimEnd('/')].OnlyOne();

    /// <summary>The citation that begins at a bracket; null for none.</summary>
    /// <param name="source">The file.</param>
    /// <param name="at">Where the bracket stands.</param>
    /// <param name="find">The work of an id.</param>
    public Diagnostic? Find(SourceText source, int at, Func<string, Work?> find)
    {
        if (source.Text[at] is not ('[' or '(' or '{'))
        {
            return null;
        }

        return FindId(source, at, find) ?? FindName(source, at) ?? FindSeveral(source, at);
    }

    private static Diagnostic? FindId(SourceText source, int at, Func<string, Work?> find)
    {
        var key = Key().Match(source.Text, at);
        var before = key.Groups["before"].Value;
        if (!key.Success || find(key.Groups["id"].Value) is not { } work || ((source.Text[at] == '(' || before.Length > 0) && !key.Groups["id"].Value.Any(char.IsAsciiDigit)))
        {
            return null;
        }

        var locator = key.Groups["locator"].Value;
        var others = locator.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(find).ToList();
        var areIds = others.Count > 0 && others.TrueForAll(w => w is not null);
        return !areIds && others.Count > 0 && !locator.Any(char.IsAsciiDigit) ? null
            : Rules.IdWithoutSign(source.Span(at, key.Length), key.Value, areIds ? $"[{before}@{string.Join("; @", others.Prepend(work).Select(w => w!.Id))}]" : $"[{before}@{work.Id}{Locator(key)}]");
    }

    private Diagnostic? FindName(SourceText source, int at)
    {
        if (NameAndYear().Match(source.Text, at) is { Success: true } dated)
        {
            return FindWork(dated.Groups["name"].Value, dated) is { } work ? Report(source, at, dated.Length, [Written(work, dated)])
                : IsCitation(dated) ? Rules.CitationOfNoWork(source.Span(at, dated.Length), dated.Value, $"[@id{Locator(dated)}]", source.Text[at..(at + 1)]) : null;
        }

        return Year().Match(source.Text, at) is { Success: true } year && NamesBefore(source.Text, at) is { Length: > 0 } names
            && (FindWork(names, year) ?? FindWork(names[(names.LastIndexOf(' ') + 1)..], year)) is { } meant
            ? Report(source, at, year.Length, [Written(meant, year)]) : null;
    }

    // "(McLean 2000: 4; Robens 1972)".
    private Diagnostic? FindSeveral(SourceText source, int at)
    {
        if (Several().Match(source.Text, at) is not { Success: true } match)
        {
            return null;
        }

        var parts = match.Groups["all"].Value.Split(';').Select(p => Part().Match(p)).ToList();
        var found = parts.Select(p => p.Success ? FindWork(p.Groups["name"].Value, p) : null).ToList();
        return found.TrueForAll(w => w is not null) ? Report(source, at, match.Length, [.. found.Zip(parts, (w, p) => Written(w!, p))]) : null;
    }

    private static Diagnostic Report(SourceText source, int at, int length, ImmutableArray<string> items) =>
        Rules.CitationInWords(source.Span(at, length), source.Text[at..(at + length)], $"[{string.Join("; ", items)}]", source.Text[at..(at + 1)]);

    private static string Written(Work work, Match match) => $"@{work.Id}{Locator(match)}";

    private Work? FindWork(string names, Match match) => names.Length > 0 && int.TryParse(match.Groups["year"].ValueSpan, out var year)
        ? named.Find(Before().Replace(names, ""), year, match.Groups["locator"].Success) : null;

    // Several authors, or a page: words of another meaning have no such form. "Marks & Spencer, 1884" is a firm, "Leeds, 1972: 2" a score.
    private static bool IsCitation(Match match)
    {
        var (name, locator) = (match.Groups["name"].Value, match.Groups["locator"]);
        return match.Groups["record"].Success || (!Company().IsMatch(name)
            && (SeveralAuthors().IsMatch(name) || (locator.Success && (TwoAuthors().IsMatch(name) || (char.IsLetter(locator.Value[0]) && Capital().IsMatch(name) && !Law().IsMatch(name))))));
    }

    // "According to McLean and Johnes (2000)".
    private static string NamesBefore(string text, int at)
    {
        var from = Math.Max(0, at - LongestNames);
        return NamesAtEnd().Match(text[from..at]).Groups["names"].Value;
    }

    private static string Locator(Match match) => match.Groups["locator"].Value.Trim() is not { Length: > 0 } locator ? ""
        : char.IsAsciiDigit(locator[0]) ? $", p. {locator}" : $", {locator}";

    [GeneratedRegex(@"\G[\[(](?<before>(?:" + Introductions + @")[ ]+)?(?<id>" + WorkKeys.Grammar + @")(?:,[ ]*(?<locator>[^\[\]()\n@]{1,40}))?[\])](?![(\[:])")]
    private static partial Regex Key();

    [GeneratedRegex(@"\G[\[({](?<name>[^\[\](){}\n0-9@]{2,80}?),?[ ](?<year>(?:1[5-9]|20)[0-9]{2})[a-z]?" + Record + Locators + @"[\])}](?![(\[:])")]
    private static partial Regex NameAndYear();

    [GeneratedRegex(@"\G[\[(](?<year>(?:1[5-9]|20)[0-9]{2})[a-z]?" + Locators + @"[\])](?![(\[:])")]
    private static partial Regex Year();

    [GeneratedRegex(@"\G[\[({](?<all>[^\[\](){}\n@;]{4,120}(?:;[^\[\](){}\n@;]{4,120}){1,9})[\])}](?![(\[:])")]
    private static partial Regex Several();

    [GeneratedRegex(@"^[ ]*(?<name>[^0-9]{2,80}?),?[ ](?<year>(?:1[5-9]|20)[0-9]{2})[a-z]?" + Record + Locators + @"[ ]*$")]
    private static partial Regex Part();

    [GeneratedRegex("^(?:" + Introductions + ")[ ]+", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"(?<names>\p{Lu}[\p{L}\p{M}’'-]+(?:(?:,?[ ](?:and|&|und|et|y|ve|та|і|و)[ ]|,[ ])(?:\p{Lu}[\p{L}\p{M}.’'-]*[ ])?\p{Lu}[\p{L}\p{M}’'-]+){0,5}(?:[ ]et[ ]al\.?)?)[ ]*$")]
    private static partial Regex NamesAtEnd();

    [GeneratedRegex(@"^\p{Lu}[^\n]{1,80}(?:[ ]et[ ]al\.?|[ ]u\.[ ]?a\.|(?<=,[^\n]{1,80})[ ]&[ ]\p{Lu}[^\n&]{1,40})$")]
    private static partial Regex SeveralAuthors();

    [GeneratedRegex(@"^\p{Lu}[^\n]{1,80}[ ]&[ ]\p{Lu}[\p{L}\p{M}’'-]+$")]
    private static partial Regex TwoAuthors();

    [GeneratedRegex(@"[ ]&[ ](?:Sons?|Daughters?|Co|Cie|Bro(?:ther)?s|Partners?|Company|Söhne|Sohn|Fils|Hijos)\.?$")]
    private static partial Regex Company();

    // "S. 3" is a sentence there.
    [GeneratedRegex(@"(?:gesetz|gesetzbuch|ordnung|verfassung|vertrag)$", RegexOptions.IgnoreCase)]
    private static partial Regex Law();

    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{M}’'-]+(?:(?:,?[ ](?:and|und|et|y|ve|та)[ ]|,[ ]|[ ])\p{Lu}[\p{L}\p{M}’'-]+){0,3}$")]
    private static partial Regex Capital();
}
