using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;

namespace Explainer.Online;

/// <summary>What a server answered, or why it did not.</summary>
/// <param name="Status">The HTTP status; null when there was no answer.</param>
/// <param name="Fault">One word for why there was none; empty when there was one.</param>
internal sealed record Answer(int? Status, string Fault = "")
{
    public const string NoHost = "no-host";
    public const string BadCertificate = "certificate";
    public const string Timeout = "timeout";
    public const string NoConnection = "no-connection";

    /// <summary>The status, or the word for why there is none.</summary>
    public string Words => Status is { } status ? status.ToString(System.Globalization.CultureInfo.InvariantCulture) : Fault;

    /// <summary>Where it redirects to; null when it does not.</summary>
    public Uri? Location { get; init; }

    public bool IsHtml { get; init; }

    /// <summary>The first part of a text; empty when it was not asked for.</summary>
    public string Text { get; init; } = "";

    /// <summary>How long the server asks to be left alone; null when it does not.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Whether it may be another one in a moment.</summary>
    public bool IsPassing => Status is 429 or 500 or 502 or 503 or 504 || Fault is Timeout or NoConnection;
}

/// <summary>
/// Sends requests as a guest: one at a time to each host with a pause after it, again only after a longer and longer wait, and
/// of each answer only the beginning is read. Redirects are not followed here.
/// </summary>
internal sealed class PoliteClient(OnlineOptions options) : IDisposable
{
    private readonly ConcurrentDictionary<string, Host> hosts = new(StringComparer.OrdinalIgnoreCase);

    private readonly HttpMessageInvoker client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        MaxResponseDrainSize = 0,
        ConnectTimeout = options.Timeout,
    });

    public void Dispose() => client.Dispose();

    /// <summary>Leaves a longer pause between requests to a host.</summary>
    public void SlowDown(Uri address, TimeSpan pause) => HostOf(address).Pause = TimeSpan.FromTicks(Math.Min(pause.Ticks, options.LongestWait.Ticks));

    /// <summary>Asks, and asks again where the answer may be another one in a moment.</summary>
    /// <param name="method">HEAD, or GET for the beginning of the text too.</param>
    /// <param name="address">An address with <c>http</c> or <c>https</c>.</param>
    /// <param name="isPersistent">False to give up at once where there is no answer at all.</param>
    /// <param name="stop">Stops everything.</param>
    public async Task<Answer> Send(HttpMethod method, Uri address, bool isPersistent, CancellationToken stop)
    {
        var host = HostOf(address);
        for (var attempt = 0; ; attempt++)
        {
            var answer = await SendOnce(host, method, address, stop);
            if (!answer.IsPassing || attempt == options.MostRetries || (answer.Status is null && !isPersistent))
            {
                return answer;
            }

            var wait = answer.RetryAfter ?? options.BackOff * Math.Pow(4, attempt);
            if (wait > options.LongestWait)
            {
                host.ClosedWith = answer;
                return answer;
            }

            host.Next = options.Clock.Now + wait;
        }
    }

    private Host HostOf(Uri address) => hosts.GetOrAdd(address.Authority, static (_, pause) => new Host { Pause = pause }, options.Pause);

    private async Task<Answer> SendOnce(Host host, HttpMethod method, Uri address, CancellationToken stop)
    {
        await host.Gate.WaitAsync(stop);
        try
        {
            if (host.ClosedWith is { } closed)
            {
                return closed;
            }

            if (host.Next - options.Clock.Now is var wait && wait > TimeSpan.Zero)
            {
                await options.Clock.Wait(wait, stop);
            }

            var answer = await SendNow(method, address, stop);
            host.Next = options.Clock.Now + host.Pause;
            // Of a host that does not exist each address would say the same.
            host.ClosedWith = answer.Fault == Answer.NoHost ? answer : null;
            return answer;
        }
        finally
        {
            host.Gate.Release();
        }
    }

    private async Task<Answer> SendNow(HttpMethod method, Uri address, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(options.Timeout);
        try
        {
            using var request = new HttpRequestMessage(method, address);
            request.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
            request.Headers.TryAddWithoutValidation("Accept", "*/*");
            using var response = await client.SendAsync(request, limit.Token);
            return await Read(response, address, limit.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new Answer(null, Answer.Timeout);
        }
        catch (HttpRequestException e)
        {
            return new Answer(null, WordFor(e));
        }
        catch (IOException)
        {
            return new Answer(null, Answer.NoConnection);
        }
    }

    // Only a name server that knows of no such host says that it is gone; one that gives no answer says nothing.
    private static string WordFor(HttpRequestException fault) => fault switch
    {
        { HttpRequestError: HttpRequestError.NameResolutionError, InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } } => Answer.NoHost,
        // With a cause within it is the handshake that failed, not the certificate.
        { InnerException: AuthenticationException { InnerException: null } } => Answer.BadCertificate,
        _ => Answer.NoConnection,
    };

    private async Task<Answer> Read(HttpResponseMessage response, Uri address, CancellationToken stop)
    {
        var status = (int)response.StatusCode;
        var type = response.Content.Headers.ContentType?.MediaType;
        var location = status is 301 or 302 or 303 or 307 or 308 ? response.Headers.Location : null;
        var isHtml = type is "text/html" or "application/xhtml+xml";
        var isText = isHtml || type is "text/plain" or "application/json" or null;
        return new Answer(status)
        {
            Location = location is null ? null : Uri.TryCreate(address, location, out var to) ? to : null,
            IsHtml = isHtml,
            RetryAfter = response.Headers.RetryAfter is { } retry ? retry.Delta ?? retry.Date - options.Clock.Now : null,
            Text = isText && status is >= 200 and < 300 && response.RequestMessage?.Method != HttpMethod.Head ? await ReadStart(response, stop) : "",
        };
    }

    private async Task<string> ReadStart(HttpResponseMessage response, CancellationToken stop)
    {
        var bytes = new byte[options.MostBytes];
        await using var stream = await response.Content.ReadAsStreamAsync(stop);
        var count = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, stop);
        return Encoding.UTF8.GetString(bytes, 0, count);
    }

    private sealed class Host
    {
        /// <summary>Lets one request at a time through.</summary>
        public SemaphoreSlim Gate { get; } = new(1);

        /// <summary>Before which moment nothing is asked.</summary>
        public DateTimeOffset Next { get; set; }

        public TimeSpan Pause { get; set; }

        /// <summary>The answer to all that is asked from now on; null while the host is asked.</summary>
        public Answer? ClosedWith { get; set; }
    }
}
