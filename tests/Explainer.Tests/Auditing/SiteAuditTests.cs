using System.Collections.Immutable;
using System.Text;
using Explainer.Audit;
using Explainer.Editions;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Tests.Auditing;

public sealed class SiteAuditTests
{
    [Fact]
    public void A_sound_site_has_nothing_to_report() =>
        Assert.Equal("", Audit("/", Page("index.html", "<p id=\"a\"><a href=\"#a\">a</a> <a href=\"./\">b</a> <a href=\"b/#c\">c</a></p>"),
            Page("b/index.html", "<p id=\"c\"><a href=\"../\">up</a> <a href=\"https://example.org/x\">out</a></p>")));

    [Fact]
    public void A_link_to_a_page_that_is_not_there_is_reported() =>
        Assert.Equal(
            "site.yml:1:1: warning EX302: On the finished page b/index.html the link '../c/' leads nowhere. Please report this as a fault of the tool.",
            Audit("/", Page("index.html", ""), Page("b/index.html", "<a href=\"../c/\">c</a>")));

    [Fact]
    public void A_link_to_an_id_that_is_not_there_is_reported() =>
        Assert.Equal(
            "site.yml:1:1: warning EX302: On the finished page index.html the link '#x' leads nowhere. Please report this as a fault of the tool.",
            Audit("/", Page("index.html", "<a href=\"#x\">x</a>")));

    [Fact]
    public void A_link_above_the_root_of_the_site_is_reported() =>
        Assert.Equal(
            "site.yml:1:1: warning EX302: On the finished page index.html the link '../' leads nowhere. Please report this as a fault of the tool.",
            Audit("/sub/", Page("index.html", "<a href=\"../\">up</a>")));

    [Fact]
    public void Links_from_the_root_count_from_the_root_of_the_site() =>
        Assert.Equal("", Audit("/sub/folder/", Page("index.html", ""), Page("404.html", "<a href=\"/sub/folder/\">Home</a>")));

    [Fact]
    public void Names_of_any_script_resolve() =>
        Assert.Equal("", Audit("/", Page("index.html", "<a href=\"%D8%B1/#%D8%B1\">r</a>"), Page("ر/index.html", "<p id=\"ر\">r</p>")));

    [Theory]
    [InlineData("<p id=\"a\"></p><p id=\"a\"></p>", "the id 'a' stands twice")]
    [InlineData("<img src=\"./\">", "the image './' has no alternative text")]
    [InlineData("<a href=\"./\"></a>", "the link to './' has no words")]
    [InlineData("<h1>Two</h1>", "it has 2 first-level headings and not one")]
    [InlineData("<p style=\"color: red\"></p>", "the element <p> carries a style or script of its own")]
    [InlineData("<p onclick=\"x()\"></p>", "the element <p> carries a style or script of its own")]
    public void Unsound_markup_is_reported(string markup, string fault) =>
        Assert.Equal(
            $"site.yml:1:1: warning EX303: The finished page index.html is not sound HTML: {fault}. Please report this as a fault of the tool.",
            Audit("/", Page("index.html", markup)));

    [Fact]
    public void A_page_without_title_or_language_is_reported() =>
        Assert.Equal(
            """
            site.yml:1:1: warning EX303: The finished page index.html is not sound HTML: it has no title. Please report this as a fault of the tool.
            site.yml:1:1: warning EX303: The finished page index.html is not sound HTML: it names no language. Please report this as a fault of the tool.
            """,
            Audit("/", File("index.html", "<!DOCTYPE html><h1>x</h1>")));

    [Theory]
    [InlineData("<link rel=\"stylesheet\" href=\"../assets/noise\">", true)]
    [InlineData("<script src=\"../assets/noise\" defer></script>", true)]
    [InlineData("<link rel=\"stylesheet\" href=\"/sub/assets/noise\">", true)]
    [InlineData("<link rel=\"icon\" href=\"../assets/noise\"><a href=\"../assets/noise\" data-search=\"../assets/noise\">later</a>", false)]
    public void A_page_is_weighed_with_what_it_loads_by_itself(string markup, bool counts)
    {
        var bytes = new byte[12_000];
        new Random(1).NextBytes(bytes);
        var noise = Convert.ToBase64String(bytes);
        var report = Audit("/sub/", Page("index.html", ""), Page("a/index.html", $"{markup}<p>{noise}</p>"), File("assets/noise", noise));
        Assert.Matches(
            !counts ? "^$" : @"^site\.yml:1:1: warning EX304: The finished page a/index\.html weighs [0-9]+\.[0-9] KB compressed, and the budget is 20 KB\. Shorten it, or split it in two\.$",
            report);
    }

    /// <remarks>No page names that script, and in a wide window it is loaded by the one of all pages.</remarks>
    [Theory]
    [InlineData("<main><div class=\"prose\">x</div></main>", true)]
    [InlineData("<main><div class=\"hero\"><div class=\"prose\">x</div></div></main>", false)]
    [InlineData("<main>x</main>", false)]
    public void A_page_of_text_is_weighed_with_the_script_for_notes_in_the_margin(string text, bool counts)
    {
        var bytes = new byte[24_000];
        new Random(1).NextBytes(bytes);
        var report = Audit("/", Page("index.html", text), File("assets/margin.0123456789.js", Convert.ToBase64String(bytes)));
        Assert.Equal(counts, report.Contains("EX304", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_that_is_heavy_with_drawings_is_told_so()
    {
        var bytes = new byte[50_000];
        new Random(1).NextBytes(bytes);
        Assert.Matches(
            @"^site\.yml:1:1: warning EX304: The finished page a/index\.html weighs 4[0-9]\.[0-9] KB compressed, and the budget is 20 KB\. Its maps and charts weigh 4[0-9]\.[0-9] KB of that\. Show fewer of them on one page, or maps of less of the earth\.$",
            Audit("/", Page("index.html", ""), Page("a/index.html", $"<svg><path d=\"{Convert.ToBase64String(bytes)}\"/></svg>")));
    }

    [Fact]
    public void A_heavy_picture_is_reported() =>
        Assert.Equal(
            "site.yml:1:1: warning EX305: This file weighs 400 KB, which is slow on a phone; the budget is 300 KB. Make the image smaller.",
            Audit("/", Page("index.html", ""), File("images/a.png", new string('x', 400 * 1024))));

    private static string Audit(string root, params PendingFile[] files)
    {
        var problems = new DiagnosticBag();
        SiteAudit.Run([.. files], root, () => { }, problems);
        return string.Join('\n', problems.InOrder());
    }

    private static PendingFile Page(string path, string body) =>
        File(path, $"<!DOCTYPE html><html lang=\"en\"><title>T</title><h1>T</h1>{body}</html>");

    private static PendingFile File(string path, string text) =>
        PendingFile.From(new OutputFile(path, Encoding.UTF8.GetBytes(text)));
}
