using System.Collections.Immutable;
using System.Diagnostics;
using System.Threading.Channels;
using Explainer.Model.Texts;
using Explainer.Read;

namespace Explainer.Serve;

/// <summary>
/// Reports changes of an input folder, debounced: changes that follow each other closely are reported together. File system
/// events are hints; a periodic rescan catches what they miss, and replaces them where the system gives none.
/// </summary>
internal sealed class InputWatcher : IDisposable
{
    // An editor that saves a file causes fewer changes.
    private const int BurstSize = 5;

    // The pause after a rescan, as a multiple of its duration: rescans take 1 % of the time, or 10 % where there are no events.
    private const int RescanPause = 100;
    private const int PollPause = 10;

    private static readonly TimeSpan SettleStep = TimeSpan.FromMilliseconds(10);

    private readonly string root;
    private readonly WatchOptions options;
    private readonly Func<string, FileSystemWatcher> createWatcher;
    private readonly Action<string> log;
    private readonly Channel<string?> events = Channel.CreateUnbounded<string?>(new UnboundedChannelOptions { SingleReader = true });
    private volatile FileSystemWatcher? watcher;
    private volatile bool isPolling;
    private (string? Path, DateTime Created) watched;
    private Task<bool>? arrival;
    private ImmutableArray<string> locked = [];
    private long rescanStart;
    private long busySince;
    private TimeSpan lastRescan;

    /// <param name="root">The folder, its symbolic links resolved.</param>
    /// <param name="options">The delays.</param>
    /// <param name="log">Receives a sentence when events are not available and the folder is polled.</param>
    /// <param name="createWatcher">Creates the source of events of a folder; null for <see cref="FileSystemWatcher"/> itself.</param>
    public InputWatcher(string root, WatchOptions options, Action<string> log, Func<string, FileSystemWatcher>? createWatcher = null)
    {
        this.root = root;
        this.options = options;
        this.log = log;
        this.createWatcher = createWatcher ?? (folder => new FileSystemWatcher(folder));
        Listen();
    }

    /// <summary>Waits for the next changes.</summary>
    /// <param name="isSettled">Whether the files at these full paths look completely written.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>Full paths that may have changed; null when any file may have.</returns>
    private async Task<ImmutableHashSet<string>?> Next(Func<IReadOnlyCollection<string>, bool> isSettled, CancellationToken stop)
    {
        if (rescanStart > 0)
        {
            lastRescan = Stopwatch.GetElapsedTime(rescanStart);
            rescanStart = 0;
        }

        if (!await Arrives(locked.IsEmpty ? UntilRescan : options.SettleTimeout, stop) && locked.IsEmpty)
        {
            EnsureListening();
            rescanStart = Stopwatch.GetTimestamp();
            return null;
        }

        var changes = await Collect(isSettled, stop);
        locked = changes is null ? [] : InputFolder.Locked(changes);
        return changes;
    }

    /// <summary>Calls <paramref name="read"/> after every change, until it is stopped.</summary>
    /// <param name="isSettled">Whether the files at these full paths look completely written.</param>
    /// <param name="read">Reads the full paths that may have changed (null: all files). Returns false when the folder is gone.</param>
    /// <param name="onFault">Receives unexpected exceptions. Watching continues, because the next change may cure the cause.</param>
    /// <param name="onPresence">Called with false when the folder disappears, and with true when it is back.</param>
    /// <param name="stop">Ends it.</param>
    public async Task Follow(
        Func<IReadOnlyCollection<string>, bool> isSettled, Func<ImmutableHashSet<string>?, bool> read, Action<Exception> onFault, Action<bool> onPresence, CancellationToken stop)
    {
        for (var isThere = true; ;)
        {
            var wasThere = isThere;
            try
            {
                isThere = read(await Next(isSettled, stop));
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                onFault(e);
                await Task.Delay(options.SettleTimeout, stop);
                continue;
            }

            if (isThere != wasThere)
            {
                onPresence(isThere);
            }

            if (!isThere)
            {
                StopListening();
            }
        }
    }

