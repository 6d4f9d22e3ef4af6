using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Explainer.Build;
using Explainer.Editions;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Site;

namespace Explainer.Serve;

/// <summary>The site as it is now: what has changed in its folder is read again, the rest is kept.</summary>
internal sealed class DevSite
{
    private readonly BuildOptions options;
    private readonly Action<DevReport> report;
    private readonly BuildCache memory = new();
    private readonly string run = Stopwatch.GetTimestamp().ToString("x", CultureInfo.InvariantCulture);
    private InputFolder folder;
    private InputFolder shown;
    private ImmutableArray<Diagnostic> listed;
    private ImmutableArray<Diagnostic> problems = [];
    private ImmutableArray<Diagnostic> shownProblems;
    private DevState? pending;
    private bool hasNews;
    private int round;
    private volatile DevState now;
    private volatile TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="input">The input folder.</param>
    /// <param name="baseUrl">The address of the preview.</param>
    /// <param name="report">Told what was found, each time the folder was read.</param>
    /// <exception cref="UsageException">There is no such folder.</exception>
    public DevSite(string input, Uri baseUrl, Action<DevReport> report)
    {
        this.report = report;
        options = new BuildOptions(baseUrl, WithDrafts: true) { Edition = Preview };
        var clock = Stopwatch.StartNew();
        var found = new DiagnosticBag();
        folder = InputFolder.Open(input, found) ?? throw new UsageException($"The folder {input} is gone.");
        (shown, listed) = (folder, found.InOrder());
        now = Build(found, null);
        shownProblems = problems;
        report(new DevReport(now.Version, [], problems, clock.Elapsed));
    }

    /// <summary>The site as it was read last.</summary>
    public DevState Now => now;

    public PreviewEdition Preview { get; } = new();

    /// <summary>Where the input folder really lies.</summary>
    public string Root => folder.Root;

    /// <summary>Waits until there is another state than that of a version.</summary>
    public async Task<DevState> After(string version, CancellationToken stop)
    {
        while (true)
        {
            var wait = next.Task;
            if (now is var state && state.Version != version)
            {
                return state;
            }

            await wait.WaitAsync(stop);
        }
    }

    /// <summary>Reads what may have changed, and shows it. Not by two at a time.</summary>
    /// <param name="changed">Whole paths; null for everything.</param>
    /// <param name="hasMore">Whether more has changed meanwhile: then it is shown with what comes. Null where nobody listens.</param>
    /// <returns>False when the folder is gone: the site stays as it was.</returns>
    public bool Update(IReadOnlyCollection<string>? changed, Func<bool>? hasMore = null)
    {
        var clock = Stopwatch.StartNew();
        var found = new DiagnosticBag();
        if (folder.Refresh(changed, found) is not { } again)
        {
            return false;
        }

        var inListing = found.InOrder();
        if (!again.Files.SequenceEqual(folder.Files) || !inListing.SequenceEqual(listed))
        {
            (folder, listed) = (again, inListing);
            memory.StartGeneration();
            pending = Build(found, now);
            hasNews |= memory.Headers.HasChanges;
        }

        if (pending is not null && hasMore?.Invoke() != true)
        {
            Show(pending, clock.Elapsed);
        }

        return true;
    }

    private void Show(DevState state, TimeSpan time)
    {
        var files = FileChange.Between(shown, folder);
        // A file that was saved as it was, or touched, is no reason to load anything again.
        var isOther = hasNews || !files.All(f => f.IsSaved && f.File.Role == FileRole.Entry) || !shownProblems.SequenceEqual(problems);
        (shown, shownProblems, pending, hasNews) = (folder, problems, null, false);
        if (isOther)
        {
            now = state;
            Interlocked.Exchange(ref next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
            report(new DevReport(state.Version, [.. files.Select(f => f.File.Path)], problems, time));
            // While the browser is on its way.
            _ = state.Files;
        }
    }

    /// <summary>Reads what changes, whenever it changes.</summary>
    /// <param name="watcher">Tells when the folder changes.</param>
    /// <param name="say">Told, in a sentence, when the folder goes or comes back.</param>
    /// <param name="stop">Ends it.</param>
    public Task Follow(InputWatcher watcher, Action<string> say, CancellationToken stop) => watcher.Follow(
        paths => folder.IsSettled(paths),
        paths => Update(paths, watcher.HasMore),
        fault => say(ErrorBoundary.Describe(fault) + " The preview goes on with what it has."),
        isThere => say(isThere ? "The folder is back." : "The folder is gone. The preview shows what was in it, and waits until it is back."),
        stop);

    private DevState Build(DiagnosticBag found, DevState? before)
    {
        var result = ErrorBoundary.Run<BuildResult?>(SiteReader.File, found, null, () => SiteBuilder.Build(folder, options, found, memory));
        problems = found.InOrder();
        round++;
        ImmutableArray<Diagnostic> errors = [.. problems.Where(p => p.Severity == Severity.Error)];
        return new DevState(
            FormattableString.Invariant($"{run}-{round}"), new(() => FilesOf(result, before)),
            PreviewEdition.RulesOf(result?.Site), errors, Preview.CreateProblemsPage(errors));
    }

    private Dictionary<string, PendingFile> FilesOf(BuildResult? result, DevState? before)
    {
        var faults = new DiagnosticBag();
        var kept = before?.Files.Values.Where(f => !f.IsPage) ?? Preview.OwnFiles;
        var files = result?.Site is null ? kept : ErrorBoundary.Run(SiteReader.File, faults, [.. kept], () => result.Files);
        if (faults.HasErrors)
        {
            report(new DevReport(now.Version, [], faults.InOrder(), TimeSpan.Zero));
        }

        return files.ToDictionary(f => f.Path, StringComparer.Ordinal);
    }
}
