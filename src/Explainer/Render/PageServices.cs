using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using Explainer.Theme;
using Microsoft.AspNetCore.Components;

namespace Explainer.Render;

/// <summary>
/// What the renderer of components asks for. The container that is usual for this compiles code while the program runs,
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
