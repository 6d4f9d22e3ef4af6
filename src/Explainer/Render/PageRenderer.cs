using System.Collections.Concurrent;
using System.Text;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Views;
using Explainer.Read;
using Explainer.Theme;
using Microsoft.AspNetCore.Components;

namespace Explainer.Render;

/// <summary>Renders pages with the Razor components of the theme.</summary>
internal sealed class PageRenderer
{
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
        var writer = writers.TryTake(out var used) ? used.Cleared() : new PageWriter();
        writer.Parts.Print(ContentOf(page));
        var bytes = writer.ToUtf8();
        writers.Add(writer);
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

/// <summary>A reusable buffer for the text of a page, which is encoded as UTF-8 in one go.</summary>
internal sealed class PageWriter : TextWriter
{
    private char[] text = new char[32 * 1024];
    private int length;

    public PageWriter() => Parts = new PartPrinter(this);

    /// <summary>Prints parts into this buffer.</summary>
    public PartPrinter Parts { get; }

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
