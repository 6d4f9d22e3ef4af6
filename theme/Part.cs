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

    /// <summary>Sets the properties that are parameters.</summary>
    internal void Receive(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        OnParametersSet();
    }

    /// <summary>Adds what it prints to a tree.</summary>
    internal void AddTo(RenderTreeBuilder tree) => BuildRenderTree(tree);

    protected virtual void OnParametersSet()
    {
    }

    /// <summary>Razor overrides this with the markup of the component.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }
}
