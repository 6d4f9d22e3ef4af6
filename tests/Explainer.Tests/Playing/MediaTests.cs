using System.IO.Compression;
using System.Text;
using Explainer.Editions;
using Explainer.Images;
using Explainer.Model.Diagnostics;

namespace Explainer.Tests.Playing;

/// <summary>Sound and film: what their files are, and what becomes of them where nothing can be played.</summary>
public sealed class MediaTests
{
    private const string Page = "---\ntitle: Page\nsummary: S.\nminutes: 5\nobjectives: [One]\n---\n\n";

    private static readonly SiteTest Site = SiteTest.Minimal
        .And("media/talk.wav", "RIFF0000WAVEfmt ")
        .And("media/desk.mp4", "0000ftypisom")
        .And("lessons/10-a.md", Page + ":::audio ../media/talk.wav title=\"A talk\"\nGood morning, said nobody.\n:::\n\n"
            + ":::video ../media/desk.mp4 title=\"At the desk\" captions=none\nA hand with a stamp.\n:::\n\n"
            + ":::video https://films.example/desk title=\"The whole film\"\n:::\n")
        .And("site.yml", SiteTest.SiteYml + "editions: [offline, epub, handouts, sheets]\n");

    [Theory]
    [InlineData("a.mp3", "ID3\u0004", true)]
    [InlineData("a.mp3", "RIFF", false)]
    [InlineData("a.wav", "RIFF0000WAVEfmt ", true)]
    [InlineData("a.wav", "RIFF0000WEBPVP8 ", false)]
    [InlineData("a.flac", "fLaC", true)]
    [InlineData("a.opus", "OggS", true)]
    [InlineData("a.mp4", "0000ftypisom", true)]
    [InlineData("a.m4a", "0000ftypM4A ", true)]
    [InlineData("a.mp4", "0000ftypqt  ", false)]
    [InlineData("a.mp4", "", false)]
    public void A_file_begins_as_its_format_says(string name, string head, bool isOne) =>
        Assert.Equal(isOne, MediaFormats.Is(MediaFormats.FromName(name)!.Value, Encoding.UTF8.GetBytes(head)));

    // With nosniff a browser plays nothing of another type.
    [Theory]
    [InlineData("a.mp3", "audio/mpeg")]
    [InlineData("a.m4a", "audio/mp4")]
    [InlineData("a.wav", "audio/wav")]
    [InlineData("a.flac", "audio/flac")]
    [InlineData("a.ogg", "video/ogg")]
    [InlineData("a.oga", "audio/ogg")]
    [InlineData("a.opus", "audio/ogg")]
    [InlineData("a.mp4", "video/mp4")]
    [InlineData("a.webm", "video/webm")]
    [InlineData("a.vtt", "text/vtt")]
    public void Files_are_sent_with_their_type(string path, string type) =>
        Assert.Equal(type, new PendingFile(path, path, () => throw new InvalidOperationException(path)).MediaType);

    [Fact]
    public void A_film_of_Matroska_is_WebM_only_where_it_says_so()
    {
        byte[] ebml = [0x1A, 0x45, 0xDF, 0xA3];
        Assert.True(MediaFormats.Is(MediaFormat.WebM, [.. ebml, .. "....webm"u8]));
        Assert.False(MediaFormats.Is(MediaFormat.WebM, [.. ebml, .. "....matroska"u8]));
    }

    [Fact]
    public void A_frame_of_MP3_needs_no_tags_before_it() => Assert.True(MediaFormats.Is(MediaFormat.Mp3, [0xFF, 0xFB, 0x90]));

    [Fact]
    public void A_large_file_is_warned_of()
    {
        var film = new byte[(26 << 20) + 1];
        "0000ftypisom"u8.CopyTo(film);
        Assert.Equal("media/desk.mp4:1:1: warning EX177: This file has 26 MB, and more than 25 take long where the line is slow, and cost those who pay for each. "
            + "Make it smaller, cut it in parts, or show it where films are kept: :::video https://… title=\"…\".",
            string.Join('\n', Site.And("media/desk.mp4", film).And("site.yml", SiteTest.SiteYml).Build().Problems));
    }

    [Fact]
    public void What_is_said_in_a_film_stands_on_its_page_alone()
    {
        var site = Site.Build();
        Assert.Equal("", site.Report);
        var lesson = site.Site!.Entries.Single(e => e.File == "lessons/10-a.md");
        Assert.Equal(["A talk", "At the desk", "The whole film"], lesson.Body.SearchedText);
    }

