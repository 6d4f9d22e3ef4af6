namespace Explainer.Online;

/// <summary>How the network is asked: who asks, how often, and when to give up.</summary>
internal sealed record OnlineOptions
{
    /// <summary>Who asks: the program, and the site that cites the works.</summary>
    public required string UserAgent { get; init; }

    /// <summary>The least time between two requests to one host.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long an answer may take, with the part of the page that is read.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The wait before the first new try; each later one is four times as long.</summary>
    public TimeSpan BackOff { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest wait that a server may ask for (<c>Retry-After</c>, <c>Crawl-delay</c>). Who asks for more is not asked again.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How many times a request is repeated that got no answer, or "too many requests" (429) or an error of the server (5xx).</summary>
    public int MostRetries { get; init; } = 2;

    public int MostRedirects { get; init; } = 10;

    /// <summary>How many bytes of a page are read. Its title stands near its top.</summary>
    public int MostBytes { get; init; } = 128 * 1024;

    public int MostHostsAtOnce { get; init; } = 8;

    /// <summary>The availability API of the Internet Archive; null when no archive is asked.</summary>
    public Uri? Archives { get; init; }

    public NetworkClock Clock { get; init; } = new SystemClock();
}

/// <summary>The time and the waits of this room.</summary>
internal abstract class NetworkClock
{
    public abstract DateTimeOffset Now { get; }

    public abstract Task Wait(TimeSpan time, CancellationToken stop);
}

/// <summary>The clock of this machine. Nothing but a lock file depends on it.</summary>
internal sealed class SystemClock : NetworkClock
{
    public override DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public override Task Wait(TimeSpan time, CancellationToken stop) => Task.Delay(time, stop);
}
