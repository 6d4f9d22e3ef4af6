using Explainer.Build;
using Explainer.Cli;
using Explainer.Online;
using Microsoft.AspNetCore.Http;

namespace Explainer.Tests.Online;

/// <summary><c>sources --online</c>: the file that it writes, what it says, and what it leaves alone.</summary>
public sealed class OnlineRunTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StillClock clock = new();
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new() { NewLine = "\n" };

    public void Dispose()
    {
        folder.Dispose();
        output.Dispose();
        error.Dispose();
    }

    [Fact]
    public async Task What_is_found_is_written_said_and_kept_until_the_next_time()
    {
        await using var server = await TestServer.Start(Answer);
        Works($"- {{id: a, type: webpage, title: A, URL: \"{server.Root}/ok#part\", custom: {{archived: \"{server.Root}/copy\"}}}}\n- {{id: b, type: webpage, title: B, URL: \"{server.Root}/404\"}}\n- {{id: c, type: webpage, title: C, URL: \"{server.Root}/moved\"}}\n");
        Write("sources.lock", "https://no.longer.cited.example/ 2020-01-01 ok 200\n");
        Assert.Equal(ExitCode.Success, await Run());
        Assert.Equal("…/404 2026-05-04 missing 404 since 2026-05-04\n…/copy 2026-05-04 ok 200\n…/moved 2026-05-04 moved 200 to …/ok\n…/ok 2026-05-04 ok 200\n", Lock(server));
        Assert.Equal("""
            sources.yml:3:41: warning EX272: '…/moved' has moved for good. Write …/ok.
            sources.lock: 4 addresses: 2 as it was, 1 moved, 1 not found for the first time.

            """, Shown(output, server));
        Assert.Equal(
            ["1 of 4: …/ok: as it was", "2 of 4: …/copy: as it was", "3 of 4: …/404: not found for the first time (404 since 2026-05-04)", "4 of 4: …/moved: moved (…/ok)", ""],
            Shown(error, server).Split('\n'));

        clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal(ExitCode.ContentErrors, await Run(strict: true));
        Assert.StartsWith("…/404 2026-05-07 gone 404 since 2026-05-04\n", Lock(server), StringComparison.Ordinal);
        Assert.Contains("sources.yml:2:41: warning EX271: '…/404' is gone (404 since 2026-05-04).", Shown(output, server), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_found_twice_on_one_day_is_not_gone_yet_and_what_comes_back_is_there()
    {
        var status = 404;
        await using var server = await TestServer.Start((_, context) =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/pdf";
            return Task.CompletedTask;
        });
        Works($"- {{id: a, type: webpage, title: A, URL: \"{server.Root}/x\"}}\n");
        await Run();
        await Run();
        Assert.Equal("…/x 2026-05-04 missing 404 since 2026-05-04\n", Lock(server));
        clock.Advance(TimeSpan.FromDays(1));
        await Run();
        Assert.Equal("…/x 2026-05-05 gone 404 since 2026-05-04\n", Lock(server));
        status = 200;
        await Run();
        Assert.Equal("…/x 2026-05-05 ok 200\n", Lock(server));
    }

    [Fact]
    public async Task Without_any_answer_the_file_is_as_it_was()
    {
        string closed;
        await using (var server = await TestServer.Start(Answer))
        {
            closed = server.Root;
        }

        Works($"- {{id: a, type: webpage, title: A, URL: \"{closed}/ok\"}}\n");
        Write("sources.lock", "https://one.example/ 2020-01-01 ok 200\n");
        var fault = await Assert.ThrowsAsync<UsageException>(() => OnlineRun.Run(folder.Path, false, _ => Options, Terminal, TestContext.Current.CancellationToken));
        Assert.Equal("No server gave an answer. See whether this machine is connected. sources.lock is as it was.", fault.Message);
        Assert.Equal("https://one.example/ 2020-01-01 ok 200\n", Read("sources.lock"));
    }

    [Fact]
    public async Task Who_stops_it_finds_the_file_as_it_was()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var server = await TestServer.Start(async (path, context) =>
        {
            if (path == "/404")
            {
                await stop.CancelAsync();
            }

            await Answer(path, context);
        });
        Works($"- {{id: a, type: webpage, title: A, URL: \"{server.Root}/ok\"}}\n- {{id: b, type: webpage, title: B, URL: \"{server.Root}/404\"}}\n");
        Write("sources.lock", "https://one.example/ 2020-01-01 ok 200\n");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => OnlineRun.Run(folder.Path, false, _ => Options, Terminal, stop.Token));
        Assert.Equal("https://one.example/ 2020-01-01 ok 200\n", Read("sources.lock"));
        Assert.Empty(Directory.GetFiles(folder.Path, ".*"));
    }

    [Fact]
    public async Task While_the_works_have_errors_nobody_is_asked()
    {
        await using var server = await TestServer.Start(Answer);
        Works($"- {{id: a, type: webpage, URL: \"{server.Root}/ok\"}}\n");
        Assert.Equal(ExitCode.ContentErrors, await Run());
        Assert.Equal("sources.lock is as it was: 1 error.\n", Shown(output, server));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_site_without_addresses_gets_no_file()
    {
        await using var server = await TestServer.Start(Answer);
        Works("- {id: a, type: book, title: A}\n");
        Assert.Equal(ExitCode.Success, await Run());
        Assert.Equal("No source has an address.\n", Shown(output, server));
        Assert.False(File.Exists(Path.Combine(folder.Path, "sources.lock")));
    }

    [Fact]
    public async Task Builds_and_checks_ask_nobody()
    {
        await using var server = await TestServer.Start(Answer);
        Works($"- {{id: a, type: webpage, title: A, URL: \"{server.Root}/ok\"}}\n");
        foreach (var command in (string[])["build", "check", "sources"])
        {
            await CommandLine.Run(command == "build" ? [command, "--input", folder.Path, "--output", Path.Combine(folder.Path, "..", Path.GetFileName(folder.Path) + "-out")] : [command, "--input", folder.Path], Terminal);
        }

        Directory.Delete(folder.Path + "-out", recursive: true);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Archives_are_asked_with_online_alone()
    {
        Assert.Equal(2, await CommandLine.Run(["sources", "--archives"], Terminal));
        Assert.StartsWith("explainer: --archives asks the network. Write --online with it.\n", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Servers_are_told_which_site_asks() => Assert.Contains(
        "(+https://example.org/; ", OnlineRun.CreateOptions(new Uri("https://example.org/"), withArchives: false).UserAgent, StringComparison.Ordinal);

    private Terminal Terminal => new(output, error, IsInteractive: false, HasColour: false);

    private OnlineOptions Options => new() { UserAgent = "test/1", Clock = clock };

    private async Task<ExitCode> Run(bool strict = false)
    {
        output.GetStringBuilder().Clear();
        error.GetStringBuilder().Clear();
        return await OnlineRun.Run(folder.Path, strict, _ => Options, Terminal, TestContext.Current.CancellationToken);
    }

    private static string Shown(StringWriter writer, TestServer server) => writer.ToString().Replace(server.Root, "…", StringComparison.Ordinal);

    private string Lock(TestServer server) => Read("sources.lock").Replace(server.Root, "…", StringComparison.Ordinal);

    private void Works(string text) => SiteTest.With("sources.yml", text).WriteTo(folder.Path);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.Path, name), text);

    private string Read(string name) => File.ReadAllText(Path.Combine(folder.Path, name));

    private static Task Answer(string path, HttpContext context)
    {
        context.Response.ContentType = "application/pdf";
        context.Response.StatusCode = path switch { "/ok" or "/copy" => 200, "/moved" => 301, _ => 404 };
        if (path == "/moved")
        {
            context.Response.Headers.Location = "/ok";
        }

        return Task.CompletedTask;
    }
}
