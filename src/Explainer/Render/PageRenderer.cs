using System.Collections.Concurrent;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Model.Views;
using Explainer.Read;
using Explainer.Theme;
using Microsoft.AspNetCore.Components;

namespace Explainer.Render;

/// <summary>Renders pages with the Razor components of the theme.</summary>
internal sealed class PageRenderer
{
    private readonly ConcurrentBag<PartPrinter> printers = [];

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
        var printer = printers.TryTake(out var used) ? used : new PartPrinter();
        printer.Page.Clear();
        printer.Print(ContentOf(page));
        var bytes = printer.Page.ToUtf8();
        printers.Add(printer);
        return bytes;
    }

    private static RenderFragment ContentOf(SitePage page)
    {
        var view = page.View();
        RenderFragment content = tree =>
        {
            tree.OpenComponent(0, page.Component);
            tree.AddComponentParameter(1, "View", view);
            tree.CloseComponent();
        };
        return page.Chrome is not { } chrome ? content : tree =>
        {
            tree.OpenComponent(0, chrome.Component);
            tree.AddComponentParameter(1, "View", ((IPageView)view).Page);
            tree.AddComponentParameter(2, "ChildContent", content);
            tree.CloseComponent();
        };
    }
}

/// <summary>A component of the theme threw an exception. That is a bug of the program, and it ends the build.</summary>
#pragma warning disable CA1032 // It is made in one place, always with its page.
internal sealed class RenderFailedException(SitePage page, Exception cause)
    : ProblemException(Rules.ProgramFault(page.Source, AdviceTexts.NotRendered(page.Url.Path, cause.Message.TrimEnd('.'))), cause);
#pragma warning restore CA1032
