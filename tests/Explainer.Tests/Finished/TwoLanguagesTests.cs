using System.IO.Compression;
using System.Text;
using AngleSharp.Html.Parser;
using Explainer.Model;

namespace Explainer.Tests.Finished;

/// <summary>The laws of a finished site, where it has two languages and every file to take along.</summary>
public sealed class TwoLanguagesTests
{
    // Each stands where only teachers, or nobody, may read it.
    private static readonly string[] ForTeachers = ["ANSWEREN", "ANSWERFR", "QUIZEN", "QUIZFR", "PREPAREEN", "PREPAREFR", "BLOCKEN", "BLOCKFR"];
    private static readonly string[] ForNobody = ["DRAFTEN", "DRAFTFR"];

    private static readonly Lazy<SiteTestResult> Built = new(() => Lesson("", "EN")
        .And("site.yml", $"title: Test\nlanguage: en\nurl: https://example.org/\nnavigation: [teach/, about.md]\neditions: [{string.Join(", ", Download.Editions)}]\n")
        .And("index.md", SiteTest.IndexMd).And("about.md", "---\ntitle: About\n---\n\n## Who\n\nA loan, [taught](lessons/10-loan.md).\n")
        .And("lessons/20-more.md", "---\ntitle: More\nsummary: In English alone.\n---\n\nRead.\n")
        .And("held.md", "---\ntitle: DRAFTEN\ndraft: true\n---\n\nDRAFTEN\n")
        .And("_languages/fr/index.md", "---\ntitle: Accueil\nsummary: Un essai.\n---\n\n[Qui](about.md#who), [un prêt](lessons/10-loan.md), [plus](lessons/20-more.md) et [enseigner](teach/).\n")
        .And("_languages/fr/held.md", "---\ntitle: DRAFTFR\ndraft: true\n---\n\nDRAFTFR\n")
        .Join(Lesson("_languages/fr/", "FR")).Build());

    [Fact]
    public void Every_link_of_the_site_leads_to_a_file_and_its_place() => Assert.Empty(DeadLinks(Site));

    [Fact]
    public void Every_link_of_the_copy_for_the_disk_leads_to_a_file_and_its_place() => Assert.Empty(DeadLinks(Unpack(Site["offline.zip"])));

    [Fact]
    public void What_is_for_teachers_is_in_no_file_for_everyone() =>
        Assert.Empty(Texts().Where(f => !IsForTeachers(f.Name)).SelectMany(f => ForTeachers.Where(s => f.Text.Contains(s, StringComparison.Ordinal)), (f, s) => $"{f.Name}: {s}"));

    [Fact]
    public void Teachers_have_it_in_both_languages()
    {
        var teach = Site.Where(f => IsForTeachers(f.Key)).Select(f => Encoding.UTF8.GetString(f.Value)).ToList();
        Assert.All(ForTeachers, s => Assert.Contains(teach, t => t.Contains(s, StringComparison.Ordinal)));
    }

    [Fact]
    public void Drafts_are_in_no_file() =>
        Assert.Empty(Texts().SelectMany(f => ForNobody.Where(s => f.Text.Contains(s, StringComparison.Ordinal)), (f, s) => $"{f.Name}: {s}"));

    private static IReadOnlyDictionary<string, byte[]> Site => Built.Value.Site is null ? throw new InvalidOperationException(Built.Value.Report) : Built.Value.Files;

    private static SiteTest Lesson(string folder, string language) => SiteTest.Empty.And($"{folder}lessons/10-loan.md", $"""
        ---
        title: A loan
        summary: What a loan is.
        prepare: [PREPARE{language}]
        questions:
          - ask: Who may join?
            kind: recall
            answer: ANSWER{language}.
          - ask: How long is a loan?
            kind: quiz
            options: [A week, A month]
            correct: A month
            answer: QUIZ{language}.
        ---

        Read this.

        :::teacher
        BLOCK{language}
        :::
        """);

    private static bool IsForTeachers(string file) => file.Split('/').Contains("teach") || file.Contains("with-answers", StringComparison.Ordinal)
        || Download.All.Any(d => d.IsForTeachers && file.EndsWith(d.Url.OutputPath, StringComparison.Ordinal));

    private static IEnumerable<(string Name, string Text)> Texts() => Site
        .SelectMany(f => IsArchive(f.Key) ? Unpack(f.Value).Select(e => (Name: $"{f.Key}: {e.Key}", Bytes: e.Value)) : [(Name: f.Key, Bytes: f.Value)])
        .Select(f => (f.Name, Encoding.UTF8.GetString(f.Bytes)));

    private static bool IsArchive(string file) => Path.GetExtension(file) is ".zip" or ".epub" or ".docx" or ".imscc";

    private static Dictionary<string, byte[]> Unpack(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        return zip.Entries.Where(e => e.Length > 0).ToDictionary(e => e.FullName, e =>
        {
            using var entry = e.Open();
            using var bytes = new MemoryStream();
            entry.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    private static IEnumerable<string> DeadLinks(IReadOnlyDictionary<string, byte[]> files)
    {
        var pages = files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(f => f.Key, f => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(f.Value)));
        return pages.SelectMany(p => SiteLaws.LinksResolve(p.Value, p.Key, "/", (file, id) =>
            files.ContainsKey(file) && (id.Length == 0 || !pages.TryGetValue(file, out var page) || page.GetElementById(id) is not null)), (p, link) => $"{p.Key}: {link}");
    }
}
