using System.IO.Hashing;
using Explainer.Editions;
using Explainer.Model.Texts;
using Explainer.Read;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Explainer.Serve;

/// <summary>Answers requests with the files of the site as it is now.</summary>
internal static class DevRequestHandler
{
    /// <summary>Answers one request.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="site">The site.</param>
    /// <param name="stopping">Ends event streams, which never end by themselves.</param>
    public static Task Handle(HttpContext context, DevSite site, CancellationToken stopping)
    {
        var request = context.Request;
        if (RequestGuard.Refusal(request) is { } reason)
        {
            return WriteText(context, StatusCodes.Status403Forbidden, reason);
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return WriteText(context, StatusCodes.Status405MethodNotAllowed, ServeTexts.OnlyReading);
        }

        var path = request.Path.Value?.TrimStart('/') ?? "";
        var state = site.Now;
        return path switch
        {
            PreviewEdition.Events => LiveReload.Stream(context, site, stopping),
            PreviewEdition.Problems => Send(context, site, state, path, state.ProblemsPage, StatusCodes.Status200OK),
            _ when path.Length == 0 || path.EndsWith('/') => Send(context, site, state, path + "index.html"),
            _ when !state.Has(path) && state.Has(path + "/index.html") => RedirectToFolder(context),
            _ => Send(context, site, state, path),
        };
    }

    private static Task RedirectToFolder(HttpContext context)
    {
        // Without TrimStart this would be an open redirect: "//example.org/story" is a URL without a scheme.
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
            return WriteText(context, StatusCodes.Status404NotFound, e.Problem.ToString());
        }
        catch (ProblemException e)
        {
            return WriteText(context, StatusCodes.Status500InternalServerError, e.Problem.ToString());
        }

        var response = context.Response;
        foreach (var header in state.HeadersOf(path))
        {
            response.Headers[header.Name] = header.Value;
        }

        var type = file.MediaType.StartsWith("text/", StringComparison.Ordinal) ? file.MediaType + "; charset=utf-8" : file.MediaType;
        bytes = file.IsPage ? site.Preview.AddScript(bytes.Span, state.Version) : bytes;
        return status == StatusCodes.Status200OK ? SendFile(context, bytes, type) : SendSubstitute(context, bytes, type, status);
    }

    // Conditional and range requests (RFC 9110) are left to the framework.
    private static Task SendFile(HttpContext context, ReadOnlyMemory<byte> bytes, string type) => TypedResults.Bytes(
        bytes, type, enableRangeProcessing: true,
        entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(XxHash128.Hash(bytes.Span))[..20]}\"")).ExecuteAsync(context);

    private static async Task SendSubstitute(HttpContext context, ReadOnlyMemory<byte> bytes, string type, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }

    private static Task WriteText(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(reason + "\n");
    }
}
