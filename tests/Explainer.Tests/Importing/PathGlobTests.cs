using Explainer.Import.Outlines;
using Explainer.Model;

namespace Explainer.Tests.Importing;

public sealed class PathGlobTests
{
    [Theory]
    [InlineData("extra/*", "extra/note.md", true)]
    [InlineData("extra/*", "extra/deep/note.md", false)]
    [InlineData("extra/note", "extra/note.md", true)]
    [InlineData("extra/note", "extra/notes.md", false)]
    [InlineData("extra/n", "extra/note.md", false)]
    [InlineData("extra/note?", "extra/note9.md", true)]
    [InlineData("extra?note", "extra/note", false)]
    [InlineData("**/note", "note.md", true)]
    [InlineData("**/note", "a/b/note.md", true)]
    [InlineData("**/note", "a/keynote.md", false)]
    [InlineData("a/**", "a/b/c.md", true)]
    [InlineData("a**c", "a/b/c.md", true)]
    [InlineData("a.c", "abc", false)]
    [InlineData("", "note.md", false)]
    public void A_pattern_means_a_path(string pattern, string path, bool isMeant) => Assert.Equal(isMeant, PathGlob.IsMatch(pattern, path));

    /// <remarks>A regular expression that goes back would not come to its end.</remarks>
    [Fact]
    public void A_pattern_takes_no_longer_where_it_could_match_in_many_ways() =>
        Assert.False(PathGlob.IsMatch(Repeated.Text("**a", 200), Repeated.Text("a", 400) + "!"));
}
