namespace Explainer.Tests.Floods;

/// <summary>Proves that twice as many of a thing ask for about twice the memory, or are refused. Memory that is asked for is counted, because it is the same on every machine, however busy; <c>tests/bench/growth</c> measures time too.</summary>
[Collection(Building.Alone.Name)]
public sealed class FloodTests
{
    private const int Some = 1000;
    private const int SomePages = 50;
    private const double Most = 2.4;

    // Whatever their number, a site and its reports cost this.
    private static readonly Lazy<long> Base = new(() => Math.Min(Cost.Measure(SiteTest.Minimal).Bytes, Cost.Measure(SiteTest.Minimal).Bytes));

    public static TheoryData<string> Names() => [.. Flood.All.Where((_, i) => Depth.IsFull || i % 6 == 0 || Known.Contains(Flood.All[i].Name)).Select(f => f.Name)];

    // Those that grew with the square once.
    private static readonly string[] Known =
    [
        "line of closing tags", "line of opening tags", "line of links that open", "line of processing instructions", "line of declarations", "equal headings", "marks of one note", "task items", "strands", "columns", "bad dates", "headings that must match",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_as_many_ask_for_no_more_than_twice_the_memory(string name)
    {
        var flood = Flood.All.First(f => f.Name == name);
        // A page costs a thousand times what a word does.
        var some = flood.Site(SomePages).Files.Count >= SomePages || name.StartsWith("works", StringComparison.Ordinal) ? SomePages : Some;
        Cost.Measure(flood.Site(some / 4));
        var (few, many) = (Cost.Measure(flood.Site(some)).Bytes - Base.Value, Cost.Measure(flood.Site(2 * some)).Bytes - Base.Value);
        // A site with errors is not written, so it costs less than the base by what writing costs.
        Assert.True(many < (Most * Math.Max(0, few)) + 3_000_000, $"{some}: {few / 1e6:0.0} MB, {2 * some}: {many / 1e6:0.0} MB");
    }

    [Fact]
    public void A_text_of_too_many_lines_is_refused() =>
        Assert.Equal("a.md:100004:1: error EX135: This text has more than 100000 lines. Split it in several files.",
            SiteTest.With("a.md", "---\ntitle: A\n---\n" + string.Concat(Enumerable.Repeat("\n", 100_001))).Build().Report);

    [Theory]
    [InlineData("> ~~~\n\n")]
    [InlineData("    ~~~\n\n")]
    [InlineData("- ~~~\n\n")]
    [InlineData("````\n```\n````\n\n")]
    public void Signs_after_code_are_counted(string code) =>
        Assert.Equal("a.md:" + (4 + code.Count('\n')) + ":1: error EX135: The sign [ stands more than 2000 times between here and the next empty line, "
            + "which is more than can be read. Put empty lines between.", Body(code + Lines(2001, "[ a")).Report);

    [Theory]
    [InlineData('\u00A0')]
    [InlineData('\v')]
    [InlineData('\f')]
    public void A_line_of_other_blanks_is_not_empty(char blank) =>
        Assert.Contains("EX135", Body(Lines(1001, "[ a") + blank + "\n" + Lines(1000, "[ a")).Report, StringComparison.Ordinal);

    [Fact]
    public void Code_may_have_as_many_signs_as_a_paragraph_and_more_with_empty_lines() =>
        Assert.Empty(Body("~~~\n" + Lines(2000, "[a](b)") + " \t\n" + Lines(2000, "[a](b)") + "~~~\n").Report);

    [Fact]
    public void A_file_that_is_too_large_is_refused_unread() =>
        Assert.Equal("a.md:1:1: error EX135: This file has 20000001 bytes, and at most 20000000 are read as text. Split it in several files.",
            SiteTest.With("a.md", new string('a', 20_000_001)).Build().Report);

    [Fact]
    public void Headings_that_must_match_have_a_limit() =>
        Assert.Equal("a.easy.md:3:1: error EX135: There are 10001 headings of must_match here, and at most 10000 are read. Leave some out.",
            SiteTest.With("a.md", "---\ntitle: A\n---\n").And("a.easy.md", $"---\ntitle: A\nmust_match: [{string.Join(", ", Enumerable.Range(0, 10_001).Select(i => $"id-{i}"))}]\n---\n").Build().Report);

    private static SiteTestResult Body(string text) => SiteTest.With("a.md", "---\ntitle: A\n---\n" + text).Build();

    private static string Lines(int n, string line) => string.Concat(Enumerable.Repeat(line + "\n", n));
}
