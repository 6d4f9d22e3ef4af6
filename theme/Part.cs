using Microsoft.AspNetCore.Components;

namespace Explainer.Theme;

/// <summary>
/// A component that prints what it is given and never waits. Nothing else happens in its life, so it skips the steps in
/// which others would fetch their data.
/// </summary>
public abstract class Part : ComponentBase
{
    public override Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        OnParametersSet();
        StateHasChanged();
        return Task.CompletedTask;
    }
}
