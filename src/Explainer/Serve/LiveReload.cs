using Microsoft.AspNetCore.Http;

namespace Explainer.Serve;

/// <summary>The event stream (server-sent events, WHATWG HTML 9.2) on which open pages wait for the next state of the site.</summary>
internal static class LiveReload
{
    /// <summary>Sends one event at once and one after every change: <c>VERSION ERRORS</c>, until the page or the server closes.</summary>
    public static async Task Stream(HttpContext context, DevSite site, CancellationToken stopping)
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
            // A page that loses the connection reconnects after half a second.
            await response.WriteAsync("retry: 500\n", end.Token);
            for (var state = site.Now; ; state = await site.After(state.Version, end.Token))
            {
                await response.WriteAsync(FormattableString.Invariant($"data: {state.Version} {state.Errors.Length}\n\n"), end.Token);
                await response.Body.FlushAsync(end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the preview stops.
        }
    }
}
