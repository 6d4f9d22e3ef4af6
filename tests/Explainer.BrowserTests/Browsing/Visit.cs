using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Browsing;

/// <summary>A reader's window, and everything that went wrong or was asked for since the page in it was opened.</summary>
public sealed class Visit : IAsyncDisposable
{
    // In milliseconds. A failing test ends by it; one that passes never waits so long.
    private const int Patience = 20_000;

    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> requests = [];
    private readonly ConcurrentQueue<string> troubles = [];

    private Visit(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => Note(true, $"script error: {error}");
        page.Request += (_, request) => requests.Enqueue(request.Url);
        // Who leaves a page stops what it was still loading.
        page.RequestFailed += (_, request) => Note(request.Failure != "net::ERR_ABORTED", $"no answer: {request.Url} ({request.Failure})");
        page.Response += (_, response) => Note(response.Status >= 400, $"status {response.Status}: {response.Url}");
        page.Dialog += async (_, dialog) =>
        {
            Note(true, $"dialog: {dialog.Type} {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    /// <summary>The page itself, to read and to act on.</summary>
    public IPage Page { get; }

    /// <summary>Every address that was asked for, in order, the page's own first.</summary>
    public IReadOnlyList<string> Requests => [.. requests];

    /// <summary>Console errors and warnings (a violation of the content security policy is one), script errors, requests without a good answer, dialogs.</summary>
    public IReadOnlyList<string> Troubles => [.. troubles];

    internal static async Task<Visit> Start(IBrowser browser, Look look)
    {
        var context = await browser.NewContextAsync(look.Options);
        context.SetDefaultTimeout(Patience);
        return new Visit(context, await context.NewPageAsync());
    }

    /// <summary>Opens a page in the same window and forgets what happened before.</summary>
    public async Task GoTo(Uri address)
    {
        requests.Clear();
        troubles.Clear();
        await Page.GotoAsync(address.AbsoluteUri, new() { WaitUntil = WaitUntilState.Load });
    }

    /// <summary>Waits until a link, a script or a key has led to a page, and it has loaded.</summary>
    /// <param name="address">What its address looks like.</param>
    public async Task Reach(Regex address)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(address, new() { Timeout = Patience });
        // Playwright's own wait for an address misses a page that loads while it is set up, and waits in vain.
        await Page.EvaluateAsync("() => document.readyState === 'complete' || new Promise(done => addEventListener('load', () => done()))");
    }

    /// <summary>Waits until the page in the window has another address.</summary>
    public Task Leave(string address) => Assertions.Expect(Page).Not.ToHaveURLAsync(address, new() { Timeout = Patience });

    /// <summary>Calls a function in the page, from a <c>.js</c> file of this project.</summary>
    /// <param name="script">The name of the file without <c>.js</c>; names are unique in the project.</param>
    /// <param name="argument">What the function is given.</param>
    public Task<T> Run<T>(string script, object? argument = null) => Page.EvaluateAsync<T>(PageScript.Get(script), argument);

    /// <summary>Adds troubles that a test has found by itself.</summary>
    internal void Note(IEnumerable<string> found)
    {
        foreach (var trouble in found)
        {
            troubles.Enqueue(trouble);
        }
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private void Note(bool isTrouble, string text)
    {
        if (isTrouble)
        {
            troubles.Enqueue(text);
        }
    }
}
