using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Explainer.Build;
using Explainer.Editions;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;
using Explainer.Read.Site;

namespace Explainer.Serve;

/// <summary>The previewed site. After a change of its folder it is built again, from a cache.</summary>
internal sealed class DevSite
{
    private readonly BuildOptions options;
    private readonly Action<DevReport> report;
    private readonly BuildCache cache = new();
    private readonly string run = Stopwatch.GetTimestamp().ToString("x", CultureInfo.InvariantCulture);
    private InputFolder folder;
    private InputFolder shown;
    private ImmutableArray<Diagnostic> listed;
    private ImmutableArray<Diagnostic> problems = [];
    private ImmutableArray<Diagnostic> shownProblems;
    private DevState? pending;
    private bool hasChanges;
    private int round;
    private volatile DevState now;
    private volatile TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="input">The input folder.</param>
    /// <param name="baseUrl">The address of the preview.</param>
    /// <param name="report">Called after each build.</param>
    /// <exception cref="UsageException">There is no such folder.</exception>
    public DevSite(string input, Uri baseUrl, Action<DevReport> report)
    {
        this.report = report;
        options = new BuildOptions(baseUrl, WithDrafts: true) { Edition = Preview };
        var clock = Stopwatch.StartNew();
        var found = new DiagnosticBag();
        folder = InputFolder.Open(input, found) ?? throw new UsageException(ServeTexts.NoFolder(input));
        (shown, listed) = (folder, found.InOrder());
        now = Build(found, null);
        shownProblems = problems;
        report(new DevReport(now.Version, [], problems, clock.Elapsed));
    }

    /// <summary>The current state.</summary>
    public DevState Now => now;

    public PreviewEdition Preview { get; } = new();

    /// <summary>The input folder, symbolic links resolved.</summary>
    public string Root => folder.Root;

    /// <summary>Waits for a state with another version.</summary>
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

    /// <summary>Builds the site again and shows it. Not thread-safe.</summary>
    /// <param name="changed">Full paths that may have changed; null when any may have.</param>
    /// <param name="hasMore">Whether more changes wait: then the result is shown after these. Null for no.</param>
    /// <returns>False when the folder is gone; the site stays as it was.</returns>
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
            cache.StartGeneration();
            pending = Build(found, now);
            hasChanges |= cache.HasNewPages;
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
        // A file that was saved without a change does not reload the open pages.
        var isOther = hasChanges || !files.All(f => f.IsSaved && f.File.Role == FileRole.Entry) || !shownProblems.SequenceEqual(problems);
        (shown, shownProblems, pending, hasChanges) = (folder, problems, null, false);
        if (isOther)
        {
            now = state;
            Interlocked.Exchange(ref next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
            report(new DevReport(state.Version, [.. files.Select(f => f.File.Path)], problems, time));
            // Listed now, while the browser sends its next request.
            _ = state.Files;
        }
    }

    /// <summary>Updates the site after every change, until it is stopped.</summary>
    /// <param name="watcher">Reports changes of the folder.</param>
    /// <param name="log">Receives a sentence when the folder disappears or is back, or could not be read.</param>
    /// <param name="stop">Ends it.</param>
    public Task Follow(InputWatcher watcher, Action<string> log, CancellationToken stop) => watcher.Follow(
        paths => folder.IsSettled(paths),
        paths => Update(paths, watcher.HasMore),
        fault => log(ServeTexts.GoesOn(ErrorBoundary.Describe(fault))),
        isThere => log(isThere ? ServeTexts.FolderBack : ServeTexts.FolderGone),
        stop);

    private DevState Build(DiagnosticBag found, DevState? before)
    {
        var result = ErrorBoundary.Run<BuildResult?>(SiteReader.File, found, null, () => SiteBuilder.Build(folder, options, found, cache));
        problems = found.InOrder();
        round++;
        ImmutableArray<Diagnostic> errors = [.. problems.Where(p => p.Severity == Severity.Error)];
        return new DevState(
            FormattableString.Invariant($"{run}-{round}"), new(() => FilesOf(result, before)),
            PreviewEdition.RulesOf(result?.Publication), errors, Preview.CreateProblemsPage(errors));
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
