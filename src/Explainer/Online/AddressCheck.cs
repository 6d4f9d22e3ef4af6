using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using Explainer.Read.Works;

namespace Explainer.Online;

/// <summary>Asks the addresses of works what is there: each once, several hosts at a time.</summary>
internal sealed class AddressCheck : IDisposable
{
    /// <summary>The name to which a <c>robots.txt</c> may speak.</summary>
    public const string Product = "explainer";

    private readonly OnlineOptions options;
    private readonly PoliteClient client;
    private readonly ConcurrentDictionary<string, Lazy<Task<Robots>>> robots = new(StringComparer.OrdinalIgnoreCase);

    public AddressCheck(OnlineOptions options)
    {
        this.options = options;
        client = new PoliteClient(options);
    }

    private DateOnly Today => DateOnly.FromDateTime(options.Clock.Now.UtcDateTime);

    public void Dispose() => client.Dispose();

    /// <summary>What is found at each address.</summary>
    /// <param name="addresses">Absolute addresses without fragments.</param>
    /// <param name="before">What was found the last time.</param>
    /// <param name="withoutCopy">Those for which an archive is asked, if <see cref="OnlineOptions.Archives"/> names one.</param>
    /// <param name="report">Called after each, by several threads.</param>
    /// <param name="stop">Stops everything.</param>
    public async Task<ImmutableArray<SourceCheck>> Run(
        IEnumerable<string> addresses, SourcesLock before, IReadOnlySet<string> withoutCopy, Action<SourceCheck> report, CancellationToken stop)
    {
        var found = new ConcurrentBag<SourceCheck>();
        var hosts = addresses.Select(a => new Uri(a)).GroupBy(a => a.Authority, StringComparer.OrdinalIgnoreCase);
        await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = options.MostHostsAtOnce, CancellationToken = stop }, async (host, _) =>
        {
            foreach (var address in host)
            {
                var check = (await Ask(address, stop)).After(before.Find(address.AbsoluteUri));
                found.Add(check.Archived is null && options.Archives is not null && withoutCopy.Contains(check.Address)
                    ? check with { Archived = await FindCopy(address, stop) }
                    : check);
                report(check);
            }
        });
        return [.. found.OrderBy(c => c.Address, StringComparer.Ordinal)];
    }

    private async Task<SourceCheck> Ask(Uri address, CancellationToken stop)
    {
        SourceCheck Found(SourceState state, string answer) => new(address.AbsoluteUri, Today, state, answer);

        var seen = new HashSet<Uri> { address };
        var (current, lasting, isLasting) = (address, address, true);
        while (true)
        {
            if (!(await RobotsOf(current, stop)).Allows(current.PathAndQuery))
            {
                return Found(SourceState.Robots, "robots.txt");
            }

            var answer = await Fetch(current, stop);
            if (answer.Location is not { } next)
            {
                return Judge(Found, answer, address, current, lasting);
            }

            isLasting &= answer.Status is 301 or 308;
            current = new Uri(next.GetLeftPart(UriPartial.Query));
            lasting = isLasting ? current : lasting;
            if (current.Scheme is not ("http" or "https") || !seen.Add(current) || seen.Count > options.MostRedirects + 1)
            {
                return Found(SourceState.Unreachable, seen.Count > options.MostRedirects + 1 ? "redirects" : "loop");
            }
        }
    }

    private static SourceCheck Judge(Func<SourceState, string, SourceCheck> found, Answer answer, Uri asked, Uri answered, Uri lasting) => answer switch
    {
        { IsSuccess: true } when NotFoundPage.IsLike(answer.Text) || NotFoundPage.IsHomeInstead(asked, answered) => found(SourceState.Doubtful, answer.Words),
        { IsSuccess: true } when lasting != asked => found(SourceState.Moved, answer.Words) with { MovedTo = lasting.AbsoluteUri },
        { IsSuccess: true } => found(SourceState.Ok, answer.Words),
        { Status: 410 } => found(SourceState.Gone, answer.Words),
        { Status: 404 } or { Fault: Answer.NoHost } => found(SourceState.Missing, answer.Words),
        { Fault: Answer.BadCertificate } => found(SourceState.Certificate, answer.Words),
        { Status: null } => found(SourceState.Unreachable, answer.Words),
        _ => found(SourceState.Refused, answer.Words),
    };

    // Only a page has to be read: of a file the head is enough. Servers that refuse HEAD, or know no better answer to it, are asked
    // in the usual way.
    private async Task<Answer> Fetch(Uri address, CancellationToken stop)
    {
        var head = await client.Send(HttpMethod.Head, address, isPersistent: false, stop);
        var isEnough = head.Location is not null || head.Status is 429 or 503 || head.Fault is Answer.NoHost or Answer.BadCertificate || (head.IsSuccess && !head.IsHtml);
        return isEnough ? head : await client.Send(HttpMethod.Get, address, isPersistent: true, stop);
    }

    private Task<Robots> RobotsOf(Uri address, CancellationToken stop) =>
        robots.GetOrAdd(address.GetLeftPart(UriPartial.Authority), site => new Lazy<Task<Robots>>(() => ReadRobots(new Uri(site + "/robots.txt"), stop))).Value;

    // RFC 9309: without a file all is allowed; while the server has an error nothing is. Where there is no server at all, the
    // address itself will say so.
    private async Task<Robots> ReadRobots(Uri address, CancellationToken stop)
    {
        const int mostRedirects = 5;
        var answer = await client.Send(HttpMethod.Get, address, isPersistent: false, stop);
        for (var i = 0; i < mostRedirects && answer.Location is { Scheme: "http" or "https" } next; i++)
        {
            answer = await client.Send(HttpMethod.Get, next, isPersistent: false, stop);
        }

        var read = answer.IsSuccess && !answer.IsHtml ? Robots.Parse(answer.Text, Product) : answer.Status >= 500 ? Robots.DenyAll : Robots.AllowAll;
        if (read.Delay is { } delay && delay > options.Pause)
        {
            client.SlowDown(address, delay);
        }

        return read;
    }

    // {"archived_snapshots": {"closest": {"available": true, "url": "http://web.archive.org/web/…", "status": "200"}}}
    private async Task<string?> FindCopy(Uri address, CancellationToken stop)
    {
        var answer = await client.Send(HttpMethod.Get, new Uri($"{options.Archives}?url={Uri.EscapeDataString(address.AbsoluteUri)}"), isPersistent: true, stop);
        try
        {
            using var json = JsonDocument.Parse(answer.Text.Length == 0 ? "{}" : answer.Text);
            return Property(Property(json.RootElement, "archived_snapshots"), "closest") is { } closest
                && Property(closest, "available")?.ValueKind == JsonValueKind.True
                && Property(closest, "status") is { ValueKind: JsonValueKind.String } status && status.ValueEquals("200")
                && Property(closest, "url") is { ValueKind: JsonValueKind.String } url
                && Uri.TryCreate(url.GetString(), UriKind.Absolute, out var copy) && copy.Scheme is "http" or "https"
                ? Secure(copy).AbsoluteUri
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? Property(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } map && map.TryGetProperty(name, out var value) ? value : null;

    // The API names its copies by http, though they are served by https.
    private static Uri Secure(Uri copy) => copy is { Scheme: "http", Host: "web.archive.org", IsDefaultPort: true }
        ? new UriBuilder(copy) { Scheme = "https", Port = -1 }.Uri
        : copy;
}
