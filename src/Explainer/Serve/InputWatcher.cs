using System.Collections.Immutable;
using System.Diagnostics;
using System.Threading.Channels;
using Explainer.Read;

namespace Explainer.Serve;

/// <summary>
/// Tells when an input folder has changed, once for all changes that belong together. It hears of changes from the system,
/// and looks at everything now and then, because systems forget some; where they report nothing, it looks more often.
/// </summary>
internal sealed class InputWatcher : IDisposable
{
    // More changes than an editor makes when it saves.
    private const int FewestOfBurst = 5;

    // Looking at everything may take a hundredth of the time, or a tenth where there is no other way.
    private const int Rest = 100;
    private const int ShortRest = 10;

    private const string Message =
        "The system cannot tell when files change here, because its limit is reached. They are looked at twice a second instead. "
        + "On Linux 'sysctl fs.inotify.max_user_watches=524288 fs.inotify.max_user_instances=512', as root, allows more.";

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(10);

    private readonly string root;
    private readonly Patience patience;
    private readonly Func<string, FileSystemWatcher> listen;
    private readonly Action<string> say;
    private readonly Channel<string?> heard = Channel.CreateUnbounded<string?>(new UnboundedChannelOptions { SingleReader = true });
    private volatile FileSystemWatcher? watcher;
    private volatile bool isPolling;
    private (string? Path, DateTime Created) listenedTo;
    private Task<bool>? arrival;
    private ImmutableArray<string> shut = [];
    private long handedOver;
    private long restlessSince;
    private TimeSpan lastLook;

    /// <param name="root">The folder, where it really lies.</param>
    /// <param name="patience">How long it waits.</param>
    /// <param name="say">Told, in a sentence, when it has to work in another way.</param>
    /// <param name="listen">Makes what hears of changes; null for the system's own.</param>
    public InputWatcher(string root, Patience patience, Action<string> say, Func<string, FileSystemWatcher>? listen = null)
    {
        this.root = root;
        this.patience = patience;
        this.say = say;
        this.listen = listen ?? (folder => new FileSystemWatcher(folder));
        Listen();
    }

    /// <summary>Waits for the next changes.</summary>
    /// <param name="isAtRest">Whether what may have changed looks finished.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>Whole paths of what may have changed; null when everything may have.</returns>
    private async Task<ImmutableHashSet<string>?> Next(Func<IReadOnlyCollection<string>, bool> isAtRest, CancellationToken stop)
    {
        if (handedOver > 0)
        {
            lastLook = Stopwatch.GetElapsedTime(handedOver);
            handedOver = 0;
        }

        if (!await Arrives(shut.IsEmpty ? UntilNextLook : patience.Uneasy, stop) && shut.IsEmpty)
        {
            ListenToWhatIsThere();
            handedOver = Stopwatch.GetTimestamp();
            return null;
        }

        var changes = await Gather(isAtRest, stop);
        shut = changes is null ? [] : InputFolder.Shut(changes);
        return changes;
    }

    /// <summary>Goes on until it is stopped: has the folder read whenever it has changed.</summary>
    /// <param name="isAtRest">Whether what may have changed looks finished.</param>
    /// <param name="read">Reads what may have changed (whole paths; null for everything), and gives whether the folder is there.</param>
    /// <param name="fault">Told of what nobody foresaw. It ends nothing: the next change may mend it.</param>
    /// <param name="say">Told when the folder has gone (false) or come back (true).</param>
    /// <param name="stop">Ends it.</param>
    public async Task Follow(
        Func<IReadOnlyCollection<string>, bool> isAtRest, Func<ImmutableHashSet<string>?, bool> read, Action<Exception> fault, Action<bool> say, CancellationToken stop)
    {
        for (var isThere = true; ;)
        {
            var wasThere = isThere;
            try
            {
                isThere = read(await Next(isAtRest, stop));
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                fault(e);
                await Task.Delay(patience.Uneasy, stop);
                continue;
            }

            if (isThere != wasThere)
            {
                say(isThere);
            }

            if (!isThere)
            {
                Forget();
            }
        }
    }

