using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Html.Parser;
using Explainer.Compose.Charts;
using Explainer.Model.Data;
using Explainer.Model.Dates;
using Explainer.Model.Languages;
using Explainer.Read.Site;

namespace Explainer.Tests.Charts;

public sealed class ChartTests
{
    private const string Description = "title: Loans\nsource: own\nnote: By hand.\ncolumns: {loans: {unit: books, low: low, high: high}}\n";

    private const string Table = "year,loans,low,high,fines\n1975,1204,,,0\n1985,4120,3900,4500,310\n1995,,,,280\n2005,3810,,,190\n";

    private static readonly ChartText Text = new(ThemeWords.English, NumberSigns.For("en"));

    private static readonly ImmutableArray<string> Kinds = ["bar", "line", "dots", "range", "stacked", "steps"];

    public static TheoryData<string> AllKinds() => [.. Kinds];

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void Each_kind_is_drawn_as_it_was_approved(string kind) =>
        Verifier.Verify(Page(kind, kind == "stacked" ? "y=loans,fines" : "y=loans"), "html", kind);

    [Fact]
    public void Series_by_a_column_are_drawn_as_they_were_approved() => Verifier.Verify(
        Page("year,group,loans,low,high\n1975,Children,1204,,\n1975,Grown-ups,2100,2000,2300\n1985,Children,4120,3900,4500\n1995,Grown-ups,2600,,\n", Description, "line by=group"), "html");

    [Fact]
    public void Times_are_drawn_as_they_were_approved() => Verifier.Verify(
        Page("who,when\nOne,../1975-03-04\nTwo,1975-03/1985\nThree,1985?/\nFour,1990-05-01\nFive,\n", "title: Who\nsource: own\nnote: By hand.\ncolumns: {when: {type: date}}\n", "range"), "html");

