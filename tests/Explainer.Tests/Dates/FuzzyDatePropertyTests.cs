using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Read.Dates;
using Explainer.Read.Site;
using FsCheck;
using FsCheck.Fluent;

namespace Explainer.Tests.Dates;

public sealed partial class FuzzyDatePropertyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(Depth.Choose(400, 2000));

    [Fact]
    public void Any_string_is_a_date_or_a_problem() => Check.One(
        Config, Prop.ForAll<string?>(text => text is null || IsDateOrProblem(text)));

    [Fact]
    public void Any_text_that_looks_like_a_date_is_a_date_or_a_problem() => Check.One(
        Config, Prop.ForAll(DateArbitraries.Texts, IsDateOrProblem));

    [Fact]
    public void What_a_problem_tells_to_write_is_always_a_date() => Check.One(
        Config, Prop.ForAll(DateArbitraries.Texts, text => OfferedFor(text).All(IsDate)));

    [Fact]
    public void A_date_written_down_and_read_again_is_the_same_date() => Check.One(
        Config, Prop.ForAll(DateArbitraries.Dates, date => FuzzyDate.Parse(date.Edtf) is var again
            && again == date && (again.Start, again.End) == (date.Start, date.End)));

    [Fact]
    public void The_earliest_day_is_never_after_the_latest() => Check.One(
        Config, Prop.ForAll(DateArbitraries.Dates, date => date.Earliest is not { } earliest
            || date.Latest is not { } latest || earliest.CompareTo(latest) <= 0));

    [Fact]
    public void Order_agrees_with_equality_whichever_way_one_asks() => Check.One(
        Config, Prop.ForAll(DateArbitraries.Dates, DateArbitraries.Dates, (a, b) =>
            Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a)) && a.CompareTo(b) == 0 == a.Equals(b)
            && a.CompareTo(FuzzyDate.Parse(a.Edtf)) == 0));

    [Fact]
    public void Order_is_transitive() => Check.One(
        Config, Prop.ForAll(DateArbitraries.Dates, DateArbitraries.Dates, DateArbitraries.Dates, (a, b, c) =>
            a.CompareTo(b) > 0 || b.CompareTo(c) > 0 || a.CompareTo(c) <= 0));

    [Fact]
    public void Later_days_lie_further_along_the_line_of_years() => Check.One(
        Config, Prop.ForAll(DateArbitraries.Dates, date => date.Start is not { } start
            || (start.First.Position < start.Last.EndPosition && start.First.Position < start.First.EndPosition)));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    public void The_language_of_the_computer_changes_nothing(string culture)
    {
        string[] texts =
        [
            .. DateTable.Read("dates.txt", " | ", columns: 6, atLeast: 71).Skip(1).Select(row => row[0]),
            .. DateTable.Read("bad-dates.txt", " => ", columns: 2, atLeast: 200).Select(row => row[0]),
            "JUNI 2014", "JUNE 2014", "APRIL 2014", "CIRCA 2014", "FRIDAY 5 APRIL 2014", "SINCE 2014",
        ];
        var here = texts.Select(In(CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(here, texts.Select(In(new CultureInfo(culture))));
    }

    private static bool IsDate(string text) => FuzzyDate.TryParse(text, out _);

    private static bool IsDateOrProblem(string text) =>
        DateReader.TryRead(text, out var date, out var problem)
            ? problem is null && date.ToWords(ThemeWords.English.Dates).Length > 0
            : date is null && problem.Message.EndsWith('.');

    private static IEnumerable<string> OfferedFor(string text) => DateReader.TryRead(text, out _, out var problem)
        ? []
        : Separator().Split(problem.Instead).Select(form => form.Trim('\''));

    private static Func<string, string> In(CultureInfo culture) => text =>
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return DateReader.TryRead(text, out var date, out var problem)
                ? string.Join(" | ", date.ToWords(ThemeWords.English.Dates), DateTable.Show(date.Earliest), date.HtmlDateTime)
                : problem.Message;
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    };

    [GeneratedRegex(", | or ")]
    private static partial Regex Separator();
}
