using System.Collections.Concurrent;
using System.Net;
using Explainer.Model.Diagnostics;
using Explainer.Serve;

namespace Explainer.Tests.Serving;

/// <summary>A preview server over a folder of its own, and somebody who asks it for pages.</summary>
internal sealed class Preview : IAsyncDisposable
{
    private readonly TemporaryFolder folder;
    private readonly DevServer server;

    private Preview(TemporaryFolder folder, DevServer server, HttpClient client, ConcurrentQueue<string> reports)
    {
        this.folder = folder;
        this.server = server;
        Client = client;
        Reports = reports;
    }

    public HttpClient Client { get; }

    /// <summary>What was reported each time the folder was read; empty when all was well.</summary>
    public ConcurrentQueue<string> Reports { get; }

    public static async Task<Preview> Of(SiteTest site)
    {
        var folder = new TemporaryFolder();
        site.WriteTo(folder.Path);
        var reports = new ConcurrentQueue<string>();
        var server = await DevServer.Start(
            0, url => new DevSite(folder.Path, url, problems => reports.Enqueue(string.Join('\n', problems))), CancellationToken.None);
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = server.Url };
        return new Preview(folder, server, client, reports);
    }

    /// <summary>Status and text of an address.</summary>
    public async Task<(HttpStatusCode Status, string Text)> Get(string path)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public void Write(string path, string text)
    {
        SiteTest.Empty.And(path, text).WriteTo(folder.Path);
        // Two changes within one tick of the clock and of one length would look alike.
        File.SetLastWriteTimeUtc(Path.Combine(folder.Path, path), DateTime.UtcNow.AddSeconds(Reports.Count));
    }

    public void Delete(string path) => File.Delete(Path.Combine(folder.Path, path));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await server.DisposeAsync();
        folder.Dispose();
    }
}
