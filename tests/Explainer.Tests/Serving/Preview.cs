using System.Collections.Concurrent;
using System.Net;
using Explainer.Serve;

namespace Explainer.Tests.Serving;

/// <summary>A preview over a folder of its own, and somebody who changes files and asks for pages.</summary>
internal sealed class Preview : IAsyncDisposable
{
    // A failing test ends by it; one that passes never waits so long.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder;
    private readonly DevServer server;
    private readonly InputWatcher watcher;
    private readonly CancellationTokenSource stop = new();
    private readonly Task following;
    private readonly ConcurrentQueue<string> said = new();
    private readonly ConcurrentQueue<string> reported;

    private Preview(
        TemporaryFolder folder, DevServer server, ConcurrentQueue<string> reported, ConcurrentQueue<string> reports, WatchOptions options, Func<string, FileSystemWatcher>? listen)
    {
        this.folder = folder;
        this.server = server;
        this.reported = reported;
        Reports = reports;
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = server.Url };
        watcher = new InputWatcher(server.Site.Root, options, said.Enqueue, listen);
        Seen = server.Site.Now.Version;
        following = server.Site.Follow(watcher, said.Enqueue, stop.Token);
    }

    public HttpClient Client { get; }

    /// <summary>Where the input folder lies.</summary>
    public string Input => Path.Combine(folder.Path, "input");

    /// <summary>What was reported each time the folder was read: the files that had changed, and the problems.</summary>
    public ConcurrentQueue<string> Reports { get; }

    /// <summary>What else was said.</summary>
    public IReadOnlyCollection<string> Said => said;

    /// <summary>The version of the site that was seen last.</summary>
    public string Seen { get; private set; }

    public static async Task<Preview> Start(SiteTest site, WatchOptions? options = null, Func<string, FileSystemWatcher>? listen = null)
    {
        var folder = new TemporaryFolder();
        site.WriteTo(Path.Combine(folder.Path, "input"));
        var reported = new ConcurrentQueue<string>();
        var reports = new ConcurrentQueue<string>();
        void Take(DevReport report)
        {
            reports.Enqueue(string.Join('\n', [string.Join(' ', report.Changed), .. report.Problems]));
            reported.Enqueue(report.Version);
        }

        var server = await DevServer.Start(0, url => new DevSite(Path.Combine(folder.Path, "input"), url, Take), CancellationToken.None);
        return new Preview(folder, server, reported, reports, options ?? WatchOptions.Default, listen);
    }

    /// <summary>Waits until the site has changed since it was seen last.</summary>
    public async Task Change()
    {
        using var tooLong = new CancellationTokenSource(Longest);
        var change = server.Site.After(Seen, tooLong.Token);
        // Whatever ended the preview is said rather than that nothing changed.
        await await Task.WhenAny(change, following);
        Seen = (await change).Version;
        // Pages are told first.
        await Until(() => reported.Contains(Seen));
    }

    /// <summary>Waits until something was said.</summary>
    public async Task Hear(string sentence)
    {
        await Until(() => said.Contains(sentence));
        Assert.Contains(sentence, said);
    }

    /// <summary>Changes files, and waits until the site has changed.</summary>
    public async Task Change(Action change)
    {
        change();
        await Change();
    }

    /// <summary>Status and text of an address.</summary>
    public async Task<(HttpStatusCode Status, string Text)> Get(string path)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>A file of the input folder on disk.</summary>
    public string At(string path) => Path.Combine(Input, path);

    public void Write(string path, string text) => SiteTest.Empty.And(path, text).WriteTo(Input);

    public void Delete(string path) => File.Delete(At(path));

    private static async Task Until(Func<bool> isTrue)
    {
        for (var end = DateTime.UtcNow + Longest; !isTrue() && DateTime.UtcNow < end;)
        {
            await Task.Delay(5);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => following.WaitAsync(Longest));
        watcher.Dispose();
        Client.Dispose();
        await server.DisposeAsync();
        stop.Dispose();
        folder.Dispose();
    }
}
