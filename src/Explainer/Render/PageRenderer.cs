using System.Collections.Concurrent;
using Explainer.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Explainer.Render;

/// <summary>Prints pages with the components of the theme, in this process.</summary>
internal sealed class PageRenderer
{
    private readonly PageServices services = new();
    private readonly ConcurrentBag<PageWriter> writers = [];

    /// <summary>The file of a page.</summary>
    /// <exception cref="RenderFailedException">A component failed. The page is never left out instead.</exception>
    public OutputFile Render(SitePage page)
    {
        try
        {
            return new OutputFile(page.Url.OutputPath, Print(page));
        }
        catch (Exception e)
        {
            throw new RenderFailedException(page, e);
        }
    }

    private byte[] Print(SitePage page)
    {
        // One renderer a page: one for all would keep every component alive.
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["View"] = page.View() });
        var writer = writers.TryTake(out var used) ? used.Cleared() : new PageWriter();
        // Components here never wait for anything, so a page is whole as soon as its rendering has begun.
        renderer.Dispatcher
            .InvokeAsync(() => renderer.BeginRenderingComponent(page.Component, parameters).WriteHtmlTo(writer))
            .GetAwaiter().GetResult();
        var bytes = writer.ToUtf8();
        writers.Add(writer);
        return bytes;
    }
}
