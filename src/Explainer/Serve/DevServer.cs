using System.Net;
using System.Net.Sockets;
using Explainer.Build;
using Explainer.Model.Texts;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Explainer.Serve;

/// <summary>Shows the site while it is being written, on this machine only.</summary>
/// <remarks>Kestrel without a host: settings, services, routes and middleware, of which a preview needs none, would be a fortieth of the program.</remarks>
internal sealed class DevServer : IHttpApplication<HttpContext>, IServiceProvider, IAsyncDisposable
{
    private const int MostPortsTried = 20;

    // Connections that are still open when it ends are cut.
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(1);

    private readonly KestrelServer kestrel;
    private readonly Lazy<DevSite> site;
    private readonly CancellationTokenSource stopping = new();

    private DevServer(int port, Func<Uri, DevSite> siteAt)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Listen(IPAddress.Loopback, port);
        var sockets = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        kestrel = new KestrelServer(Options.Create(options), sockets, NullLoggerFactory.Instance);
        site = new Lazy<DevSite>(() => siteAt(Url));
    }

    public DevSite Site => site.Value;

    /// <summary>The address on which it listens.</summary>
    public Uri Url => new(kestrel.Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Starts a server on 127.0.0.1.</summary>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="siteAt">Creates the site once the address is known.</param>
    /// <exception cref="UsageException">The port is in use, or not allowed.</exception>
    public static async Task<DevServer> Start(int port, Func<Uri, DevSite> siteAt, CancellationToken stop)
    {
        var server = new DevServer(port, siteAt);
        try
        {
            await server.kestrel.StartAsync(server, stop);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw new UsageException(ServeTexts.PortInUse(port, FreeAfter(port)), e);
        }
        catch (SocketException e)
        {
            throw new UsageException(ServeTexts.PortUnusable(port, e.Message), e);
        }

        return server;
    }

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures) { RequestServices = this };

    public Task ProcessRequestAsync(HttpContext context) => DevRequestHandler.Handle(context, Site, stopping.Token);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    /// <summary>What the framework asks for that sends a file: where to log.</summary>
    public object? GetService(Type serviceType) => serviceType == typeof(ILoggerFactory) ? NullLoggerFactory.Instance : null;

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        using var end = new CancellationTokenSource(LongestEnd);
        await kestrel.StopAsync(end.Token);
        kestrel.Dispose();
        stopping.Dispose();
    }

    private static int? FreeAfter(int port) =>
        Enumerable.Range(port + 1, MostPortsTried).Where(p => p <= IPEndPoint.MaxPort && IsFree(p)).Select(p => (int?)p).FirstOrDefault();

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
