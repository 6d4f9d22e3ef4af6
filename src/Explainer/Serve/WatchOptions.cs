namespace Explainer.Serve;

/// <summary>The delays of an <see cref="InputWatcher"/>.</summary>
/// <param name="DebounceDelay">How long no event may arrive after a few changes before they count as complete.</param>
/// <param name="BurstDelay">The same after many changes.</param>
/// <param name="SettleTimeout">How long a file that is missing, empty or locked is given to become whole again.</param>
/// <param name="MaxDelay">The longest time that changes are held back while more keep arriving.</param>
/// <param name="RescanInterval">The time between two scans of the whole folder, which find changes that no event reported.</param>
/// <param name="PollInterval">The same where the system reports no events at all.</param>
internal sealed record WatchOptions(
    TimeSpan DebounceDelay, TimeSpan BurstDelay, TimeSpan SettleTimeout, TimeSpan MaxDelay, TimeSpan RescanInterval, TimeSpan PollInterval)
{
    // Saving a file gives one event or a few at once; a git checkout gives hundreds, with pauses. The debounce delay may be
    // short because changes that arrive during a build are shown together with it.
    public static WatchOptions Default { get; } = new(
        DebounceDelay: TimeSpan.FromMilliseconds(2), BurstDelay: TimeSpan.FromMilliseconds(80), SettleTimeout: TimeSpan.FromMilliseconds(200),
        MaxDelay: TimeSpan.FromSeconds(3), RescanInterval: TimeSpan.FromSeconds(2), PollInterval: TimeSpan.FromSeconds(0.5));
}