    /// <summary>Whether more events wait since the last report. False after <see cref="WatchOptions.MaxDelay"/> of uninterrupted events.</summary>
    public bool HasMore()
    {
        busySince = !events.Reader.TryPeek(out _) ? 0 : busySince > 0 ? busySince : Stopwatch.GetTimestamp();
        return busySince > 0 && Stopwatch.GetElapsedTime(busySince) < options.MaxDelay;
    }

    public void Dispose() => watcher?.Dispose();

    // The watcher of a deleted folder receives no more events; a new one is created when the folder is back.
    private void StopListening()
    {
        watcher?.Dispose();
        watcher = null;
    }

    private TimeSpan UntilRescan => isPolling
        ? TimeSpan.FromTicks(Math.Max(options.PollInterval.Ticks, lastRescan.Ticks * PollPause))
        : TimeSpan.FromTicks(Math.Max(options.RescanInterval.Ticks, lastRescan.Ticks * RescanPause));

    private async Task<ImmutableHashSet<string>?> Collect(Func<IReadOnlyCollection<string>, bool> isSettled, CancellationToken stop)
    {
        var start = Stopwatch.GetTimestamp();
        var changes = locked.ToHashSet(StringComparer.Ordinal);
        var isIncomplete = Drain(changes);
        while (Stopwatch.GetElapsedTime(start) < options.MaxDelay && await Arrives(DelayAfter(changes.Count), stop))
        {
            isIncomplete |= Drain(changes);
        }

        var settling = Stopwatch.GetTimestamp();
        while (!isIncomplete && Stopwatch.GetElapsedTime(settling) < options.SettleTimeout && !isSettled(changes))
        {
            await Arrives(SettleStep, stop);
            isIncomplete |= Drain(changes);
        }

        return isIncomplete ? null : [.. changes];
    }

    private TimeSpan DelayAfter(int changes) => changes < BurstSize ? options.DebounceDelay : options.BurstDelay;

    /// <summary>Moves the waiting events into <paramref name="changes"/>; true when others may have been lost (a null event).</summary>
    private bool Drain(HashSet<string> changes)
    {
        var isIncomplete = false;
        while (events.Reader.TryRead(out var path))
        {
            if (path is null)
            {
                isIncomplete = true;
            }
            else
            {
                changes.Add(path);
            }
        }

        return isIncomplete;
    }

    private async Task<bool> Arrives(TimeSpan within, CancellationToken stop)
    {
        arrival ??= events.Reader.WaitToReadAsync(CancellationToken.None).AsTask();
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

    // inotify watches an inode, not a path: when another folder or symlink takes the place of the root, the watcher would stay
    // with the moved one.
    private void EnsureListening()
    {
        if (watcher is not null && Identity != watched)
        {
            StopListening();
        }

        Listen();
    }

    private (string? Path, DateTime Created) Identity => (RealPath.Resolve(root), Directory.GetCreationTimeUtc(root));

    private void Listen()
    {
        if (watcher is not null || isPolling || !Directory.Exists(root))
        {
            return;
        }

        try
        {
            watched = Identity;
            var created = createWatcher(root);
            watcher = created;
            created.IncludeSubdirectories = true;
            created.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
            created.Created += (_, change) => OnChanged(change.FullPath);
            created.Changed += (_, change) => OnChanged(change.FullPath);
            created.Deleted += (_, change) => OnChanged(change.FullPath);
            created.Renamed += (_, change) =>
            {
                OnChanged(change.OldFullPath);
                OnChanged(change.FullPath);
            };
            created.Error += (_, error) => OnError(created, error.GetException());
            created.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            OnError(watcher, e);
        }
    }

    private void OnChanged(string? path) => events.Writer.TryWrite(path);

    // A buffer overflow only means lost events: a rescan follows. After any other error (inotify limits) the folder is polled.
    private void OnError(FileSystemWatcher? failed, Exception reason)
    {
        if (reason is not InternalBufferOverflowException)
        {
            failed?.Dispose();
            watcher = null;
            if (Directory.Exists(root) && !isPolling)
            {
                isPolling = true;
                log(ServeTexts.Polling);
            }
        }

        OnChanged(null);
    }
}
