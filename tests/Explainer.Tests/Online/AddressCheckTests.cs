using Explainer.Online;
using Explainer.Read.Works;
using Microsoft.AspNetCore.Http;

namespace Explainer.Tests.Online;

/// <summary>What is found at an address, asked from a server on this machine.</summary>
public sealed class AddressCheckTests
{
    private readonly StillClock clock = new();

    [Theory]
    [InlineData("/ok", "ok 200")]
    [InlineData("/pdf", "ok 200")]
    [InlineData("/404", "missing 404 since 2026-05-04")]
    [InlineData("/410", "gone 410 since 2026-05-04")]
    [InlineData("/403", "refused 403")]
    [InlineData("/500", "refused 500")]
    [InlineData("/for-good", "moved 200 to …/ok")]
    [InlineData("/chain", "moved 200 to …/ok")]
    [InlineData("/for-now", "ok 200")]
    [InlineData("/for-good-then-for-now", "moved 200 to …/for-now")]
    [InlineData("/to-nothing", "missing 404 since 2026-05-04")]
    [InlineData("/loop", "unreachable loop")]
    [InlineData("/endless/0", "unreachable redirects")]
    [InlineData("/to-a-file", "unreachable loop")]
    [InlineData("/home", "doubtful 200")]
    [InlineData("/soft-title", "doubtful 200")]
    [InlineData("/soft-heading", "doubtful 200")]
    [InlineData("/no-head", "ok 200")]
    [InlineData("/head-is-404", "ok 200")]
    [InlineData("/breaks-off", "unreachable no-connection")]
    public async Task What_is_found_is_what_a_reader_would_meet(string path, string found)
    {
        await using var server = await TestServer.Start(Answer);
        Assert.Equal(found, await Check(server, path));
    }

    [Fact]
    public async Task Each_address_is_asked_once_with_a_pause_between_and_says_who_asks()
    {
        await using var server = await TestServer.Start(Answer);
        await Run(server, Options, ["/pdf", "/ok", "/410"]);
        Assert.Equal(["GET /robots.txt", "HEAD /pdf", "HEAD /ok", "GET /ok", "HEAD /410", "GET /410"], server.Requests);
        Assert.Equal([1, 1, 1, 1, 1], clock.Waits);
        Assert.Equal(["test/1"], server.Agents.Distinct());
    }

    [Fact]
    public async Task Who_is_busy_is_asked_again_when_it_says()
    {
        var count = 0;
        await using var server = await TestServer.Start((path, context) =>
        {
            context.Response.StatusCode = path == "/busy" && count++ < 1 ? 429 : 200;
            context.Response.Headers.RetryAfter = "7";
            context.Response.ContentType = "application/pdf";
            return Task.CompletedTask;
        });
        Assert.Equal("ok 200", await Check(server, "/busy"));
        Assert.Equal([1, 7], clock.Waits);
    }

    [Fact]
    public async Task Who_has_an_error_is_asked_again_after_longer_and_longer()
    {
        await using var server = await TestServer.Start((path, context) =>
        {
            context.Response.StatusCode = path == "/robots.txt" ? 404 : 503;
            return Task.CompletedTask;
        });
        Assert.Equal("refused 503", await Check(server, "/x"));
        Assert.Equal([1, 2, 8], clock.Waits);
    }

    [Fact]
    public async Task Who_wants_to_be_left_alone_for_long_is_not_asked_again()
    {
        await using var server = await TestServer.Start((path, context) =>
        {
            context.Response.StatusCode = path == "/robots.txt" ? 404 : 429;
            context.Response.Headers.RetryAfter = "3600";
            return Task.CompletedTask;
        });
        var checks = await Run(server, Options, ["/a", "/b"]);
        Assert.All(checks, c => Assert.Equal(SourceState.Refused, c.State));
        Assert.Equal(["GET /robots.txt", "HEAD /a"], server.Requests);
    }

