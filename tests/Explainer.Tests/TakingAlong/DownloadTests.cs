using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Explainer.Build;
using Explainer.Editions;
using Explainer.Model;
using Explainer.Tests.Finished;

namespace Explainer.Tests.TakingAlong;

/// <summary>The files that a site offers to take along: which there are, who finds them, and what is in them.</summary>
public sealed class DownloadTests
{
    public static TheoryData<string> Sites => ["fixture", "arabic", "content"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Home_page_and_list_for_teachers_offer_what_there_is_each_with_its_use(string site)
    {
        var finished = FinishedSite.Get(site);
        var known = finished.Build.Site!;
        var files = known.Config.Downloads.Where(d => d.IsIn(known)).ToList();
        Assert.NotEmpty(files);
        Assert.Equal(files.Where(f => !f.IsForTeachers).Select(f => f.Url.Path[1..]), Offered("index.html"));
        if (!known.TeacherPages.IsEmpty)
        {
            Assert.Equal(files.Select(f => LinkForm.Folders.Href(TeachUrls.List, f.Url)), Offered("teach/index.html"));
        }

        Assert.All(files, f => Assert.Contains(f.Url.OutputPath, finished.Build.Files.Keys));

        IEnumerable<string> Offered(string page)
        {
            var items = finished.Pages[page].QuerySelectorAll("section.take-away li");
            Assert.All(items, i => Assert.Matches(@"^.+ \((ZIP|EPUB|TXT|GIFT)[,،] \d+ (KB|MB|\p{L}+)\) .+$", i.TextContent));
            return items.Select(i => i.QuerySelector("a[download]")!.GetAttribute("href")!);
        }
    }

    /// <remarks>Archives are unpacked. The quizzes of a lesson that shows its answers are no secret.</remarks>
    [Theory]
    [MemberData(nameof(Sites))]
    public void What_is_for_teachers_is_in_no_file_for_everyone(string site)
    {
        var build = FinishedSite.Get(site).Build;
        var known = build.Site!;
        var secrets = known.Lessons.SelectMany(SecretsOf).Concat(TeacherTexts(build)).ToList();
        Assert.True(site == "arabic" || secrets.Count > 1);
        var open = known.Config.Downloads.Where(d => d.IsIn(known) && !d.IsForTeachers).SelectMany(d => TextsOf(d, build.Files[d.Url.OutputPath])).ToList();
        Assert.Empty(open.SelectMany(f => secrets.Where(s => f.Text.Contains(s, StringComparison.Ordinal)), (f, s) => $"{f.Name}: {s}"));
    }

    [Fact]
    public void The_same_site_gives_the_same_bytes_and_an_edition_is_built_alone()
    {
        var fixture = FinishedSite.Fixture;
        foreach (var edition in Download.Editions.Remove(Download.Offline.Edition))
        {
            var alone = SiteTest.BuildFolder(fixture.Folder, new BuildOptions { Edition = new TakeAwayEdition(edition) });
            Assert.Equal(Download.All.Where(d => d.Edition == edition).Select(d => d.Url.OutputPath).Order(StringComparer.Ordinal), alone.Files.Keys);
            Assert.All(alone.Files, f => Assert.Equal(fixture.Build.Files[f.Key], f.Value));
        }
    }

    [Fact]
    public void A_site_that_asks_for_nothing_offers_nothing()
    {
        var build = SiteTest.With("glossary/a.md", "---\ntitle: A\nsummary: One.\n---\n").Build();
        Assert.DoesNotContain("take-away", build["index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain(build.Files.Keys, f => Download.All.Any(d => d.Url.OutputPath == f));
    }

    [Fact]
    public void What_teachers_alone_may_have_lies_with_their_pages() =>
        Assert.All(Download.All, d => Assert.Equal(d.IsForTeachers, d.Url.IsWithin(TeachUrls.List)));

    [Theory]
    [InlineData(1, "1 KB")]
    [InlineData(2048, "2 KB")]
    [InlineData(102_401, "200 KB")]
    [InlineData(1_000_000, "1000 KB")]
    [InlineData(1_040_000, "1 MB")]
    [InlineData(2_700_000, "3 MB")]
    public void Sizes_are_round(int bytes, string expected) =>
        Assert.Equal($"The whole site (ZIP, {expected})", Model.Views.DownloadView.Create(Download.Offline, bytes, "", FinishedSite.Fixture.Build.Site!.Words).Text);

    private static IEnumerable<string> SecretsOf(Lesson lesson)
    {
        var encoder = HtmlEncoder.Create(UnicodeRanges.All);
        return lesson.Prepare.Concat(lesson.Questions.Where(q => !(lesson.ShowsAnswers && q.Kind == QuestionKind.Quiz)).Select(q => q.Answer).OfType<string>())
            .SelectMany(s => new[] { s, encoder.Encode(s) }).Distinct();
    }

    // The paragraphs of :::teacher blocks.
    private static IEnumerable<string> TeacherTexts(SiteTestResult build) =>
        from entry in build.Site!.Entries
        where entry.Body.ForTeachers is not null
        from line in entry.Body.ForTeachers!.Html.ToString().Split('\n')
        let text = line.StartsWith("<p>", StringComparison.Ordinal) && line.EndsWith("</p>", StringComparison.Ordinal) ? line[3..^4] : ""
        where text.Length > 20 && !text.Contains('\0', StringComparison.Ordinal) && !entry.Body.Html.ToString().Contains(text, StringComparison.Ordinal)
        select text;

    private static IEnumerable<(string Name, string Text)> TextsOf(Download file, byte[] bytes)
    {
        if (!file.IsArchive)
        {
            return [(file.Url.Path, Encoding.UTF8.GetString(bytes))];
        }

        using var archive = new ZipArchive(new MemoryStream(bytes));
        return [.. archive.Entries.Select(e => ($"{file.Url.Path}: {e.FullName}", new StreamReader(e.Open()).ReadToEnd()))];
    }
}
