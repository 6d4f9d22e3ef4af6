using Microsoft.AspNetCore.Http;

namespace Explainer.Serve;

/// <summary>Tells open pages, for as long as they are open, which state the site is in: server-sent events (WHATWG HTML, 9.2).</summary>
internal static class LiveReload
{
    /// <summary>Writes one event now and one for every change: the version of the site, and how many errors it has.</summary>
    public static async Task Tell(HttpContext context, DevSite site, CancellationToken stopping)
    {
        var response = context.Response;
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            // Whoever loses the server asks for it again after half a second.
            await response.WriteAsync("retry: 500\n", end.Token);
            for (var state = site.Now; ; state = await site.After(state.Version, end.Token))
            {
                await response.WriteAsync(FormattableString.Invariant($"data: {state.Version} {state.Errors.Length}\n\n"), end.Token);
                await response.Body.FlushAsync(end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page is shut, or the preview ends.
        }
    }
}
