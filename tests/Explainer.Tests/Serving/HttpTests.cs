using System.Net;
using System.Net.Http.Headers;

namespace Explainer.Tests.Serving;

/// <summary>What the preview answers to whom (RFC 9110; Fetch Metadata).</summary>
public sealed class HttpTests
{
    private const string Page = "---\ntitle: About\n---\n\nHello.\n";

    [Fact]
    public async Task Asking_for_the_head_gives_the_length_and_no_text()
    {
        await using var preview = await Preview.Start(SiteTest.With("about.md", Page));
        using var request = new HttpRequestMessage(HttpMethod.Head, "about/");
        using var response = await preview.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal((await preview.Client.GetByteArrayAsync(new Uri("about/", UriKind.Relative))).Length, response.Content.Headers.ContentLength);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Pages_can_be_read_only(string method)
    {
        await using var preview = await Preview.Start(SiteTest.Minimal);
        using var request = new HttpRequestMessage(new HttpMethod(method), "");
        using var response = await preview.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("GET, HEAD", string.Join(", ", response.Content.Headers.Allow));
        Assert.Equal("Pages can be read only.\n", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task What_a_browser_has_already_is_not_sent_again()
    {
        await using var preview = await Preview.Start(SiteTest.With("about.md", Page));
        using var first = await preview.Client.GetAsync(new Uri("about/", UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, "about/");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var unchanged = await preview.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.Empty(await unchanged.Content.ReadAsByteArrayAsync());

        await preview.Change(() => preview.Write("about.md", Page + "\nMore.\n"));
        using var later = new HttpRequestMessage(HttpMethod.Get, "about/");
        later.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var changed = await preview.Client.SendAsync(later);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Contains("More.", await changed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bytes=2-4", HttpStatusCode.PartialContent, "bytes 2-4/10", "234")]
    [InlineData("bytes=7-", HttpStatusCode.PartialContent, "bytes 7-9/10", "789")]
    [InlineData("bytes=-2", HttpStatusCode.PartialContent, "bytes 8-9/10", "89")]
    [InlineData("bytes=10-", HttpStatusCode.RequestedRangeNotSatisfiable, "bytes */10", "")]
    [InlineData("bytes=0-1,4-5", HttpStatusCode.OK, null, "0123456789")]
    public async Task A_part_of_a_file_can_be_asked_for(string range, HttpStatusCode status, string? contentRange, string text)
    {
        await using var preview = await Preview.Start(SiteTest.Minimal.AndLinked("files/digits.txt", "0123456789"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "files/digits.txt");
        request.Headers.Range = RangeHeaderValue.Parse(range);
        using var response = await preview.Client.SendAsync(request);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(contentRange, response.Content.Headers.ContentRange?.ToString());
        Assert.Equal(text, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_part_of_a_file_that_has_changed_is_the_whole_of_it()
    {
        await using var preview = await Preview.Start(SiteTest.Minimal.AndLinked("files/digits.txt", "0123456789"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "files/digits.txt");
        request.Headers.Range = new RangeHeaderValue(2, 4);
        request.Headers.IfRange = new RangeConditionHeaderValue("\"another\"");
        using var response = await preview.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("0123456789", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/story", "/story/")]
    [InlineData("//story", "/story/")]
    [InlineData("///story?a=b", "/story/?a=b")]
    public async Task A_folder_leads_on_within_this_preview(string path, string location)
    {
        await using var preview = await Preview.Start(SiteTest.With("story/a.md", "---\ntitle: A\nsummary: B\n---\n"));
        using var response = await preview.Client.GetAsync(new Uri(preview.Client.BaseAddress!.AbsoluteUri.TrimEnd('/') + path));
        Assert.Equal((HttpStatusCode.Redirect, location), (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:5080")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("192.168.0.5")]
    [InlineData("0.0.0.0")]
    public async Task A_foreign_name_for_this_machine_is_refused(string host)
    {
        var (status, text) = await Ask("", ("Host", host));
        Assert.Equal((HttpStatusCode.Forbidden, "This preview answers to 127.0.0.1 and localhost only.\n"), (status, text));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("localhost:1234")]
    [InlineData("[::1]:80")]
    public async Task Its_own_names_are_answered(string host) => Assert.Equal(HttpStatusCode.OK, (await Ask("", ("Host", host))).Status);

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://localhost:1")]
    [InlineData("http://127.0.0.1")]
    [InlineData("null")]
    public async Task A_page_elsewhere_is_refused(string origin)
    {
        foreach (var path in new[] { "", "_explainer/events", "_explainer/problems" })
        {
            Assert.Equal((HttpStatusCode.Forbidden, "This preview answers its own pages only.\n"), await Ask(path, ("Origin", origin)));
        }
    }

    [Fact]
    public async Task Its_own_pages_are_answered()
    {
        await using var preview = await Preview.Start(SiteTest.Minimal);
        var origin = preview.Client.BaseAddress!.ToString().TrimEnd('/');
        Assert.Equal(HttpStatusCode.OK, (await Ask(preview, "", ("Origin", origin), ("Sec-Fetch-Site", "same-origin"))).Status);
    }

    [Theory]
    [InlineData("cross-site", "no-cors", HttpStatusCode.Forbidden)]
    [InlineData("same-site", "no-cors", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "navigate", HttpStatusCode.OK)]
    [InlineData("none", "navigate", HttpStatusCode.OK)]
    [InlineData("same-origin", "no-cors", HttpStatusCode.OK)]
    public async Task A_page_elsewhere_may_lead_here_but_load_nothing_from_here(string site, string mode, HttpStatusCode expected) =>
        Assert.Equal(expected, (await Ask("assets/search-index.js", ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode))).Status);

    [Fact]
    public async Task Open_pages_are_told_the_version_of_the_site_and_how_many_errors_it_has()
    {
        await using var preview = await Preview.Start(SiteTest.With("about.md", Page));
        using var response = await preview.Client.GetAsync(new Uri("_explainer/events", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.ToString());
        using var events = new StreamReader(await response.Content.ReadAsStreamAsync());
        Assert.Equal("retry: 500", await events.ReadLineAsync());
        Assert.Equal($"data: {preview.Seen} 0", await events.ReadLineAsync());
        Assert.Equal("", await events.ReadLineAsync());
        await preview.Change(() => preview.Write("about.md", "---\ntitle: About\nupdated: 3 May\nchecked: 4 May\n---\n"));
        Assert.Equal($"data: {preview.Seen} 2", await events.ReadLineAsync());
    }

    [Fact]
    public async Task A_served_page_knows_its_version_and_is_otherwise_what_a_build_makes()
    {
        var site = SiteTest.With("about.md", Page);
        await using var preview = await Preview.Start(site);
        var (_, text) = await preview.Get("about/");
        var script = text.Split("<script src=\"/assets/reload.")[1].Split("</script>\n")[0];
        Assert.Contains($"data-version=\"{preview.Seen}\"", script, StringComparison.Ordinal);
        var built = site.Build(preview.Client.BaseAddress, withDrafts: true);
        Assert.Equal(
            built["about/index.html"],
            text.Replace($"<script src=\"/assets/reload.{script}</script>\n", "", StringComparison.Ordinal)
                .Replace("assets/search.js", built.Files.Keys.Single(f => f.StartsWith("assets/search.", StringComparison.Ordinal) && f.EndsWith(".js", StringComparison.Ordinal)), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("about/")]
    [InlineData("cite/about/")]
    [InlineData("nowhere/")]
    [InlineData("old/")]
    [InlineData("_explainer/problems")]
    public async Task Every_page_has_the_script(string path)
    {
        await using var preview = await Preview.Start(SiteTest.With("about.md", "---\ntitle: About\nredirect_from: [/old/]\n---\n"));
        Assert.Contains("<script src=\"/assets/reload.", (await preview.Get(path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_the_writer_brings_is_left_as_it_is()
    {
        await using var preview = await Preview.Start(SiteTest.Minimal.AndLinked("images/own.html", "<html><head></head></html>"));
        Assert.Equal("<html><head></head></html>", (await preview.Get("images/own.html")).Text);
    }

    [Fact]
    public async Task The_search_of_a_preview_is_made_when_it_is_asked_for_and_is_not_kept_by_browsers()
    {
        await using var preview = await Preview.Start(SiteTest.With("about.md", Page));
        Assert.Contains("data-search=\"../assets/search.js\"", (await preview.Get("about/")).Text, StringComparison.Ordinal);
        using var script = await preview.Client.GetAsync(new Uri("assets/search.js", UriKind.Relative));
        Assert.Equal("no-cache", script.Headers.CacheControl?.ToString());
        Assert.Contains("\"index\":\"assets/search-index.js\"", await script.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("\"title\":\"About\"", (await preview.Get("assets/search-index.js")).Text, StringComparison.Ordinal);
        await preview.Change(() => preview.Write("about.md", Page.Replace("About", "Us", StringComparison.Ordinal)));
        Assert.Contains("\"title\":\"Us\"", (await preview.Get("assets/search-index.js")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_pages_load_stays_while_there_are_errors()
    {
        await using var preview = await Preview.Start(SiteTest.Minimal.AndLinked("images/a.svg", "<svg/>").And("about.md", Page));
        await preview.Change(() => preview.Write("about.md", "no front matter"));
        Assert.Equal((HttpStatusCode.OK, "<svg/>"), await preview.Get("images/a.svg"));
        Assert.Equal(HttpStatusCode.OK, (await preview.Get("assets/search.js")).Status);
        Assert.Equal(HttpStatusCode.InternalServerError, (await preview.Get("about/")).Status);
    }

    [Fact]
    public async Task A_file_that_is_gone_the_moment_it_is_asked_for_is_not_found()
    {
        await using var preview = await Preview.Start(
            SiteTest.Minimal.AndLinked("images/a.svg", "<svg/>"), Serve.WatchOptions.Default with { SettleTimeout = TimeSpan.FromSeconds(50) });
        preview.Delete("images/a.svg");
        Assert.Equal((HttpStatusCode.NotFound, "images/a.svg:1:1: error EX101: This file cannot be read: it is gone. Check its permissions, or remove it.\n"), await preview.Get("images/a.svg"));
    }

    private static async Task<(HttpStatusCode Status, string Text)> Ask(string path, params (string Name, string Value)[] headers)
    {
        await using var preview = await Preview.Start(SiteTest.Minimal);
        return await Ask(preview, path, headers);
    }

    private static async Task<(HttpStatusCode Status, string Text)> Ask(Preview preview, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await preview.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return (response.StatusCode, response.StatusCode == HttpStatusCode.OK ? "" : await response.Content.ReadAsStringAsync());
    }
}