    [Fact]
    public async Task Who_is_slow_is_given_up()
    {
        await using var server = await TestServer.Start(async (path, context) =>
        {
            if (path == "/slow")
            {
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            }
        });
        var check = Assert.Single(await Run(server, Options with { Timeout = TimeSpan.FromMilliseconds(150), MostRetries = 0 }, ["/slow"]));
        Assert.Equal("unreachable timeout", Rest(server, check));
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_reported_as_such()
    {
        await using var server = await TestServer.Start(Answer, isSecure: true);
        Assert.Equal("certificate certificate", await Check(server, "/ok"));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_host_that_does_not_exist_is_missing_or_without_answer_and_never_gone_at_once()
    {
        using var check = new AddressCheck(Options);
        var found = Assert.Single(await check.Run(["http://nothing.invalid/"], SourcesLock.Empty, new HashSet<string>(), _ => { }, TestContext.Current.CancellationToken));
        Assert.True(found.State is SourceState.Missing or SourceState.Unreachable, found.ToString());
    }

    [Fact]
    public async Task What_robots_may_not_see_is_not_asked()
    {
        await using var server = await TestServer.Start((path, context) => path == "/robots.txt"
            ? Text(context, "text/plain", "User-agent: *\nDisallow: /\n\nUser-agent: Explainer\nDisallow: /private\nCrawl-delay: 5\n")
            : Answer(path, context));
        var checks = await Run(server, Options, ["/pdf", "/private/x"]);
        Assert.Equal(["ok 200", "robots robots.txt"], checks.Select(c => Rest(server, c)));
        Assert.Equal(["GET /robots.txt", "HEAD /pdf"], server.Requests);
    }

    [Fact]
    public async Task Of_a_page_only_the_beginning_is_read()
    {
        // The answer never ends: whoever reads on until its end runs out of time instead.
        await using var server = await TestServer.Start(async (path, context) =>
        {
            context.Response.StatusCode = path == "/robots.txt" ? 404 : 200;
            context.Response.ContentType = "text/html";
            while (path == "/large" && context.Request.Method == "GET" && !context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(new byte[100_000], context.RequestAborted).AsTask().ContinueWith(_ => { }, TaskScheduler.Default);
                await Task.Yield();
            }
        });
        Assert.Equal("ok 200", await Check(server, "/large"));
    }

    [Fact]
    public async Task An_archive_is_asked_for_what_has_no_copy_only_when_it_is_named()
    {
        await using var server = await TestServer.Start((path, context) => path.StartsWith("/available", StringComparison.Ordinal)
            ? Text(context, "application/json", Uri.UnescapeDataString(path).Contains("/410", StringComparison.Ordinal)
                ? """{"archived_snapshots": {"closest": {"available": true, "url": "http://web.archive.org/web/2020/http://x/410", "status": "200"}}}"""
                : """{"archived_snapshots": {}}""")
            : Answer(path, context));
        var wanted = new HashSet<string> { server.Root + "/410", server.Root + "/404" };
        var checks = await Run(server, Options with { Archives = new Uri(server.Root + "/available") }, ["/410", "/404", "/pdf"], wanted);
        Assert.Equal(
            ["missing 404 since 2026-05-04", "gone 410 since 2026-05-04 archived https://web.archive.org/web/2020/http://x/410", "ok 200"],
            checks.Select(c => Rest(server, c)));
        Assert.Equal(2, server.Requests.Count(r => r.StartsWith("GET /available?url=http%3A%2F%2F", StringComparison.Ordinal)));
        await Run(server, Options, ["/410"], wanted);
        Assert.Equal(2, server.Requests.Count(r => r.StartsWith("GET /available", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Not found", true)]
    [InlineData("Error 404 – Library", true)]
    [InlineData("404", true)]
    [InlineData("Page not found | Library", true)]
    [InlineData("Sorry, the page you look for can’t be found", true)]
    [InlineData("Seite nicht gefunden", true)]
    [InlineData("Page introuvable", true)]
    [InlineData("The 404 books that were lost", false)]
    [InlineData("Lost and found", false)]
    [InlineData("How the library was found", false)]
    [InlineData("", false)]
    public void A_title_that_says_not_found_is_known(string title, bool isLike) =>
        Assert.Equal(isLike, NotFoundPage.IsLike($"<html><head><title>\n{title}</title></head><body><h1>Library</h1>"));

    [Theory]
    [InlineData("/a", true)]
    [InlineData("/private/x", false)]
    [InlineData("/private/open/x", true)]
    [InlineData("/x.pdf", false)]
    [InlineData("/x.pdf?y", true)]
    [InlineData("/a/b/draft/c", false)]
    public void The_longest_rule_of_robots_decides(string path, bool isAllowed) => Assert.Equal(isAllowed, Robots.Parse(
        "# all\nUser-agent: other\nUser-agent: explainer # us\nDisallow: /private\nAllow: /private/open\nDisallow: /*.pdf$\nDisallow: /*/draft/\nDisallow:\n\nUser-agent: *\nDisallow: /\n", "explainer").Allows(path));

    private OnlineOptions Options => new() { UserAgent = "test/1", Clock = clock };

    private async Task<string> Check(TestServer server, string path) => Rest(server, Assert.Single(await Run(server, Options, [path])));

    private static async Task<IReadOnlyList<SourceCheck>> Run(TestServer server, OnlineOptions options, string[] paths, HashSet<string>? wanted = null)
    {
        using var check = new AddressCheck(options);
        return await check.Run(paths.Select(p => server.Root + p), SourcesLock.Empty, wanted ?? [], _ => { }, TestContext.Current.CancellationToken);
    }

    // What follows the address and the day.
    private static string Rest(TestServer server, SourceCheck check) =>
        check.ToString().Split(' ', 3)[2].Replace(server.Root, "…", StringComparison.Ordinal);

    private static Task Answer(string path, HttpContext context) => path switch
    {
        "/ok" or "/" or "/no-head" when path != "/no-head" || context.Request.Method == "GET" => Text(context, "text/html", "<title>A work</title>"),
        "/no-head" => Status(context, 405),
        "/head-is-404" => context.Request.Method == "GET" ? Text(context, "text/html", "<title>A work</title>") : Status(context, 404),
        "/pdf" => Text(context, "application/pdf", "%PDF"),
        "/410" => Status(context, 410),
        "/403" => Status(context, 403),
        "/500" => Status(context, 500),
        "/for-good" => Redirect(context, 301, "/ok"),
        "/chain" => Redirect(context, 308, "/for-good"),
        "/for-now" => Redirect(context, 302, "/ok"),
        "/for-good-then-for-now" => Redirect(context, 301, "/for-now"),
        "/to-nothing" => Redirect(context, 301, "/404"),
        "/loop" => Redirect(context, 302, "/loop?again"),
        "/loop?again" => Redirect(context, 302, "/loop"),
        "/to-a-file" => Redirect(context, 302, "file:///etc/hosts"),
        "/home" => Redirect(context, 302, "/"),
        "/soft-title" => Text(context, "text/html", "<title>Page not found</title>"),
        "/soft-heading" => Text(context, "text/html", "<title>Library</title><h1 class='x'>404 <b>error</b></h1>"),
        "/breaks-off" => Task.Run(context.Abort),
        _ when path.StartsWith("/endless/", StringComparison.Ordinal) => Redirect(context, 302, path + "0"),
        _ => Task.CompletedTask,
    };

    private static Task Status(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static Task Redirect(HttpContext context, int status, string to)
    {
        context.Response.Headers.Location = to;
        return Status(context, status);
    }

    private static Task Text(HttpContext context, string type, string text)
    {
        context.Response.StatusCode = 200;
        context.Response.ContentType = type;
        return context.Request.Method == "HEAD" ? Task.CompletedTask : context.Response.WriteAsync(text);
    }
}
