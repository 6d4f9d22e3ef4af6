using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Explainer.Online;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Explainer.Tests.Online;

/// <summary>A server on this machine that answers as a test says, and keeps what it was asked.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private TestServer(WebApplication app) => this.app = app;

    /// <summary>Method, path and query of each request, in the order in which they came.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public ConcurrentQueue<string> Agents { get; } = new();

    /// <summary>What stands before a path: <c>http://127.0.0.1:port</c>.</summary>
    public string Root => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>Starts a server.</summary>
    /// <param name="answer">Answers a request; a path that it leaves alone is answered by 404.</param>
    /// <param name="isSecure">True for https, with a certificate that nobody vouches for.</param>
    public static async Task<TestServer> Start(Func<string, HttpContext, Task> answer, bool isSecure = false)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.Zero);
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (isSecure)
            {
                listen.UseHttps(OwnCertificate());
            }
        }));
        var server = new TestServer(builder.Build());
        server.app.Run(async context =>
        {
            var path = context.Request.Path + context.Request.QueryString.Value;
            server.Requests.Enqueue($"{context.Request.Method} {path}");
            server.Agents.Enqueue(context.Request.Headers.UserAgent.ToString());
            context.Response.StatusCode = 404;
            await answer(path, context);
        });
        await server.app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static X509Certificate2 OwnCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=somewhere.example", key, HashAlgorithmName.SHA256);
        using var own = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(own.Export(X509ContentType.Pkcs12), null);
    }
}

/// <summary>A clock that stands still but for the waits that it is asked for, and keeps them.</summary>
internal sealed class StillClock : NetworkClock
{
    private readonly Lock gate = new();
    private readonly List<double> waits = [];
    private DateTimeOffset now = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset Now
    {
        get
        {
            lock (gate)
            {
                return now;
            }
        }
    }

    /// <summary>In seconds.</summary>
    public IReadOnlyList<double> Waits
    {
        get
        {
            lock (gate)
            {
                return [.. waits];
            }
        }
    }

    public void Advance(TimeSpan time)
    {
        lock (gate)
        {
            now += time;
        }
    }

    public override Task Wait(TimeSpan time, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        lock (gate)
        {
            waits.Add(time.TotalSeconds);
            now += time;
        }

        return Task.CompletedTask;
    }
}
