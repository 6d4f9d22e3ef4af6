using System.Globalization;
using System.Net;
using Explainer.Build;
using Explainer.Serve;

namespace Explainer.Tests.Serving;

public sealed class DevServerTests
{
    private const string Page = "---\ntitle: About\n---\n\nHello.\n";

    [Fact]
    public async Task A_page_is_rendered_when_it_is_asked_for()
    {
        await using var preview = await Preview.Start(SiteTest.With("about.md", Page));
        var (status, text) = await preview.Get("about/");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("<h1>About</h1>", text, StringComparison.Ordinal);
        Assert.Contains("<p>Hello.</p>", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_what_its_file_says_now()
    {
        await using var preview = await Preview.Start(SiteTest.With("about.md", Page));
        await preview.Get("about/");
        await preview.Change(() => preview.Write("about.md", Page.Replace("Hello", "Good evening", StringComparison.Ordinal)));
        Assert.Contains("<p>Good evening.</p>", (await preview.Get("about/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_come_and_go_with_their_files()
    {
        await using var preview = await Preview.Start(SiteTest.Minimal);
        Assert.Equal(HttpStatusCode.NotFound, (await preview.Get("about/")).Status);
        await preview.Change(() => preview.Write("about.md", Page));
        Assert.Equal(HttpStatusCode.OK, (await preview.Get("about/")).Status);
        await preview.Change(() => preview.Delete("about.md"));
        Assert.Equal(HttpStatusCode.NotFound, (await preview.Get("about/")).Status);
    }

    [Fact]
    public async Task An_unchanged_folder_is_read_once()
    {
        await using var preview = await Preview.Start(SiteTest.With("about.md", Page));
        await preview.Get("about/");
        await preview.Get("");
        Assert.Equal([""], preview.Reports);
    }

    [Fact]
    public async Task A_mistake_is_shown_in_the_place_of_the_page_until_it_is_mended()
    {
        await using var preview = await Preview.Start(SiteTest.With("about.md", Page));
        await preview.Change(() => preview.Write("about.md", "---\ntitle: About\nupdated: 3 May\n---\n"));
        var (status, text) = await preview.Get("about/");
        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.Contains("<h1>One problem stops this site</h1>", text, StringComparison.Ordinal);
        Assert.Contains("<strong>about.md:3:10</strong>", text, StringComparison.Ordinal);
        Assert.Contains("updated: <mark>3 May</mark>", text, StringComparison.Ordinal);

        await preview.Change(() => preview.Write("about.md", Page));
        Assert.Equal(HttpStatusCode.OK, (await preview.Get("about/")).Status);
        Assert.Equal(
            ["", "about.md\nabout.md:3:10: error EX104: '3 May' is not a date. Write it as 2016-05-03, 2016-05 or 2016.", "about.md"],
            preview.Reports);
    }

    [Fact]
    public async Task The_page_of_problems_is_styled()
    {
        await using var preview = await Preview.Start(SiteTest.With("about.md", "no front matter"));
        var (_, text) = await preview.Get("");
        var stylesheet = text.Split("rel=\"stylesheet\" href=\"/")[1].Split('"')[0];
        using var response = await preview.Client.GetAsync(new Uri(stylesheet, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/css; charset=utf-8", response.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task Drafts_are_shown_with_a_banner()
    {
        await using var preview = await Preview.Start(SiteTest.With("about.md", "---\ntitle: About\ndraft: true\n---\n"));
        var (status, text) = await preview.Get("about/");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Draft. This page is not part of the published site.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_without_its_slash_leads_to_the_page()
    {
        await using var preview = await Preview.Start(SiteTest.With("über uns.md", Page));
        using var response = await preview.Client.GetAsync(new Uri("%C3%BCber-uns?a=b", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("/%C3%BCber-uns/?a=b", response.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await preview.Get("%C3%BCber-uns/?a=b")).Status);
    }

    [Fact]
    public async Task What_is_not_there_is_the_page_for_that()
    {
        await using var preview = await Preview.Start(SiteTest.Minimal);
        var (status, text) = await preview.Get("nowhere/at/all");
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("<h1>This page is not here</h1>", text, StringComparison.Ordinal);
        Assert.Contains("href=\"/\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../site.yml")]
    [InlineData("..%2fsite.yml")]
    [InlineData("about/..%5c..%5csite.yml")]
    [InlineData("site.yml")]
    [InlineData("_theme/words.yml")]
    [InlineData("%20problems")]
    [InlineData("%00")]
    public async Task No_path_leads_out_of_the_site(string path)
    {
        await using var preview = await Preview.Start(SiteTest.With("about.md", Page).And("_theme/words.yml", "home: Start\n"));
        var (status, text) = await preview.Get(path);
        Assert.True(status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{status}");
        Assert.DoesNotContain("url: https", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "no-cache", null)]
    [InlineData("nowhere/", "", "no-cache", null)]
    [InlineData("lessons/a/", "", "no-cache", null)]
    [InlineData("teach/lessons/a/", "", "no-cache", "noindex")]
    [InlineData("assets/", "site.css", "public, max-age=31536000, immutable", null)]
    public async Task Everything_has_the_headers_of_the_published_site(string folder, string file, string caching, string? robots)
    {
        var site = SiteTest.With("lessons/a.md", "---\ntitle: A\nsummary: S.\n---\n");
        var built = site.Build();
        var path = file.Length == 0 ? folder : built.Files.Keys.Single(f =>
            f.StartsWith(folder + "site.", StringComparison.Ordinal) && f.EndsWith(".css", StringComparison.Ordinal));
        await using var preview = await Preview.Start(site);
        using var response = await preview.Client.GetAsync(new Uri(path, UriKind.Relative));
        var expected = built["_headers"].Split('\n').TakeWhile(line => line != "/assets/*").Skip(1).Select(line => line.Trim())
            .Where(line => !line.StartsWith("Cache-Control", StringComparison.Ordinal))
            .Append("Cache-Control: " + caching).Concat(robots is null ? [] : ["X-Robots-Tag: " + robots]);
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            response.Headers.NonValidated.Where(h => h.Key is not ("Date" or "ETag" or "Accept-Ranges")).Select(h => $"{h.Key}: {h.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_page_of_problems_has_them_too()
    {
        await using var preview = await Preview.Start(SiteTest.With("about.md", "no front matter"));
        using var response = await preview.Client.GetAsync(new Uri("", UriKind.Relative));
        Assert.StartsWith("default-src 'none'; ", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_said_with_the_next_one_to_try()
    {
        await using var preview = await Preview.Start(SiteTest.Minimal);
        var port = preview.Client.BaseAddress!.Port;
        var refusal = await Assert.ThrowsAsync<UsageException>(
            () => DevServer.Start(port, _ => throw new InvalidOperationException(), CancellationToken.None));
        Assert.Matches($"^Port {port} is in use\\. Try --port {port.ToString(CultureInfo.InvariantCulture)[..2]}[0-9]+, or --port 0 for any that is free\\.$", refusal.Message);
    }

    [Fact]
    public async Task The_port_to_try_instead_is_free()
    {
        await using var preview = await Preview.Start(SiteTest.Minimal);
        var port = preview.Client.BaseAddress!.Port;
        var refusal = await Assert.ThrowsAsync<UsageException>(
            () => DevServer.Start(port, _ => throw new InvalidOperationException(), CancellationToken.None));
        var free = int.Parse(refusal.Message.Split("--port ")[1].Split(',')[0], CultureInfo.InvariantCulture);
        Assert.InRange(free, port + 1, port + 20);
        await using var next = await DevServer.Start(free, _ => throw new InvalidOperationException(), CancellationToken.None);
        Assert.Equal(free, next.Url.Port);
    }
}
