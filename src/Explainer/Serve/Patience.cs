namespace Explainer.Serve;

/// <summary>How long a preview waits before it believes that a folder has come to rest.</summary>
/// <param name="Quiet">After a change, for the next.</param>
/// <param name="Burst">After one of many changes, for the next.</param>
/// <param name="Uneasy">For a file that is gone, empty or shut to be whole again.</param>
/// <param name="Most">In all, where changes never end.</param>
/// <param name="Sweep">Between two looks at the whole folder, for what the system did not report.</param>
/// <param name="Poll">The same where the system reports nothing.</param>
internal sealed record Patience(TimeSpan Quiet, TimeSpan Burst, TimeSpan Uneasy, TimeSpan Most, TimeSpan Sweep, TimeSpan Poll)
{
    // A save is one change or a few at once; a checkout is hundreds, with pauses. What comes while the first of them are read
    // is shown with them, so the wait for the next may be short.
    public static Patience Usual { get; } = new(
        Quiet: TimeSpan.FromMilliseconds(2), Burst: TimeSpan.FromMilliseconds(80), Uneasy: TimeSpan.FromMilliseconds(200),
        Most: TimeSpan.FromSeconds(3), Sweep: TimeSpan.FromSeconds(2), Poll: TimeSpan.FromSeconds(0.5));
}
