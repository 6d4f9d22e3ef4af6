using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Explainer.Model;
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
public sealed partial class ServedSite : IAsyncDisposable
{
    private const string Slowly = "slowly";
    private const int Small = 200;

    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly WebApplication app;
    private readonly HeadersFile headers;
    private readonly Lazy<List<string>> oneOfEachKind;
    private readonly Lazy<IReadOnlyList<string>> sample;

    private ServedSite(WebApplication app, SiteTestResult build, HeadersFile headers)
    {
        this.app = app;
        this.headers = headers;
        Build = build;
        oneOfEachKind = new(ChooseOneOfEachKind);
        sample = new(() => [.. Pages.Where(p => OneOfEachKind.Contains(p) || Depth.Includes(Build[p], OneIn(p)))]);
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

    /// <summary>The same over a slow line: the page comes in pieces, with a pause after each.</summary>
    public Uri SlowlyAt(string page) => SlowlyAt(page, SlowLine.Frame);

    /// <inheritdoc cref="SlowlyAt(string)"/>
    public Uri SlowlyAt(string page, TimeSpan pause) => new(FormattableString.Invariant($"{At(page)}?{Slowly}={pause.TotalMilliseconds}"));

    /// <summary>The file of the output that answers an address of this site.</summary>
    public string FileAt(Uri address)
    {
        var path = Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/');
        var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        return Build.Files.ContainsKey(file) ? file : "404.html";
    }

    /// <summary>
    /// Pages for tests that hold on all of them: one of each kind and a slice of the others, which is all of them where
    /// <see cref="Depth"/> is full, and on a small site but for its pages of citing, which differ in the words of one work alone.
    /// </summary>
    public IReadOnlyList<string> Sample => sample.Value;

    private uint OneIn(string page) => Pages.Count > Small ? 48u : $"/{page}".Contains($"/{CiteUrls.Folder}", StringComparison.Ordinal) ? 4u : 1u;

    /// <summary>Pages that have between them every kind of page, every class and every element; the first has the most of them.</summary>
    public IReadOnlyList<string> OneOfEachKind => oneOfEachKind.Value;

    private List<string> ChooseOneOfEachKind()
    {
        var parts = Pages.ToDictionary(page => page, page => PartsOf(Build[page]));
        var left = parts.Values.SelectMany(p => p).ToHashSet();
        var chosen = new List<string>();
        while (left.Count > 0)
        {
            chosen.Add(Pages.MaxBy(page => (parts[page].Count(left.Contains), Build.Files[page].Length))!);
            left.ExceptWith(parts[chosen[^1]]);
        }

        return chosen;
    }

    // The kind of a page is a class of its body.
    private static HashSet<string> PartsOf(string html) =>
        [.. Part().Matches(html).SelectMany(tag => tag.Groups["class"].Value.Split(' ').Prepend("<" + tag.Groups["name"].Value))];

    [GeneratedRegex("<(?<name>[a-z][a-z0-9]*)(?:[^>]*? class=\"(?<class>[^\"]*)\")?")]
    private static partial Regex Part();

    internal static async Task<ServedSite> Start(SiteTestResult build, bool withHeaders = true)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var redirects = build.Site!.Redirects.Select(r => r.Old.OutputPath).ToHashSet();
        var site = new ServedSite(builder.Build(), build, withHeaders ? HeadersFile.Read(build) : HeadersFile.None)
        {
            // Handouts are HTML and no pages of the website: Paper/HandoutTests opens them.
            Pages = [.. build.Files.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal) && !redirects.Contains(f) && !f.Contains("-handout", StringComparison.Ordinal))],
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
        if (context.Request.Query.TryGetValue(Slowly, out var pause))
        {
            await SlowLine.Send(response, Build[file], TimeSpan.FromMilliseconds(int.Parse(pause!, CultureInfo.InvariantCulture)), context.RequestAborted);
            return;
        }

        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
