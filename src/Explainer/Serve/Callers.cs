using Microsoft.AspNetCore.Http;

namespace Explainer.Serve;

/// <summary>Who may ask: people at this machine, and the pages of the preview themselves. Drafts are nobody else's business.</summary>
internal static class Callers
{
    private static readonly string[] OwnNames = ["127.0.0.1", "localhost", "[::1]"];

    /// <summary>Why a request is refused; null when it is answered.</summary>
    public static string? Refusal(HttpRequest request) =>
        !IsOwnName(request) ? "This preview answers to 127.0.0.1 and localhost only."
        : !IsOwnPage(request) ? "This preview answers its own pages only."
        : null;

    // A page elsewhere must not read drafts by giving its own name to this machine (DNS rebinding).
    private static bool IsOwnName(HttpRequest request) => OwnNames.Contains(request.Host.Host);

    // Nor by asking from afar (CVE-2025-24010), nor by loading our scripts, which hold the text for the search: that needs no
    // Origin, but browsers say from where it comes. A link from elsewhere may lead here.
    private static bool IsOwnPage(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return (origin.Length == 0 || origin == $"http://{request.Host.Value}")
            && (site is "" or "same-origin" or "none" || request.Headers["Sec-Fetch-Mode"] == "navigate");
    }
}
