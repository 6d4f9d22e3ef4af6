using Explainer.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Explainer.Theme;

/// <summary>
/// A component that prints what it is given, once. It never waits and has no state, so <see cref="PartPrinter"/> prints it
/// without a Blazor renderer.
/// </summary>
public abstract class Part : IComponent
{
    void IComponent.Attach(RenderHandle renderHandle) => throw new NotSupportedException("A part is printed by a PartPrinter.");

    Task IComponent.SetParametersAsync(ParameterView parameters) => throw new NotSupportedException("A part is printed by a PartPrinter.");

    internal virtual void PrintTo(PartPrinter printer) => printer.Print(this);

    internal void BuildTo(RenderTreeBuilder tree) => BuildRenderTree(tree);

    /// <summary>Called when the properties that are parameters are set.</summary>
    protected internal virtual void OnParametersSet()
    {
    }

    /// <summary>Razor overrides this with the markup of the component.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }
}

/// <summary>A part that writes its markup itself: what is long or has many small elements, of which a tree would only make copies.</summary>
public abstract class WrittenPart : Part
{
    internal override void PrintTo(PartPrinter printer) => WriteTo(printer.Page);

    /// <summary>Writes the markup. Texts have to be escaped (<see cref="PageEncoder"/>).</summary>
    protected abstract void WriteTo(TextBuffer page);
}

/// <summary>The text of a page.</summary>
public sealed class Prose : WrittenPart
{
    [Parameter, EditorRequired] public required PlacedHtml Text { get; set; }

    protected override void WriteTo(TextBuffer page) => Text.WriteTo(page);
}
