using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Views;
using Explainer.Read;
using Explainer.Theme;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;
using Microsoft.Extensions.Logging.Abstractions;

namespace Explainer.Render;

/// <summary>Renders pages with the Razor components of the theme.</summary>
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
        // One renderer per page: a shared one would keep all components in memory.
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var writer = writers.TryTake(out var used) ? used.Cleared() : new PageWriter();
        // Our components are synchronous (Part), so the page is complete when rendering has begun.
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

/// <summary>
/// The services that the Razor renderer asks for. The usual dependency injection container compiles code at run time,
/// which costs more than a small site.
/// </summary>
internal sealed class PageServices : IServiceProvider, IComponentActivator
{
    public object? GetService(Type serviceType) =>
        serviceType == typeof(HtmlEncoder) ? PageEncoder.Html
        : serviceType == typeof(IComponentActivator) ? this
        : null;

    public IComponent CreateInstance(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type componentType) => (IComponent)Activator.CreateInstance(componentType)!;
}

/// <summary>A reusable buffer for the text of a page, which is encoded as UTF-8 in one go.</summary>
internal sealed class PageWriter : TextWriter
{
    private char[] text = new char[32 * 1024];
    private int length;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        Reserve(1);
        text[length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length);
        buffer.CopyTo(text.AsSpan(length));
        length += buffer.Length;
    }

    /// <summary>The same writer, emptied.</summary>
    public PageWriter Cleared()
    {
        length = 0;
        return this;
    }

    /// <summary>A copy of the text in UTF-8.</summary>
    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(text, 0, length);

    private void Reserve(int more)
    {
        if (length + more > text.Length)
        {
            Array.Resize(ref text, Math.Max(length + more, text.Length * 2));
        }
    }
}

/// <summary>A component of the theme threw an exception. That is a bug of the program, and it ends the build.</summary>
#pragma warning disable CA1032 // It is made in one place, always with its page.
internal sealed class RenderFailedException(SitePage page, Exception cause)
    : ProblemException(Rules.ProgramFault(page.Source, $"The page {page.Url.Path} cannot be rendered: {cause.Message.TrimEnd('.')}."), cause);
#pragma warning restore CA1032
