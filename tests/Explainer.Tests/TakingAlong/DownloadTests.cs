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
        var files = known.Downloads.Where(d => d.Pack is null).ToList();
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
        var secrets = known.Lessons.SelectMany(SecretsOf).Concat(TeacherTexts(build)).Concat(SecretPicturesOf(build)).ToList();
        Assert.True(site == "arabic" || secrets.Count > 1);
        var open = known.Downloads.Where(d => !d.IsForTeachers).Select(d => d.Url)
            .Concat(known.Entries.SelectMany(e => PageFile.Collect(known.Config, e)).Where(f => !f.IsForTeachers).Select(f => f.Url))
            .SelectMany(url => TextsOf(url.OutputPath, build.Files[url.OutputPath])).ToList();
        Assert.Empty(open.SelectMany(f => secrets.Where(s => f.Text.Contains(s, StringComparison.Ordinal)), (f, s) => $"{f.Name}: {s}"));
    }

    [Fact]
    public void A_picture_that_only_teachers_text_shows_is_in_no_file_for_everyone()
    {
        const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>{0}</title></svg>";
        var build = SiteTest
            .With("site.yml", $"title: T\nlanguage: en\nurl: https://example.org/\neditions: [{string.Join(", ", Download.Editions)}]\n")
            .And("images/solution.svg", Drawing.Replace("{0}", "Only for teachers", StringComparison.Ordinal))
            .And("images/both.svg", Drawing.Replace("{0}", "For both", StringComparison.Ordinal))
            .And("images/elsewhere.svg", Drawing.Replace("{0}", "Open elsewhere", StringComparison.Ordinal))
            .And("story/10-a.md", "---\ntitle: A\nsummary: One.\n---\n![An open one](../images/elsewhere.svg)\n")
            .And("lessons/l.md", """
                ---
                title: L
                summary: A lesson.
                read: [../story/10-a.md]
                ---
                ![Both](../images/both.svg)

                :::teacher
                ![The solution](../images/solution.svg) ![Both](../images/both.svg) ![Elsewhere](../images/elsewhere.svg)
                :::
                """)
            .Build();
        Assert.True(build.Site is not null, build.Report);
        Assert.Equal(["images/solution.svg"], build.Site.FilesForTeachers);
        Assert.Contains("images/solution.svg", build.Files.Keys);
        foreach (var file in build.Files.Where(f => !f.Key.StartsWith("teach/", StringComparison.Ordinal) && !f.Key.StartsWith("images/", StringComparison.Ordinal)))
        {
            Assert.Empty(TextsOf(file.Key, file.Value).Where(t => SecretPicturesOf(build).Any(s => t.Text.Contains(s, StringComparison.Ordinal))).Select(t => t.Name));
        }

        using var offline = new ZipArchive(new MemoryStream(build.Files["offline.zip"]));
        Assert.Equal(["images/both.svg", "images/elsewhere.svg"], offline.Entries.Select(e => e.FullName).Where(n => n.StartsWith("images/", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_same_site_gives_the_same_bytes_and_an_edition_is_built_alone()
    {
        var fixture = FinishedSite.Fixture;
        foreach (var edition in Download.Editions.Remove(Download.Offline.Edition))
        {
            var alone = SiteTest.BuildFolder(fixture.Folder, new BuildOptions { Edition = new TakeAwayEdition(edition) });
            Assert.Equal(
                fixture.Build.Site!.DownloadsOf([edition]).Select(d => d.Url).Concat(PageFile.Collect(fixture.Build.Site!, edition).Select(f => f.Url)).Select(u => u.OutputPath).Order(StringComparer.Ordinal),
                alone.Files.Keys);
            Assert.All(alone.Files, f => Assert.Equal(fixture.Build.Files[f.Key], f.Value));
        }
    }

    [Fact]
    public void A_site_that_asks_for_nothing_offers_nothing()
    {
        var build = SiteTest.With("glossary/a.md", "---\ntitle: A\nsummary: One.\n---\n").Build();
        Assert.DoesNotContain("take-away", build["index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain(build.Files.Keys, f => Download.All.Any(d => d.Url.OutputPath == f) || f.EndsWith(".docx", StringComparison.Ordinal) || f.EndsWith("-handout.html", StringComparison.Ordinal));
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

    // Pictures for teachers alone: their content, as it is and as it stands within a page. One that has a copy for everyone is no secret.
    private static IEnumerable<string> SecretPicturesOf(SiteTestResult build) =>
        from file in build.Site!.FilesForTeachers
        let bytes = build.Files[file]
        where !build.Site.Files.Any(f => !build.Site.FilesForTeachers.Contains(f) && build.Files[f].AsSpan().SequenceEqual(bytes))
        from form in new[] { Encoding.Latin1.GetString(bytes), Convert.ToBase64String(bytes) }
        select form;

    // Archives are known by their first bytes, whatever their names end in. Bytes are read as Latin-1, so that each is a character.
    private static IEnumerable<(string Name, string Text)> TextsOf(string path, byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("PK"u8))
        {
            return [(path, Encoding.UTF8.GetString(bytes)), (path, Encoding.Latin1.GetString(bytes))];
        }

        using var archive = new ZipArchive(new MemoryStream(bytes));
        return [.. archive.Entries.SelectMany(e =>
        {
            using var content = new MemoryStream();
            using var entry = e.Open();
            entry.CopyTo(content);
            return TextsOf($"{path}: {e.FullName}", content.ToArray());
        })];
    }
}