    /// <summary>Whether more has changed since the last changes were handed over; no longer where that never ends.</summary>
    public bool HasMore()
    {
        restlessSince = !heard.Reader.TryPeek(out _) ? 0 : restlessSince > 0 ? restlessSince : Stopwatch.GetTimestamp();
        return restlessSince > 0 && Stopwatch.GetElapsedTime(restlessSince) < patience.Most;
    }

    public void Dispose() => watcher?.Dispose();

    // What listened to a folder that is gone hears no more, and listens anew when it is back.
    private void Forget()
    {
        watcher?.Dispose();
        watcher = null;
    }

    private TimeSpan UntilNextLook => isPolling
        ? TimeSpan.FromTicks(Math.Max(patience.Poll.Ticks, lastLook.Ticks * ShortRest))
        : TimeSpan.FromTicks(Math.Max(patience.Sweep.Ticks, lastLook.Ticks * Rest));

    private async Task<ImmutableHashSet<string>?> Gather(Func<IReadOnlyCollection<string>, bool> isAtRest, CancellationToken stop)
    {
        var start = Stopwatch.GetTimestamp();
        var changes = shut.ToHashSet(StringComparer.Ordinal);
        var isWhole = Take(changes);
        while (Stopwatch.GetElapsedTime(start) < patience.Most && await Arrives(QuietAfter(changes.Count), stop))
        {
            isWhole |= Take(changes);
        }

        var uneasy = Stopwatch.GetTimestamp();
        while (!isWhole && Stopwatch.GetElapsedTime(uneasy) < patience.Uneasy && !isAtRest(changes))
        {
            await Arrives(Step, stop);
            isWhole |= Take(changes);
        }

        return isWhole ? null : [.. changes];
    }

    private TimeSpan QuietAfter(int changes) => changes < FewestOfBurst ? patience.Quiet : patience.Burst;

    /// <summary>Takes what was heard; gives whether anything may have been missed.</summary>
    private bool Take(HashSet<string> changes)
    {
        var isWhole = false;
        while (heard.Reader.TryRead(out var path))
        {
            if (path is null)
            {
                isWhole = true;
            }
            else
            {
                changes.Add(path);
            }
        }

        return isWhole;
    }

    private async Task<bool> Arrives(TimeSpan within, CancellationToken stop)
    {
        arrival ??= heard.Reader.WaitToReadAsync(CancellationToken.None).AsTask();
        if (!arrival.IsCompleted)
        {
            using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
            await Task.WhenAny(arrival, Task.Delay(within, over.Token));
            await over.CancelAsync();
            stop.ThrowIfCancellationRequested();
        }

        if (!arrival.IsCompleted)
        {
            return false;
        }

        arrival = null;
        return true;
    }

    // Another folder in the place of the first, or a link to one, is listened to anew: what listens stays with the folder that
    // it began with, wherever that was moved.
    private void ListenToWhatIsThere()
    {
        if (watcher is not null && Identity != listenedTo)
        {
            Forget();
        }

        Listen();
    }

    private (string? Path, DateTime Created) Identity => (RealPath.Of(root), Directory.GetCreationTimeUtc(root));

    // A folder that has gone and come back is listened to anew.
    private void Listen()
    {
        if (watcher is not null || isPolling || !Directory.Exists(root))
        {
            return;
        }

        try
        {
            listenedTo = Identity;
            var made = listen(root);
            watcher = made;
            made.IncludeSubdirectories = true;
            made.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
            made.Created += (_, change) => Hear(change.FullPath);
            made.Changed += (_, change) => Hear(change.FullPath);
            made.Deleted += (_, change) => Hear(change.FullPath);
            made.Renamed += (_, change) =>
            {
                Hear(change.OldFullPath);
                Hear(change.FullPath);
            };
            made.Error += (_, error) => Fail(made, error.GetException());
            made.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Fail(watcher, e);
        }
    }

    private void Hear(string? path) => heard.Writer.TryWrite(path);

    // Too many changes at once are no fault: everything is looked at. Any other ends the listening.
    private void Fail(FileSystemWatcher? failed, Exception reason)
    {
        if (reason is not InternalBufferOverflowException)
        {
            failed?.Dispose();
            watcher = null;
            if (Directory.Exists(root) && !isPolling)
            {
                isPolling = true;
                say(Message);
            }
        }

        Hear(null);
    }
}
