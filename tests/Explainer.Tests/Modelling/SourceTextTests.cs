using System.Text;
using Explainer.Model.Diagnostics;

namespace Explainer.Tests.Modelling;

public sealed class SourceTextTests
{
    private static readonly SourceText Source = new("a.md", "One\n😀 الرقة two\n\nlast");

    [Theory]
    [InlineData("One", 1, 1)]
    [InlineData("ne", 1, 2)]
    [InlineData("\n", 1, 4)]
    [InlineData("😀", 2, 1)]
    [InlineData("الرقة", 2, 3)]
    [InlineData("two", 2, 9)]
    [InlineData("last", 4, 1)]
    public void A_place_counts_lines_and_characters_from_one(string part, int line, int column) =>
        Assert.Equal((line, column), Source.PlaceOf(Source.Text.IndexOf(part, StringComparison.Ordinal)));

    [Fact]
    public void A_place_beyond_the_text_is_its_end()
    {
        Assert.Equal((4, 5), Source.PlaceOf(1000));
        Assert.Equal((1, 1), Source.PlaceOf(-5));
        Assert.Equal((1, 1), new SourceText("a.md", "").PlaceOf(0));
    }

    [Fact]
    public void A_line_is_its_text_without_its_end()
    {
        Assert.Equal("One", Source.Line(1));
        Assert.Equal("", Source.Line(3));
        Assert.Equal("last", Source.Line(4));
        Assert.Equal("", new SourceText("a.md", "x\n").Line(2));
    }

    [Fact]
    public void An_offset_is_found_from_a_line_and_a_column()
    {
        Assert.Equal(Source.Text.IndexOf("last", StringComparison.Ordinal), Source.OffsetOf(4, 1));
        Assert.Equal(Source.Text.Length, Source.OffsetOf(4, 99));
        Assert.Equal(0, Source.OffsetOf(0, 0));
    }

    [Fact]
    public void A_span_knows_its_text_and_its_place()
    {
        var span = Source.Span(Source.Text.IndexOf("two", StringComparison.Ordinal), 3);
        Assert.Equal("two", span.Text);
        Assert.Equal("a.md:2:9", span.Place.ToString());
        Assert.Equal("last", Source.Span(Source.Text.Length - 4, 100).Text);
    }

    [Fact]
    public void A_text_that_was_packed_says_the_same_when_it_is_asked_again()
    {
        var packed = new SourceText("a.md", Source.Text);
        _ = (packed.PlaceOf(7), packed.Line(2));
        packed.Repack();
        packed.Pack(Encoding.UTF8.GetBytes(Source.Text));
        packed.Repack();
        Assert.Equal(Source.Text, packed.Text);
        Assert.Equal(Source.PlaceOf(17), packed.PlaceOf(17));
        packed.Repack();
        Assert.Equal((Source.Line(2), Source.OffsetOf(4, 1)), (packed.Line(2), packed.OffsetOf(4, 1)));
    }

    [Fact]
    public void Problems_stand_by_file_line_column_code_and_words()
    {
        Diagnostic[] inOrder =
        [
            Problem("B.md", 9, 9, "EX101", "x"), Problem("a.md", 1, 2, "EX101", "x"), Problem("a.md", 2, 1, "EX101", "x"),
            Problem("a.md", 10, 1, "EX101", "x"), Problem("a.md", 10, 1, "EX102", "a"), Problem("a.md", 10, 1, "EX102", "b"), Problem("é.md", 1, 1, "EX101", "x"),
        ];
        var bag = new DiagnosticBag();
        foreach (var problem in inOrder.Reverse().Concat(inOrder))
        {
            bag.Add(problem);
        }

        Assert.Equal(inOrder, bag.InOrder());
    }

    [Fact]
    public void A_problem_keeps_its_line_and_how_much_of_it_is_meant()
    {
        var problem = Rules.YamlTab(Source.Span(4, 4), null);
        Assert.Equal(("😀 الرقة two", 3), (problem.Excerpt, problem.Length));
        Assert.Equal(4, Rules.YamlTab(Source.Span(0, 1000) with { Length = 9 }, null).Length + 1);
        Assert.Equal(1, Rules.YamlTab(Source.Span(3, 0), null).Length);
    }

    private static Diagnostic Problem(string file, int line, int column, string code, string message) =>
        new(code, Severity.Error, new SourcePlace(file, line, column), message, null, 1);
}
