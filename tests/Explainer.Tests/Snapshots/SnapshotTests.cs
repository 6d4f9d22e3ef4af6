using System.Text.RegularExpressions;
using Explainer.Tests.Finished;

namespace Explainer.Tests.Snapshots;

/// <summary>
/// Every kind of page of the fixtures, whole. After a change that is meant, look at what was received and run
/// <c>tests/approve</c>. The site of this repository has none: laws hold for its pages, and its texts may change.
/// </summary>
public sealed partial class SnapshotTests
{
    [Theory]
    [InlineData("home", "index.html")]
    [InlineData("story", "story/index.html")]
    [InlineData("chapter", "story/borrowing/index.html")]
    [InlineData("chapter-without-text", "story/afterword/index.html")]
    [InlineData("profiles", "profiles/index.html")]
    [InlineData("profile", "profiles/ada-lind/index.html")]
    [InlineData("group", "profiles/friends-of-the-library/index.html")]
    [InlineData("protected-profile", "profiles/reader-m/index.html")]
    [InlineData("glossary", "glossary/index.html")]
    [InlineData("term", "glossary/مكتبة/index.html")]
    [InlineData("timeline", "timeline/index.html")]
    [InlineData("strand", "timeline/strand/house/index.html")]
    [InlineData("strand-without-events", "timeline/strand/quiet/index.html")]
    [InlineData("event", "timeline/1974-09-01-first-card/index.html")]
    [InlineData("event-without-strand", "timeline/2001-catalogue-on-screens/index.html")]
    [InlineData("page", "about/index.html")]
    [InlineData("page-of-a-folder", "guides/index.html")]
    [InlineData("lesson", "lessons/how-long-is-a-loan/index.html")]
    [InlineData("lesson-for-teachers", "teach/lessons/how-long-is-a-loan/index.html")]
    [InlineData("corrections", "corrections/index.html")]
    [InlineData("sources", "sources/index.html")]
    [InlineData("style-guide", "style-guide/index.html")]
    [InlineData("site-map", "site-map/index.html")]
    [InlineData("redirect", "loans/index.html")]
    [InlineData("redirect-of-a-file", "old/joining.html")]
    [InlineData("not-found", "404.html")]
    public void Fixture(string name, string path) => Verifier.Verify(WithoutFingerprints(FinishedSite.Fixture.Build[path]), name: name);

    [Theory]
    [InlineData("home", "index.html")]
    [InlineData("chapter", "story/عند-المكتب/index.html")]
    [InlineData("protected-profile", "profiles/القارئ-م/index.html")]
    [InlineData("glossary", "glossary/index.html")]
    [InlineData("timeline", "timeline/index.html")]
    [InlineData("evidence", "evidence/index.html")]
    public void RightToLeft(string name, string path) => Verifier.Verify(WithoutFingerprints(FinishedSite.Arabic.Build[path]), name: name);

    [Fact]
    public void Redirects_for_servers() => Verifier.Verify(FinishedSite.Fixture.Build["_redirects"], "txt");

    [Fact]
    public void Files()
    {
        var build = FinishedSite.Fixture.Build;
        Verifier.Verify(string.Concat(build.Files.Keys.Select(WithoutFingerprints).Order(StringComparer.Ordinal).Select(f => f + "\n")) + build.Report, "txt", "fixture");
    }

    /// <summary>
    /// The one thing that is not compared: the ten characters in the names of the theme's files that stand for
    /// their content, so that a new colour does not change every snapshot.
    /// </summary>
    private static string WithoutFingerprints(string text) => Fingerprint().Replace(text, "$1.fingerprint.");

    [GeneratedRegex(@"(assets/[\w.-]+)\.[0-9a-f]{10}\.")]
    private static partial Regex Fingerprint();
}