    [Theory]
    [InlineData("2014-03-01/2014-05-20", "Mar. 2014,May 2014")]
    [InlineData("2013-02/2014-11", "July 2013,July 2014")]
    [InlineData("2006/2026-01", "2010,2015,2020,2025")]
    [InlineData("-3000/2020", "2001 BC,1 BC,2000")]
    [InlineData("Y-17000/0500", "15001 BC,10001 BC,5001 BC,1 BC")]
    public void A_scale_of_time_has_round_ticks_and_names_those_that_have_room(string time, string ticks)
    {
        var page = Page($"who,when\nOne,{time}\n", "title: Who\nsource: own\nnote: By hand.\n", "range y=when");
        Assert.Equal(ticks, string.Join(',', new HtmlParser().ParseDocument(page).QuerySelectorAll("svg .tick").Select(t => t.TextContent)));
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void The_table_below_a_chart_says_what_the_file_says(string kind)
    {
        var rows = new HtmlParser().ParseDocument(Page(kind, "y=loans")).QuerySelectorAll("tbody tr").Select(r => string.Join(',', r.Children.Select(c => c.TextContent.Replace(",", "", StringComparison.Ordinal).Replace("–", "", StringComparison.Ordinal))));
        Assert.Equal(Table.TrimEnd().Split('\n').Skip(1), rows);
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void A_drawing_has_no_style_of_its_own_and_is_named(string kind)
    {
        var svg = new HtmlParser().ParseDocument(Page(kind, "y=loans")).QuerySelector("figure svg")!;
        Assert.Equal("Loans. Highest: 1985, 4,120. Lowest: 1975, 1,204. 1995: no figure.", svg.GetAttribute("aria-label"));
        Assert.Equal("img", svg.GetAttribute("role"));
        Assert.All(svg.QuerySelectorAll("*"), e => Assert.False(e.HasAttribute("style") || e.HasAttribute("id")));
    }

    [Fact]
    public void Labels_never_overlap_and_never_leave_the_drawing_of_a_phone()
    {
        for (var seed = 0; seed < Depth.Choose(quick: 300, full: 5000); seed++)
        {
            var request = Create(new Random(seed));
            var canvas = new ChartCanvas(isRightToLeft: false);
            _ = seed % 5 == 0 ? SpanChart.Draw(Times(new Random(seed)), Text, canvas, isRightToLeft: false)
                : request.Kind is ChartKind.Line or ChartKind.Steps ? LineChart.Draw(request, Text, canvas) : RowChart.Draw(request, Text, canvas);
            var labels = canvas.Labels;
            Assert.All(labels, l => Assert.True(l.Span.Start > -0.01 && l.Span.End < ChartCanvas.Narrowest + 0.01, $"{seed}: {l} leaves the drawing."));
            Assert.All(labels, l => Assert.True(Spaced(l) is { Start: > -32.01, End: < ChartCanvas.Narrowest + 32.01 }, $"{seed}: {l} leaves the window of a reader who spaces letters."));
            Assert.All(labels.Select((l, n) => (Label: l, Others: labels.Skip(n + 1))), l => Assert.False(l.Others.Any(l.Label.Touches), $"{seed}: {l.Label} touches {l.Others.FirstOrDefault(l.Label.Touches)}."));
        }
    }

    [Theory]
    [InlineData("3 May 2014", "3 May 2014")]
    [InlineData("3 August 2014 to 16 September 2016", "3 August 2014 to|16 September 2016")]
    [InlineData("17 October 2017 to 18 January 2026", "17 October 2017 to|18 January 2026")]
    [InlineData("one word-of-more-letters-than-a-line-of-a-phone-has", "one|word-of-more-letters-than-a-l|ine-of-a-phone-has")]
    public void A_value_takes_lines_of_about_one_length(string value, string lines)
    {
        var canvas = new ChartCanvas(isRightToLeft: false);
        canvas.WriteLines(20, "", value, "");
        Assert.Equal(lines, string.Join('|', canvas.Labels.Select(l => l.Value).Where(v => v.Length > 0)));
    }

    // WCAG 1.4.12: 0.12 em between letters and 0.16 em between words, in type of 13 pixels.
    private static (double Start, double End) Spaced(ChartLabel label)
    {
        var more = 13 * ((0.12 * (label.WholeText.Length - 1)) + (0.16 * label.WholeText.Count(' '.Equals)));
        var before = label.Anchor switch { LabelAnchor.Start => 0, LabelAnchor.Middle => more / 2, LabelAnchor.End => more, _ => throw new InvalidOperationException($"{label}") };
        return (label.Span.Start - before, label.Span.End + more - before);
    }

    [Theory]
    [InlineData("1958,1959,1960,1961,1962,1963", "1958,1959,1960,1961,1962,1963")]
    [InlineData("1958,1959,1960,1961,1962,1963,1964", "1958,1960,1962,1964")]
    [InlineData("1958,1959,1960,1961,1962,1963,1964,1965", "1958,1960,1962,1965")]
    [InlineData("1950,1960,1961,1962,1963,1970", "1950,1960,1963,1970")]
    [InlineData("1958", "1958")]
    public void Below_lines_equal_steps_have_names_at_equal_distances(string years, string names)
    {
        var page = Page(string.Concat("year,loans\n", string.Concat(years.Split(',').Select((y, i) => $"{y},{i + 1}\n"))), "title: Loans\nsource: own\nnote: By hand.\ncolumns: {year: {type: date}}\n", "line y=loans");
        Assert.Equal(names.Split(','), new HtmlParser().ParseDocument(page).QuerySelectorAll("svg .tick").Select(t => t.TextContent).Where(t => t.StartsWith("19", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    // Both end near each other, one far below where it was, so that its name would stand on the way down.
    [Theory]
    [InlineData("line", 1204, 0, 4120, 310, 3810, 190, 2650, 12)]
    [InlineData("steps", 1204, 0, 4120, 310, 3810, 190, 2650, 12)]
    [InlineData("line", 10, 90, 90, 10, 50, 50, 52, 48)]
    public void Names_of_lines_touch_no_line(string kind, params int[] numbers)
    {
        var canvas = new ChartCanvas(isRightToLeft: false);
        LineChart.Draw(Create(Enum.Parse<ChartKind>(kind, ignoreCase: true), 2, numbers.Length / 2, [.. Enumerable.Repeat("Loans", numbers.Length)], numbers), Text, canvas);
        var names = canvas.Labels.Where(l => l.Swatch is not null).ToList();
        Assert.Equal(["Loans1", "Loans2"], names.Select(n => n.Text));
        Assert.All(names, n => Assert.Equal([], canvas.Lines.Where(n.Touches)));
    }

    // Two lines that end low and near each other leave no room between them and the axis for a long name.
    [Fact]
    public void Names_that_have_no_room_beside_their_lines_stand_below_the_drawing()
    {
        var canvas = new ChartCanvas(isRightToLeft: false);
        LineChart.Draw(Create(ChartKind.Line, 2, 12, [.. Enumerable.Repeat("Loans in all houses", 12)],
            [8, 2, 56, 3, 143, 70, 116, 127, 54, 76, 46, 71, 36, 45, 20, 37, 28, 32, 12, 30, 11, 24, 5, 18]), Text, canvas);
        var names = canvas.Labels.Where(l => l.Swatch is not null).ToList();
        Assert.Equal([("Loans in all houses1", "s1"), ("Loans in all houses2", "s2")], names.Select(n => (n.Text, n.Swatch!)));
        Assert.All(names, n => Assert.True(n.Y > canvas.Lines.Max(l => Math.Max(l.Y1, l.Y2)) + 30));
    }

    [Fact]
    public void No_name_of_a_line_touches_a_line()
    {
        for (var seed = 0; seed < Depth.Choose(quick: 300, full: 5000); seed++)
        {
            if (Create(new Random(seed)) is not { Kind: ChartKind.Line or ChartKind.Steps } request)
            {
                continue;
            }

            var canvas = new ChartCanvas(isRightToLeft: false);
            LineChart.Draw(request, Text, canvas);
            Assert.All(canvas.Labels.Where(l => l.Swatch is not null), n => Assert.False(canvas.Lines.Any(n.Touches), $"{seed}: {n}"));
        }
    }

    [Fact]
    public void Numbers_on_a_line_touch_it_nowhere()
    {
        var canvas = new ChartCanvas(isRightToLeft: false);
        LineChart.Draw(Create(ChartKind.Line, 1, 5, [.. Enumerable.Repeat("Loans", 5)], [40, 95, 30, 60, 45]), Text, canvas);
        var numbers = canvas.Labels.Where(l => l.Value.Length > 0).ToList();
        Assert.Equal(["45", "95", "40", "30"], numbers.Select(n => n.Value));
        Assert.All(numbers, n => Assert.Equal([], canvas.Lines.Where(n.Touches)));
    }

    // The last number is the lowest, the highest, or the same as another.
    [Theory]
    [InlineData(67499, 60200, 55700, 39734, 17382, 8409)]
    [InlineData(8409, 17382, 39734, 55700, 60200, 67499)]
    [InlineData(95, 40, 60, 50, 45, 95)]
    [InlineData(95, 94, 30, 60, 45, 40)]
    [InlineData(50, 50, 50, 50, 50, 50)]
    public void A_number_stands_on_its_line_once(params int[] numbers)
    {
        var canvas = new ChartCanvas(isRightToLeft: false);
        LineChart.Draw(Create(ChartKind.Line, 1, numbers.Length, [.. Enumerable.Repeat("Loans", numbers.Length)], numbers), Text, canvas);
        var written = canvas.Labels.Where(l => l.Value.Length > 0).ToList();
        Assert.Equal(written.Select(l => l.X).Distinct(), written.Select(l => l.X));
    }

    [Theory]
    [InlineData(0, 0, 100, 200, true)]
    [InlineData(0, 200, 100, 0, true)]
    [InlineData(0, 80, 100, 80, false)]
    [InlineData(50, 0, 50, 200, true)]
    [InlineData(90, 0, 90, 200, false)]
    [InlineData(0, 0, 100, 20, false)]
    [InlineData(50, 104, 50, 104, true)]
    [InlineData(50, 110, 50, 110, false)]
    public void A_line_touches_a_label_that_it_crosses_or_comes_near(double x1, double y1, double x2, double y2, bool touches) => Assert.Equal(
        touches, new ChartLabel(50, 100, "Loans") { Anchor = LabelAnchor.Middle }.Touches(new ChartLine(x1, y1, x2, y2, ChartLine.OfStroke)));

    [Fact]
    public void A_table_of_more_than_a_thousand_rows_is_too_long()
    {
        var rows = string.Concat(Enumerable.Range(0, 10_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i},1\n")));
        var report = SiteTest.With("data/loans.csv", "year,loans\n" + rows).And("data/loans.yml", "title: Loans\nsource: own\nnote: By hand.\n").Build().Report;
        Assert.Equal("data/loans.csv:1:1: error EX131: This table has 10000 rows, and a page can show 1000 at most. Leave out what no page shows, or add rows up.", report.TrimEnd());
    }

    [Theory]
    [InlineData("en", "-1234567.50", "−1,234,567.50")]
    [InlineData("de", "1234.5", "1.234,5")]
    [InlineData("es", "1234", "1234")]
    [InlineData("es", "12345", "12.345")]
    [InlineData("en-IN", "12345678", "1,23,45,678")]
    [InlineData("fr-CA", "12345", "12\u00a0345")]
    [InlineData("xx", "999", "999")]
    public void Numbers_are_written_in_the_way_of_a_language(string language, string plain, string written) =>
        Assert.Equal(written, NumberSigns.For(language).Write(plain));

    private static string Page(string kind, string columns) => Page(Table, Description, $"{kind} {columns}");

    private static string Page(string table, string description, string kind)
    {
        var built = SiteTest.With("data/loans.csv", table).And("data/loans.yml", description)
            .And("page.md", $"---\ntitle: Page\n---\n\n:::chart loans kind={kind}\nWhat the house lent.\n:::\n").Build();
        Assert.Equal("", built.Report);
        var page = System.Text.Encoding.UTF8.GetString(built.Files["page/index.html"]);
        return page[page.IndexOf("<figure", StringComparison.Ordinal)..(page.IndexOf("</figure>", StringComparison.Ordinal) + "</figure>\n".Length)];
    }

    private static ChartRequest Times(Random random)
    {
        var wide = new[] { 3, 40, 3000 }[random.Next(3)];
        string Day() => string.Create(CultureInfo.InvariantCulture, $"{1000 + random.Next(wide):0000}{(random.Next(2) == 0 ? "" : $"-{random.Next(1, 13):00}")}");
        string Time() => (random.Next(6), Day()) switch { (0, var day) => "../" + day, (1, var day) => day + "/..", (2, var day) => day, (3, _) => "", (_, var day) => $"{day}/{1000 + wide}" };
        var (x, when) = (new DataColumn(0, "x", "X", null, ColumnType.Text), new DataColumn(1, "when", "When", null, ColumnType.Date));
        var rows = Enumerable.Range(0, random.Next(1, 20)).Select(i => Time()).Prepend("1000/1002").Select((t, i) => ImmutableArray.Create(new DataCell($"Row {i}"), t.Length == 0 ? new DataCell("") : new DataCell(t) { Date = FuzzyDate.Parse(t) }));
        return new ChartRequest(new DataSet("times", "Times", [x, when], [.. rows], [], null), ChartKind.Range, x, [when]);
    }

    private static ChartRequest Create(Random random)
    {
        var (kind, series, rows) = ((ChartKind)random.Next(6), random.Next(1, 5), random.Next(1, 26));
        string Name() => string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => "abc défg WM "[random.Next(12)])).Trim();
        var most = new[] { 100, 60_000, 900_000_000 }[random.Next(3)];
        var numbers = Enumerable.Range(0, series * rows).Select(n => n > 0 && random.Next(6) == 0 ? -1 : random.Next(most)).ToArray();
        return Create(kind, series, rows, [.. Enumerable.Range(0, Math.Max(series, rows)).Select(_ => Name())], numbers);
    }

    private static ChartRequest Create(ChartKind kind, int series, int rows, string[] names, int[] numbers)
    {
        var isOverTime = kind is ChartKind.Line or ChartKind.Steps;
        var x = new DataColumn(0, "x", "X", null, isOverTime ? ColumnType.Date : ColumnType.Text);
        ImmutableArray<DataColumn> columns = [.. Enumerable.Range(1, series).Select(i => new DataColumn(i, $"y{i}", names[i - 1][..Math.Min(names[i - 1].Length, 24)].Trim() + i, "people", ColumnType.Number))];
        var cells = Enumerable.Range(0, rows).Select(r => columns
            .Select(c => Cell(numbers[(r * series) + c.Index - 1]))
            .Prepend(isOverTime ? Date(1900 + (r * 7)) : new DataCell(names[r].Trim() + r)).ToImmutableArray());
        return new ChartRequest(new DataSet("loans", "Loans", [x, .. columns], [.. cells], [], null), kind, x, columns);
    }

    private static DataCell Cell(int number) => number < 0 ? new DataCell("") : new DataCell(number.ToString(CultureInfo.InvariantCulture)) { Number = number };

    private static DataCell Date(int year) => new(year.ToString(CultureInfo.InvariantCulture)) { Date = FuzzyDate.Parse(year.ToString(CultureInfo.InvariantCulture)) };
}
