using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Explainer.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

#pragma warning disable BL0006 // Frames may change with a version of the framework. Its version is fixed, and the snapshots would show it.
namespace Explainer.Theme;

/// <summary>
/// Prints parts as HTML, as Blazor's HtmlRenderer does. That one keeps every component and compares its tree with the one before;
/// a page is printed once, so it costs twice as much as the printing.
/// </summary>
public sealed class PartPrinter
{
    // HTML's void elements, which have no end tag.
    private static readonly FrozenSet<string> VoidElements = FrozenSet.Create(StringComparer.Ordinal,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");

    // One render tree per level of nesting: the outer trees are still being read while an inner one is built.
    private readonly List<RenderTreeBuilder> trees = [];

    private readonly Dictionary<Type, PartMaker> makers = [];
    private int level;

    /// <summary>What is printed.</summary>
    public TextBuffer Page { get; } = new();

    /// <summary>Prints a fragment and the parts in it.</summary>
    public void Print(RenderFragment fragment)
    {
        var tree = Begin();
        fragment(tree);
        End(tree);
    }

    /// <summary>Prints a part: like a fragment, but a page has more than a hundred, and each would be one object more.</summary>
    internal void Print(Part part)
    {
        var tree = Begin();
        part.BuildTo(tree);
        End(tree);
    }

    private RenderTreeBuilder Begin()
    {
        if (level == trees.Count)
        {
            trees.Add(new RenderTreeBuilder());
        }

        var tree = trees[level++];
        tree.Clear();
        return tree;
    }

    private void End(RenderTreeBuilder tree)
    {
        var frames = tree.GetFrames();
        PrintAll(frames.Array.AsSpan(0, frames.Count));
        level--;
    }

    private void PrintAll(ReadOnlySpan<RenderTreeFrame> frames)
    {
        for (var i = 0; i < frames.Length;)
        {
            i += PrintFirst(frames[i..]);
        }
    }

    // Returns the number of frames that belong to what was printed.
    private int PrintFirst(ReadOnlySpan<RenderTreeFrame> frames)
    {
        ref readonly var frame = ref frames[0];
        switch (frame.FrameType)
        {
            case RenderTreeFrameType.Text:
                PageEncoder.Html.Encode(Page, frame.TextContent);
                return 1;
            case RenderTreeFrameType.Markup:
                Page.Write(frame.MarkupContent);
                return 1;
            case RenderTreeFrameType.Region:
                // Its content follows.
                return 1;
            case RenderTreeFrameType.Element:
                PrintElement(frame.ElementName, frames[1..frame.ElementSubtreeLength]);
                return frame.ElementSubtreeLength;
            case RenderTreeFrameType.Component:
                PrintPart(frame, frames[1..frame.ComponentSubtreeLength]);
                return frame.ComponentSubtreeLength;
            default:
                throw new NotSupportedException($"A part prints texts, elements and parts, and no {frame.FrameType}.");
        }
    }

    private void PrintElement(string name, ReadOnlySpan<RenderTreeFrame> within)
    {
        Page.Write('<');
        Page.Write(name);
        var attributes = 0;
        for (; attributes < within.Length && within[attributes].FrameType == RenderTreeFrameType.Attribute; attributes++)
        {
            PrintAttribute(within[attributes]);
        }

        if (VoidElements.Contains(name))
        {
            Page.Write(" />");
            return;
        }

        Page.Write('>');
        PrintAll(within[attributes..]);
        Page.Write("</");
        Page.Write(name);
        Page.Write('>');
    }

    private void PrintAttribute(in RenderTreeFrame attribute)
    {
        Page.Write(' ');
        Page.Write(attribute.AttributeName);
        // The tree has no attribute that is null or false, and one that is true has no value.
        if (attribute.AttributeValue is string value)
        {
            Page.Write("=\"");
            PageEncoder.Html.Encode(Page, value);
            Page.Write('"');
        }
    }

    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "OpenComponent, which makes the frame, keeps the members of the component.")]
    private void PrintPart(in RenderTreeFrame frame, ReadOnlySpan<RenderTreeFrame> attributes)
    {
        if (!makers.TryGetValue(frame.ComponentType, out var maker))
        {
            makers.Add(frame.ComponentType, maker = new PartMaker(frame.ComponentType));
        }

        var part = maker.Create();
        foreach (ref readonly var attribute in attributes)
        {
            maker.Set(part, attribute.AttributeName, attribute.AttributeValue);
        }

        part.OnParametersSet();
        part.PrintTo(this);
    }

    // How parts of a kind are made and their parameters set: to ask the type for it each time would take as long as to print the part.
    private sealed class PartMaker
    {
        private readonly ConstructorInvoker constructor;
        private readonly Dictionary<string, MethodInvoker> setters = new(StringComparer.Ordinal);

        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
        private readonly Type type;

        public PartMaker([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicProperties)] Type type)
        {
            this.type = type;
            constructor = ConstructorInvoker.Create(type.GetConstructor([])!);
        }

        public Part Create() => (Part)constructor.Invoke();

        public void Set(Part part, string parameter, object? value)
        {
            if (!setters.TryGetValue(parameter, out var setter))
            {
                setters.Add(parameter, setter = MethodInvoker.Create(type.GetProperty(parameter)!.SetMethod!));
            }

            setter.Invoke(part, value);
        }
    }
}
