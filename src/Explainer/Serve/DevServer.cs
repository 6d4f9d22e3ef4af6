using System.Net;
using Explainer.Build;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;

namespace Explainer.Serve;

/// <summary>Shows the site while it is being written, on this machine only.</summary>
internal sealed class DevServer : IAsyncDisposable
{
    private static readonly string[] OwnNames = ["127.0.0.1", "localhost", "[::1]"];
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly WebApplication app;
    private readonly Lazy<DevSite> site;

    private DevServer(WebApplication app, Func<Uri, DevSite> siteAt)
    {
        this.app = app;
        site = new Lazy<DevSite>(() => siteAt(Url));
        app.Run(context => Respond(context, site.Value));
    }

    public DevSite Site => site.Value;

    /// <summary>Where it listens.</summary>
    public Uri Url => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Starts a server on 127.0.0.1.</summary>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="siteAt">Makes the site once the address is known.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="UnusablePlaceException">The port is in use, or not allowed.</exception>
    public static async Task<DevServer> Start(int port, Func<Uri, DevSite> siteAt, CancellationToken stop)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var server = new DevServer(builder.Build(), siteAt);
        try
        {
            await server.app.StartAsync(stop);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw new UnusablePlaceException(
                FormattableString.Invariant($"Port {port} is in use. Try --port {port + 1}, or --port 0 for any that is free."), e);
        }
        catch (System.Net.Sockets.SocketException e)
        {
            throw new UnusablePlaceException(
                FormattableString.Invariant($"Port {port} cannot be used: {e.Message}. Try --port 5080, or --port 0 for any that is free."), e);
        }

        return server;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private static Task Respond(HttpContext context, DevSite site)
    {
        var request = context.Request;
        // A page elsewhere must not read drafts by giving its own name to this machine (DNS rebinding).
        if (!OwnNames.Contains(request.Host.Host))
        {
            return Refuse(context, StatusCodes.Status403Forbidden, "This preview answers to 127.0.0.1 and localhost only.");
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return Refuse(context, StatusCodes.Status405MethodNotAllowed, "Pages can be read only.");
        }

        var path = request.Path.Value?.TrimStart('/') ?? "";
        if (path.Length == 0 || path.EndsWith('/'))
        {
            return Send(context, site, path + "index.html");
        }

        if (!site.Has(path) && site.Has(path + "/index.html"))
        {
            context.Response.Redirect(request.Path.ToUriComponent() + "/" + request.QueryString);
            return Task.CompletedTask;
        }

        return Send(context, site, path);
    }

    private static async Task Send(HttpContext context, DevSite site, string path)
    {
        var (file, status) = site.Get(path);
        var response = context.Response;
        response.StatusCode = status;
        foreach (var header in site.HeadersOf(path))
        {
            response.Headers[header.Name] = header.Value;
        }

        // What stands in the place of a file that is not there is always a page.
        response.ContentType = TypeOf(status == StatusCodes.Status200OK ? path : "index.html");
        response.ContentLength = file.Bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await response.Body.WriteAsync(file.Bytes, context.RequestAborted);
        }
    }

    private static string TypeOf(string path)
    {
        var type = Types.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
    }

    private static Task Refuse(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(reason + "\n");
    }
}