    [Fact]
    public void Nothing_is_loaded_from_elsewhere_and_nothing_before_it_is_started()
    {
        var page = Site.Build()["lessons/a/index.html"];
        Assert.DoesNotContain("autoplay", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<iframe", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=\"http", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("controls preload=\"none\"").Length - 1);
    }

    [Fact]
    public void The_site_to_take_along_has_the_files()
    {
        using var zip = new ZipArchive(new MemoryStream(Site.Build().Files["offline.zip"]));
        Assert.Equal(["media/desk.mp4", "media/talk.wav"], zip.Entries.Select(e => e.FullName).Where(n => n.StartsWith("media/", StringComparison.Ordinal)).Order());
        Assert.Contains("src=\"../../media/talk.wav\"", Read(zip, "lessons/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_has_the_words_and_links_to_the_files()
    {
        using var book = new ZipArchive(new MemoryStream(Site.Build().Files["book.epub"]));
        var page = Read(book, book.Entries.Single(e => e.FullName.EndsWith("lessons/a/index.xhtml", StringComparison.Ordinal)).FullName);
        Assert.DoesNotContain("<audio", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<video", page, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/media/desk.mp4\"", page, StringComparison.Ordinal);
        Assert.Contains("A hand with a stamp.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void On_paper_stand_the_words_and_the_addresses()
    {
        var files = Site.Build();
        var handout = files["lessons/a/a-handout.html"];
        Assert.DoesNotContain("<video", handout, StringComparison.Ordinal);
        Assert.Contains("Good morning, said nobody.", handout, StringComparison.Ordinal);
        Assert.Contains("https://example.org/media/talk.wav", handout, StringComparison.Ordinal);
        Assert.Contains("https://films.example/desk", handout, StringComparison.Ordinal);
        using var sheet = new ZipArchive(new MemoryStream(files.Files["lessons/a/a.docx"]));
        Assert.Contains("Good morning, said nobody.", Read(sheet, "word/document.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WEBVTT\n\n00:00.000 --> 00:01.000\nA\n\n01:00:00.000 --> 01:00:01.500 line:0\nB\n", "")]
    [InlineData("WEBVTT Kind: captions\n\nSTYLE\n::cue { color: red }\n\nintro\n00:00.000 --> 00:01.000\nA\nB", "")]
    [InlineData("WEBVTTX\n\n00:00.000 --> 00:01.000\nA\n", "a.vtt:1:1")]
    [InlineData("WEBVTT\n\n0:00.000 --> 00:01.000\nA\n", "a.vtt:3:1")]
    [InlineData("", "a.vtt:1:1,a.vtt:1:1")]
    public void Captions_are_read_as_browsers_read_them(string text, string places)
    {
        var problems = new DiagnosticBag();
        CaptionsCheck.Check(new SourceText("a.vtt", text), problems);
        Assert.Equal(places, string.Join(',', problems.InOrder().Select(p => $"{p.Place.File}:{p.Place.Line}:{p.Place.Column}")));
    }

    [Theory]
    [InlineData("00:02,000 --> 00:03,000 position:10%,line-left", "00:02.000 --> 00:03.000 position:10%,line-left")]
    [InlineData("00:02,000 --> 00:03.000", "00:02.000 --> 00:03.000")]
    [InlineData("00:02.000-->00:03.000", "00:02.000 --> 00:03.000")]
    [InlineData("00:02.000 -> 00:03.000 line:0", "00:02.000 --> 00:03.000 line:0")]
    [InlineData("00:02,000 – 00:03,000", "00:02.000 --> 00:03.000")]
    [InlineData("00:02.000 → 00:03.000", "00:02.000 --> 00:03.000")]
    [InlineData("00:02.000 --&gt; 00:03.000", "00:02.000 --> 00:03.000")]
    [InlineData("00:02.000 00:03.000", "00:02.000 --> 00:03.000")]
    [InlineData("0:02.5 -> 0:03.5", null)]
    public void Only_the_times_of_a_caption_and_what_stands_between_them_are_mended(string line, string? mended)
    {
        var problems = new DiagnosticBag();
        CaptionsCheck.Check(new SourceText("a.vtt", $"WEBVTT\n\n00:00.000 --> 00:01.000\nA\n\n{line}\nB\n"), problems);
        Assert.Equal(mended, Assert.Single(problems.InOrder()).Fix?.New);
    }

    private static string Read(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
