using System.Collections.Concurrent;
using Explainer.Tests.Finished;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Explainer.BrowserTests.Browsing.Chromium))]

namespace Explainer.BrowserTests.Browsing;

/// <summary>Debian's Chromium, started once for all tests, and the sites it looks at.</summary>
/// <remarks>
/// It is the build that has no window to draw: the same engine, which opens a page for half of the work.
/// A test class asks for it in its constructor. <c>Open</c> is for one page, <c>Survey</c> for all pages of a site,
/// <c>Walks</c> for what is already known of all of them.
/// </remarks>
public sealed class Chromium : IAsyncLifetime
{
    private const string FontSettings = "FONTCONFIG_FILE";
    private const string Program = "/usr/bin/chromium-headless-shell";

    // A page is gone before code that was optimised for it has paid: compiling it takes a fifth of a walk, on every page anew.
    // A new process for each page that is opened, or a new frame for the page that follows, costs as much as the page, and
    // there is no graphics processor that a process of its own would keep from harm. The last flag keeps every address but
    // this machine's from being found: what a page asks for elsewhere fails at once.
    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--js-flags=--no-opt --no-maglev --always-sparkplug",
        "--renderer-process-limit=4", "--enable-features=RenderDocument:level/crashed-frame", "--in-process-gpu",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    private readonly ConcurrentDictionary<string, Lazy<Task<ServedSite>>> sites = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Chromium() => Walks = new Walks(this);

    /// <summary>What is known of every page.</summary>
    public Walks Walks { get; }

    /// <summary>The site that this repository publishes, as it is published.</summary>
    public Task<ServedSite> Content => Get("content");

    /// <summary>The small site that has every kind of page and part.</summary>
    public Task<ServedSite> Fixture => Get("fixture");

    /// <param name="site"><c>content</c>, <c>fixture</c>, <c>arabic</c> or <c>languages</c>.</param>
    public Task<ServedSite> Get(string site) =>
        sites.GetOrAdd(site, name => new(() => ServedSite.Start(FinishedSite.Get(name).Build))).Value;

    public async ValueTask InitializeAsync()
    {
        Assert.True(File.Exists(Program), $"There is no {Program}. `bash tests/run` installs it.");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Flags, Env = WithFonts() });
    }

    // The fonts that fonts.conf names, whatever else a machine has.
    private static IEnumerable<KeyValuePair<string, string>> WithFonts() =>
        Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().Select(v => KeyValuePair.Create((string)v.Key, (string)v.Value!))
            .Where(v => v.Key != FontSettings).Append(KeyValuePair.Create(FontSettings, Path.Combine(AppContext.BaseDirectory, "Browsing", "fonts.conf")));

    /// <summary>Opens one page and waits until it has loaded. Dispose of the visit afterwards.</summary>
    /// <param name="address">Where; null for a window without a page.</param>
    /// <param name="look">How; null for a wide, light window with JavaScript.</param>
    public async Task<Visit> Open(Uri? address, Look? look = null)
    {
        var visit = await Visit.Start(browser!, look ?? new Look());
        if (address is not null)
        {
            await visit.GoTo(address);
        }

        return visit;
    }

    /// <summary>Goes through the pages of a site, several at a time, and notes something of each.</summary>
    /// <param name="site">The site.</param>
    /// <param name="look">How each page is opened.</param>
    /// <param name="note">What is to be known of a page that has been loaded.</param>
    /// <param name="pages">Which pages; null for <see cref="ServedSite.Sample"/>.</param>
    /// <returns>The notes, in the order of the pages.</returns>
    public Task<IReadOnlyList<T>> Survey<T>(ServedSite site, Look look, Func<Visit, string, Task<T>> note, IEnumerable<string>? pages = null) =>
        Survey(pages ?? site.Sample, site.At, look, note);

    /// <summary>Goes through pages that stand anywhere.</summary>
    /// <param name="pages">Their names.</param>
    /// <param name="at">Where a page of a name is.</param>
    /// <param name="look">How each page is opened.</param>
    /// <param name="note">What is to be known of a page that has been loaded.</param>
    public async Task<IReadOnlyList<T>> Survey<T>(IEnumerable<string> pages, Func<string, Uri> at, Look look, Func<Visit, string, Task<T>> note)
    {
        var all = pages.ToList();
        var left = new ConcurrentQueue<string>(all);
        var notes = new ConcurrentDictionary<string, T>();
        // One more than there are processors: now and then a page waits for the next frame.
        await Task.WhenAll(Enumerable.Range(0, Math.Min(all.Count, Environment.ProcessorCount + 1)).Select(async _ =>
        {
            await using var visit = await Open(null, look);
            while (left.TryDequeue(out var page))
            {
                await visit.GoTo(at(page));
                notes[page] = await note(visit, page);
            }
        }));
        return [.. all.Select(page => notes[page])];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var site in sites.Values)
        {
            await (await site.Value).DisposeAsync();
        }

        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
