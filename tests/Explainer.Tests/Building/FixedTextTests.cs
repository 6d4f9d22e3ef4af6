using System.Text;
using Explainer.Build;
using Explainer.Model.Diagnostics;

namespace Explainer.Tests.Building;

public sealed class FixedTextTests
{
    private const string Text = "one two three";

    [Fact]
    public void Changes_that_do_not_overlap_are_all_applied() =>
        Assert.Equal(("1 two 3!", 3), Apply(Replace("three", "3"), Replace("one", "1"), new Fix(new SourcePlace("a.md", 1, 14), Text.Length, "", "!")));

    [Fact]
    public void Of_two_that_overlap_the_first_is_applied() =>
        Assert.Equal(("1 three", 1), Apply(Replace("two three", "2"), Replace("one two", "1")));

    [Fact]
    public void Of_two_at_one_place_one_is_applied() =>
        Assert.Equal(("a one two three", 1), Apply(new Fix(new SourcePlace("a.md", 1, 1), 0, "", "a "), new Fix(new SourcePlace("a.md", 1, 1), 0, "", "b ")));

    [Theory]
    [InlineData(0, "two")]
    [InlineData(8, "three and more")]
    [InlineData(500, "")]
    public void Where_something_else_stands_now_nothing_is_changed(int start, string old) =>
        Assert.Equal((Text, 0), Apply(new Fix(new SourcePlace("a.md", 1, 1), start, old, "x")));

    private static Fix Replace(string old, string next) =>
        Fix.Replace(new SourceText("a.md", Text).Span(Text.IndexOf(old, StringComparison.Ordinal), old.Length), next);

    private static (string Text, int Count) Apply(params Fix[] fixes)
    {
        var (bytes, applied) = FixedText.Apply(Encoding.UTF8.GetBytes(Text), fixes);
        return (Encoding.UTF8.GetString(bytes), applied.Length);
    }
}
