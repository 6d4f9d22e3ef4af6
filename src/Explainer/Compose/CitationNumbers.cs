using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>Numbers the works that a body cites, in the order of first citation, and reports unknown ones.</summary>
internal sealed partial class CitationNumbers
{
    private readonly Prose prose;
    private readonly Catalog catalog;
    private readonly DiagnosticBag problems;

    private CitationNumbers(Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        this.prose = prose;
        this.catalog = catalog;
        this.problems = problems;
    }

    /// <summary>Sets the marks of every citation. Returns the cited works by number, each with the ids of its marks.</summary>
    public static ImmutableArray<Model.Citation> Assign(Prose prose, Catalog catalog, BacklinkContexts contexts, DiagnosticBag problems) =>
        new CitationNumbers(prose, catalog, problems).Assign(contexts);

    private ImmutableArray<Model.Citation> Assign(BacklinkContexts contexts)
    {
        // Of each number, its citations.
        var cited = new List<List<CitedWork>>();
        var count = 0;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var citation in prose.Nodes.Citations)
        {
            var marks = ImmutableArray.CreateBuilder<CitationMark>(citation.Items.Length);
            foreach (var written in citation.Items)
            {
                if (Known(written) is { Key: { } key } item)
                {
                    if (numbers.TryAdd(key, numbers.Count + 1))
                    {
                        cited.Add([]);
                    }

                    var mark = Mark(++count, numbers[key], item);
                    marks.Add(mark);
                    cited[mark.Number - 1].Add(new CitedWork(citation, key, mark));
                }
            }

            citation.Marks = marks.DrainToImmutable();
            DropSpaceBefore(citation);
        }

        return [.. cited.Select(work => new Model.Citation(work[0].Mark.Number, work[0].WorkId, [.. work.Select(c => c.Mark.Id)])
        {
            Context = contexts.At(work[0].Citation),
            Locators = LocatorsOf(work),
        })];
    }

    // Locators are free text, so only those from open text may be shown on other pages.
    private static ImmutableArray<string> LocatorsOf(List<CitedWork> citations) => !citations.Exists(c => c.Mark.Locator.Length > 0) ? []
        : [.. citations.Where(c => c.Mark.Locator.Length > 0 && BacklinkContexts.IsOpen(c.Citation)).Select(c => c.Mark.Locator).Distinct(StringComparer.Ordinal)];

    /// <summary>The HTML id of a work in the page's list of sources.</summary>
    public static string SourceAnchor(int number) => string.Create(CultureInfo.InvariantCulture, $"x-s{number}");

    private CitationMark Mark(int nth, int number, CitationItem item) =>
        new(string.Create(CultureInfo.InvariantCulture, $"x-c{nth}"), number, SourceAnchor(number), item.Prefix, catalog.Config.Language.StartsWith("en", StringComparison.Ordinal) ? OfPages(item.Locator) : item.Locator);

    // Several pages are "pp." in English.
    private static string OfPages(string locator) => Pages().Match(locator) is { Success: true } pages
        && int.Parse(pages.Groups["first"].ValueSpan, CultureInfo.InvariantCulture) < int.Parse(pages.Groups["last"].ValueSpan, CultureInfo.InvariantCulture)
            ? $"pp. {pages.Groups["first"].Value}–{pages.Groups["last"].Value}{locator[pages.Length..]}" : locator;

    // Writers put a space before a citation; a superscript number directly follows the word.
    private static void DropSpaceBefore(CitationInline citation)
    {
        if (citation.PreviousSibling is LiteralInline literal)
        {
            var words = literal.Content;
            words.End = words.Start + words.AsSpan().TrimEnd(' ').Length - 1;
            literal.Content = words;
        }
    }

    // With the key of the work, where it is named by the id that its file has.
    private CitationItem? Known(CitationItem item)
    {
        var span = prose.Span(item.Span);
        if (item.Key is null)
        {
            problems.Add(Rules.BadCitation(span, item.Locator));
            return null;
        }

        if (catalog.FindWork(item.Key) is { } work)
        {
            if (item.Locator.StartsWith(':'))
            {
                problems.Add(Rules.LocatorAfterColon(span, item.Key, item.Locator));
            }
            else if (BareNumber().IsMatch(item.Locator))
            {
                problems.Add(Rules.BareLocator(span, item.Key, item.Locator));
            }

            return item with { Key = work.Id };
        }

        if (item.Key is "fig" or "tbl" && span.Text.EndsWith(':'))
        {
            problems.Add(Rules.FigureWithoutName(span, item.Key));
            return null;
        }

        if (catalog.Sources.Unread.Has(item.Key))
        {
            return null;
        }

        if (item.Key.LastIndexOf(':') is var colon and > 0 && catalog.FindWork(item.Key[..colon]) is { } cited)
        {
            problems.Add(Rules.LocatorAfterColon(span, cited.Id, item.Key[colon..] + item.Locator));
            return null;
        }

        problems.Add(Meant(span.Text) is { } meant
            ? Rules.WorkNeedsKey(span, meant.OriginalId!, meant.Id) with { Fix = Fix.Within(span, "@" + meant.OriginalId, "@" + meant.Id) }
            : MeantWork.Report(span, item.Key, catalog));
        return null;
    }

    // The work whose id was written without the braces that it needs.
    private Work? Meant(string written)
    {
        var at = written.IndexOf('@', StringComparison.Ordinal) + 1;
        return catalog.Works.Values.Where(w => w.OriginalId is { } id && written.AsSpan(at).StartsWith(id, StringComparison.Ordinal)).MaxBy(w => w.OriginalId!.Length);
    }

    [GeneratedRegex(@"^p\.[ \u00A0]?(?<first>[0-9]{1,5})[ ]?(?:–|--?)[ ]?(?<last>[0-9]{1,5})(?![\p{Nd}–-])")]
    private static partial Regex Pages();

    // A page, or pages from one to another.
    [GeneratedRegex(@"^[0-9]{1,5}(?:[ ]?(?:[-–,]|--)[ ]?[0-9]{1,5})*$")]
    private static partial Regex BareNumber();

    /// <summary>One citation of one work.</summary>
    private sealed record CitedWork(CitationInline Citation, string WorkId, CitationMark Mark);
}
