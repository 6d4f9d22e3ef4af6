using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Explainer.Model.Views;
using Explainer.Render;

namespace Explainer.Tests.Timelines;

/// <summary>The chart of a finished timeline, read back from its page.</summary>
internal sealed class TimelineChart
{
    private readonly IElement bed;

    private TimelineChart(string html) => bed = new HtmlParser().ParseDocument(html).QuerySelector(".bed")!;

    /// <summary>A site that has these events and no other pages than it needs.</summary>
    /// <param name="events">Date and title; after a bar further lines of front matter.</param>
    public static SiteTestResult Build(params IEnumerable<string> events)
    {
        var site = SiteTest.Minimal.And("site.yml", SiteTest.SiteYml + "strands: [{id: a, title: First strand}, {id: b, title: Second strand}]\n");
        var number = 0;
        foreach (var line in events)
        {
            var (facts, more) = line.Split('|', 2) is [var f, var m] ? (f, m.Trim() + "\n") : (line, "");
            var space = facts.IndexOf(' ', StringComparison.Ordinal);
            site = site.And(
                string.Create(CultureInfo.InvariantCulture, $"timeline/e{number++:00000}.md"),
                $"---\ntitle: {facts[(space + 1)..].Trim()}\nsummary: S.\ndate: \"{facts[..space]}\"\n{more}---\nText.\n");
        }

        var built = site.Build();
        Assert.Equal("", built.Report);
        return built;
    }

    public static TimelineChart Read(SiteTestResult built, string page = "timeline/index.html") => new(built[page]);

    /// <summary>What readers see: the axis, and the marks of each row.</summary>
    public override string ToString()
    {
        var axis = string.Join(' ', Texts(".axis text:not(.period)").Select(t => t.Text));
        var periods = string.Join(' ', Texts(".axis .period").Select(t => t.Text));
        var lines = new List<string> { $"axis: {axis}{(periods.Length > 0 ? " | " + periods : "")}{string.Concat(bed.QuerySelectorAll(".axis .break").Select(_ => " //"))}" };
        lines.AddRange(bed.QuerySelectorAll(".row").Select(row =>
            $"{row.QuerySelector(".strand-name")?.TextContent.Trim() ?? "no strand"}: "
            + string.Join("; ", row.QuerySelectorAll(".mark").Select(m => m.GetAttribute("aria-label") + Name(m)))));
        return string.Join('\n', lines);
    }

    /// <summary>What a law of the drawing forbids; empty for a chart that is sound.</summary>
    /// <param name="events">How many events it must show.</param>
    public IEnumerable<string> FindFaults(int events)
    {
        var shown = bed.QuerySelectorAll(".mark").Sum(m => m.QuerySelector(".number") is { } number ? int.Parse(number.TextContent, CultureInfo.InvariantCulture) : 1);
        return [.. FindTouchingLabels(), .. bed.QuerySelectorAll(".row").SelectMany(FindFaultsOf), .. shown == events ? [] : new[] { $"{shown} of {events} events are shown" }];
    }

    private IEnumerable<string> FindTouchingLabels()
    {
        foreach (var line in Texts("text:not(.turning, .tip, .number)").GroupBy(t => t.Y).Select(g => g.OrderBy(t => t.Start).ToList()))
        {
            foreach (var (one, two) in line.Zip(line.Skip(1)).Where(p => p.First.End > p.Second.Start))
            {
                yield return $"'{one.Text}' touches '{two.Text}'";
            }

            foreach (var text in line.Where(t => t.Start < -0.1 || t.End > TimelineDrawing.Width + 0.1))
            {
                yield return $"'{text.Text}' reaches from {text.Start} to {text.End}";
            }
        }
    }

    private static IEnumerable<string> FindFaultsOf(IElement row)
    {
        var height = double.Parse(row.QuerySelector("svg")!.GetAttribute("viewBox")!.Split(' ')[3], CultureInfo.InvariantCulture);
        var parts = row.QuerySelectorAll(".hit").Select(Box.Of).Concat(row.QuerySelectorAll(".turning").Select(t =>
            new Box(t.TextContent, SpanOf(t).Start, SpanOf(t).End, Number(t, "y") - 6, Number(t, "y") + 4))).ToList();
        foreach (var part in parts.Where(p => p.Left < -0.1 || p.Right > TimelineDrawing.Width + 0.1 || p.Top < 0 || p.Bottom > height))
        {
            yield return $"{part} lies outside of a row of {height}";
        }

        for (var i = 0; i < parts.Count; i++)
        {
            foreach (var other in parts.Skip(i + 1).Where(parts[i].Touches))
            {
                yield return $"{parts[i]} touches {other}";
            }
        }

        var places = row.QuerySelectorAll(".hit").Select(h => Number(h, "x")).ToList();
        if (!places.SequenceEqual(places.Order()))
        {
            yield return "the marks are not in order";
        }

        foreach (var (upper, lower) in Piles(row).SelectMany(pile => pile.Zip(pile.Skip(1))).Where(p => p.Second.Top < p.First.Bottom - 0.2))
        {
            yield return $"{lower} stands above {upper}, which is read before it";
        }
    }

    // Marks of which each would touch the first, if they did not stand above each other.
    private static IEnumerable<List<Box>> Piles(IElement row)
    {
        var piles = new List<List<Box>>();
        foreach (var mark in row.QuerySelectorAll(".hit").Select(Box.Of))
        {
            if (piles.Count > 0 && mark.Left < piles[^1][0].Left + (2 * TimelineMark.Reach) - 0.05)
            {
                piles[^1].Add(mark);
            }
            else
            {
                piles.Add([mark]);
            }
        }

        return piles;
    }

    /// <summary>Where each event stands that has a mark of its own, by its name.</summary>
    public Dictionary<string, double> Places => bed.QuerySelectorAll(".mark").Where(m => m.QuerySelector(".number") is null)
        .ToDictionary(m => m.GetAttribute("href")!.Trim('/').Split('/')[^1], m => Number(m.QuerySelector(".hit")!, "x"));

    public int Marks => bed.QuerySelectorAll(".mark").Length;

    private static string Name(IElement mark) => mark.ParentElement!.QuerySelector(".turning") is { } name ? $" [{name.TextContent}]" : "";

    private IEnumerable<(string Text, double Y, double Start, double End)> Texts(string selector) =>
        [.. bed.QuerySelectorAll(selector).Select(t => (t.TextContent, Number(t, "y"), SpanOf(t).Start, SpanOf(t).End))];

    private static (double Start, double End) SpanOf(IElement text)
    {
        var (x, width) = (Number(text, "x"), TimelineText.Width(text.TextContent));
        return text.GetAttribute("text-anchor") switch { "middle" => (x - (width / 2), x + (width / 2)), "end" => (x - width, x), _ => (x, x + width) };
    }

    private static double Number(IElement element, string name) => double.Parse(element.GetAttribute(name)!, CultureInfo.InvariantCulture);

    private sealed record Box(string Text, double Left, double Right, double Top, double Bottom)
    {
        public static Box Of(IElement hit) => new(
            hit.ParentElement!.GetAttribute("aria-label")!, Number(hit, "x"), Number(hit, "x") + Number(hit, "width"), Number(hit, "y"), Number(hit, "y") + Number(hit, "height"));

        // Numbers are written with one decimal.
        public bool Touches(Box other) =>
            Left + 0.2 < other.Right && other.Left + 0.2 < Right && Top + 0.2 < other.Bottom && other.Top + 0.2 < Bottom;
    }
}
