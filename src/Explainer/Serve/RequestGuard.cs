using Explainer.Model.Texts;
using Microsoft.AspNetCore.Http;

namespace Explainer.Serve;

/// <summary>Refuses requests from other machines and other sites: a preview contains drafts.</summary>
internal static class RequestGuard
{
    private static readonly string[] OwnHosts = ["127.0.0.1", "localhost", "[::1]"];

    /// <summary>The reason for which a request is refused; null when it is allowed.</summary>
    public static string? Refusal(HttpRequest request) =>
        !IsOwnHost(request) ? ServeTexts.OnlyThisMachine
        : !IsOwnPage(request) ? ServeTexts.OnlyOwnPages
        : null;

    // DNS rebinding: a foreign page whose host name resolves to 127.0.0.1 sends that name as Host.
    private static bool IsOwnHost(HttpRequest request) => OwnHosts.Contains(request.Host.Host);

    // Cross-origin requests (CVE-2025-24010). A <script src> of a foreign page sends no Origin, and the search index is a script;
    // Sec-Fetch-Site gives such requests away. Links from elsewhere (navigation) are allowed.
    private static bool IsOwnPage(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return (origin.Length == 0 || origin == $"http://{request.Host.Value}")
            && (site is "" or "same-origin" or "none" || request.Headers["Sec-Fetch-Mode"] == "navigate");
    }
}
