using System.Collections.Concurrent;
using Explainer.Model;
using Explainer.Model.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;
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
        var writer = writers.TryTake(out var used) ? used.Cleared() : new PageWriter();
        // Components here never wait for anything, so a page is whole as soon as its rendering has begun.
        renderer.Dispatcher.InvokeAsync(() => Begin(renderer, page).WriteHtmlTo(writer)).GetAwaiter().GetResult();
        var bytes = writer.ToUtf8();
        writers.Add(writer);
        return bytes;
    }

    private static HtmlRootComponent Begin(HtmlRenderer renderer, SitePage page)
    {
        var view = page.View();
        if (page.Chrome is not { } chrome)
        {
            return renderer.BeginRenderingComponent(page.Component, Parameters(("View", view)));
        }

        RenderFragment content = builder =>
        {
            builder.OpenComponent(0, page.Component);
            builder.AddComponentParameter(1, "View", view);
            builder.CloseComponent();
        };
        return renderer.BeginRenderingComponent(chrome.Component, Parameters(("View", ((IPageView)view).Page), ("ChildContent", content)));
    }

    private static ParameterView Parameters(params ReadOnlySpan<(string Name, object Value)> all)
    {
        var values = new Dictionary<string, object?>(all.Length);
        foreach (var (name, value) in all)
        {
            values.Add(name, value);
        }

        return ParameterView.FromDictionary(values);
    }
}
