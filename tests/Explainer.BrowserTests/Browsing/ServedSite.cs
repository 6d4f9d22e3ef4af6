using System.Net;
using Explainer.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;

namespace Explainer.BrowserTests.Browsing;

/// <summary>A finished site on a server of its own, from memory, with the headers that its <c>_headers</c> file asks for.</summary>
public sealed class ServedSite : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly WebApplication app;
    private readonly HeadersFile headers;

    private ServedSite(WebApplication app, SiteTestResult build, HeadersFile headers)
    {
        this.app = app;
        this.headers = headers;
        Build = build;
        app.Run(Respond);
    }

    /// <summary>Where it listens.</summary>
    public Uri Url => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Its pages by their place in the output, without those that only lead on to another.</summary>
    public IReadOnlyList<string> Pages { get; private init; } = [];

    internal SiteTestResult Build { get; }

    /// <summary>The address of a file of the output: <c>story/index.html</c> is <c>/story/</c>.</summary>
    public Uri At(string path) =>
        new(Url, path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    /// <summary>The file of the output that answers an address of this site.</summary>
    public string FileAt(Uri address)
    {
        var path = Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/');
        var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        return Build.Files.ContainsKey(file) ? file : "404.html";
    }

    /// <summary>One page of each kind (the class of <c>body</c>): the longest, which has the most on it.</summary>
    public IReadOnlyList<string> OneOfEachKind =>
        [.. Pages.GroupBy(KindOf, StringComparer.Ordinal).Select(kind => kind.MaxBy(page => Build.Files[page].Length)!)];

    private string KindOf(string page)
    {
        var text = Build[page];
        var body = text.IndexOf("<body class=\"", StringComparison.Ordinal);
        return text[body..text.IndexOf('>', body)];
    }

    internal static async Task<ServedSite> Start(SiteTestResult build, bool withHeaders = true)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var redirects = build.Site!.Redirects.Select(r => r.Old.OutputPath).ToHashSet();
        var site = new ServedSite(builder.Build(), build, withHeaders ? HeadersFile.Of(build) : HeadersFile.None)
        {
            Pages = [.. build.Files.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal) && !redirects.Contains(f))],
        };
        await site.app.StartAsync();
        return site;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task Respond(HttpContext context)
    {
        var path = context.Request.Path;
        var file = FileAt(new Uri(Url, path.ToUriComponent()));
        var bytes = Build.Files[file];
        var response = context.Response;
        foreach (var (name, value) in headers.For(path.Value!))
        {
            response.Headers[name] = value;
        }

        response.StatusCode = file == "404.html" && path != "/404.html" ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        var type = Types.TryGetContentType(file, out var known) ? known : "application/octet-stream";
        response.ContentType = type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
