using System.Text.RegularExpressions;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Compose;

/// <summary>
/// Citations written as other programs and printed books have them: the id of a work without its sign, or an author and a year,
/// in brackets of either kind. Only what fits a work of the site is one: <c>(Mosul, 2014)</c> may be a place and a year.
/// </summary>
/// <param name="works">The works of the site.</param>
internal sealed partial class HandCitations(IEnumerable<Work> works)
{
    // A family name or the name of a body, and the year. Made for the first text that looks like a citation.
    private readonly Lazy<ILookup<(string Name, int Year), Work>> byAuthor = new(() => works
        .SelectMany(w => w.Authors.Concat(w.Editors).Concat(w.Directors).Select(n => n.Family ?? n.Literal).OfType<string>().Distinct(StringComparer.Ordinal), (Work, Name) => (Work, Name))
        .Where(x => x.Work.Issued?.Earliest is not null)
        .ToLookup(x => (FoldedOrder.Fold(x.Name), x.Work.Issued!.Earliest!.Year), x => x.Work));

    /// <summary>The citation that begins at a bracket; null for none.</summary>
    /// <param name="source">The file.</param>
    /// <param name="at">Where the bracket stands.</param>
    /// <param name="find">The work of an id.</param>
    public Diagnostic? Find(SourceText source, int at, Func<string, Work?> find)
    {
        if (source.Text[at] is not ('[' or '('))
        {
            return null;
        }

        return FindId(source, at, find) ?? FindName(source, at);
    }

    private static Diagnostic? FindId(SourceText source, int at, Func<string, Work?> find)
    {
        var key = Key().Match(source.Text, at);
        if (!key.Success || find(key.Groups["id"].Value) is not { } work || (source.Text[at] == '(' && !key.Groups["id"].Value.Any(char.IsAsciiDigit)))
        {
            return null;
        }

        var locator = key.Groups["locator"].Value;
        var others = locator.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(find).ToList();
        var areIds = others.Count > 0 && others.TrueForAll(w => w is not null);
        return !areIds && others.Count > 0 && !locator.Any(char.IsAsciiDigit) ? null
            : Rules.IdWithoutSign(source.Span(at, key.Length), key.Value, areIds ? $"[@{string.Join("; @", others.Prepend(work).Select(w => w!.Id))}]" : $"[@{work.Id}{Locator(key)}]");
    }

    private Diagnostic? FindName(SourceText source, int at)
    {
        var (dated, year) = (NameAndYear().Match(source.Text, at), Year().Match(source.Text, at));
        var work = dated.Success ? WorkOf(dated.Groups["name"].Value, dated) : year.Success ? WorkOf(NameBefore(source.Text, at), year) : null;
        var found = dated.Success ? dated : year;
        return work is null ? null
            : Rules.CitationInWords(source.Span(at, found.Length), found.Value, $"[@{work.Id}{Locator(found)}]", source.Text[at..(at + 1)]);
    }

    private Work? WorkOf(string names, Match match)
    {
        var name = Others().Replace(Before().Replace(names, ""), "").Trim(' ', ',');
        return name.Length > 0 && int.TryParse(match.Groups["year"].ValueSpan, out var year) ? byAuthor.Value[(FoldedOrder.Fold(name), year)].OnlyOne() : null;
    }

    // "According to Broughton (2005)".
    private static string NameBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        var start = end;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '-' or '’' or '\''))
        {
            start--;
        }

        return text[start..end] is [var first, ..] name && char.IsUpper(first) ? name : "";
    }

    private static string Locator(Match match) => match.Groups["locator"].Value.Trim() is not { Length: > 0 } locator ? ""
        : char.IsAsciiDigit(locator[0]) ? $", p. {locator}" : $", {locator}";

    [GeneratedRegex(@"\G[\[(](?<id>" + WorkKeys.Grammar + @")(?:,[ ]*(?<locator>[^\[\]()\n@]{1,40}))?[\])](?![(\[:])")]
    private static partial Regex Key();

    [GeneratedRegex(@"\G[\[(](?<name>[^\[\]()\n0-9@]{2,80}?),?[ ](?<year>(?:1[5-9]|20)[0-9]{2})[a-z]?(?:[ ]?[,:][ ]*(?<locator>(?:pp?\.|S\.|chap\.|ch\.)?[ ]?[0-9][0-9–-]{0,12}))?[\])](?![(\[:])")]
    private static partial Regex NameAndYear();

    [GeneratedRegex(@"\G[\[(](?<year>(?:1[5-9]|20)[0-9]{2})[a-z]?(?:[ ]?[,:][ ]*(?<locator>(?:pp?\.|S\.|chap\.|ch\.)?[ ]?[0-9][0-9–-]{0,12}))?[\])](?![(\[:])")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?:see also|see|cf\.|e\.g\.,?|vgl\.|siehe|voir)[ ]+", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    // What follows the first author.
    [GeneratedRegex(@"(?:,?[ ](?:et al\.?|u\.[ ]?a\.)|(?:,|[ ](?:and|&|und|et|y))[ ].*)$")]
    private static partial Regex Others();
}
