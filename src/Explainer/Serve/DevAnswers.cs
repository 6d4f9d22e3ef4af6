using System.Security.Cryptography;
using Explainer.Editions;
using Explainer.Read;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Explainer.Serve;

/// <summary>Answers requests with the files of the site as it is now.</summary>
internal static class DevAnswers
{
    /// <param name="context">The request.</param>
    /// <param name="site">The site.</param>
    /// <param name="stopping">Ends what would go on for ever.</param>
    public static Task Answer(HttpContext context, DevSite site, CancellationToken stopping)
    {
        var request = context.Request;
        if (Callers.Refusal(request) is { } reason)
        {
            return Say(context, StatusCodes.Status403Forbidden, reason);
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return Say(context, StatusCodes.Status405MethodNotAllowed, "Pages can be read only.");
        }

        var path = request.Path.Value?.TrimStart('/') ?? "";
        var state = site.Now;
        return path switch
        {
            PreviewEdition.Events => LiveReload.Tell(context, site, stopping),
            PreviewEdition.Problems => Send(context, site, state, path, state.ProblemsPage, StatusCodes.Status200OK),
            _ when path.Length == 0 || path.EndsWith('/') => Send(context, site, state, path + "index.html"),
            _ when !state.Has(path) && state.Has(path + "/index.html") => LeadOn(context),
            _ => Send(context, site, state, path),
        };
    }

    private static Task LeadOn(HttpContext context)
    {
        // Two slashes at the beginning would name another host: "//example.org/story" is an address without its scheme.
        context.Response.Redirect("/" + context.Request.Path.ToUriComponent().TrimStart('/') + "/" + context.Request.QueryString);
        return Task.CompletedTask;
    }

    private static Task Send(HttpContext context, DevSite site, DevState state, string path)
    {
        var (file, status) = state.Find(path);
        return Send(context, site, state, path, file, status);
    }

    private static Task Send(
        HttpContext context, DevSite site, DevState state, string path, PendingFile file, int status)
    {
        ReadOnlyMemory<byte> bytes;
        try
        {
            bytes = file.Make().Bytes;
        }
        catch (InputChangedException e)
        {
            return Say(context, StatusCodes.Status404NotFound, e.Problem.ToString());
        }
        catch (ProblemException e)
        {
            return Say(context, StatusCodes.Status500InternalServerError, e.Problem.ToString());
        }

        var response = context.Response;
        foreach (var header in state.HeadersOf(path))
        {
            response.Headers[header.Name] = header.Value;
        }

        var type = file.MediaType.StartsWith("text/", StringComparison.Ordinal) ? file.MediaType + "; charset=utf-8" : file.MediaType;
        bytes = file.IsPage ? site.Preview.AddScript(bytes.Span, state.Version) : bytes;
        return status == StatusCodes.Status200OK ? SendFile(context, bytes, type) : SendInstead(context, bytes, type, status);
    }

    // Conditions and ranges (RFC 9110) are the framework's to understand.
    private static Task SendFile(HttpContext context, ReadOnlyMemory<byte> bytes, string type) => TypedResults.Bytes(
        bytes, type, enableRangeProcessing: true,
        entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..20]}\"")).ExecuteAsync(context);

    private static async Task SendInstead(HttpContext context, ReadOnlyMemory<byte> bytes, string type, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }

    private static Task Say(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(reason + "\n");
    }
}
