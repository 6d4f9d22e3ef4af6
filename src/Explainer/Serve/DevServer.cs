using System.Net;
using System.Net.Sockets;
using Explainer.Build;
using Explainer.Model.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Explainer.Serve;

/// <summary>Shows the site while it is being written, on this machine only.</summary>
internal sealed class DevServer : IAsyncDisposable
{
    private const int MostPortsTried = 20;

    private readonly WebApplication app;
    private readonly Lazy<DevSite> site;

    private DevServer(WebApplication app, Func<Uri, DevSite> siteAt)
    {
        this.app = app;
        site = new Lazy<DevSite>(() => siteAt(Url));
        app.Run(context => DevRequestHandler.Handle(context, Site, app.Lifetime.ApplicationStopping));
    }

    public DevSite Site => site.Value;

    /// <summary>The address on which it listens.</summary>
    public Uri Url => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Starts a server on 127.0.0.1.</summary>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="siteAt">Creates the site once the address is known.</param>
    /// <exception cref="UsageException">The port is in use, or not allowed.</exception>
    public static async Task<DevServer> Start(int port, Func<Uri, DevSite> siteAt, CancellationToken stop)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
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
            throw new UsageException(ServeTexts.PortInUse(port, FreeAfter(port)), e);
        }
        catch (SocketException e)
        {
            throw new UsageException(ServeTexts.PortUnusable(port, e.Message), e);
        }

        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
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
