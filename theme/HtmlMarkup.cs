using Explainer.Model;
using Microsoft.AspNetCore.Components;

namespace Explainer.Theme;

/// <summary>The one way by which markup that was made elsewhere gets onto a page.</summary>
internal static class HtmlMarkup
{
    public static MarkupString Markup(this Html html) => new(html.Markup ?? "");
}
