namespace Explainer.Model.Views;

/// <summary>The way out at once.</summary>
/// <param name="Href">Where it leads: a harmless page elsewhere.</param>
/// <param name="Script">The script that clears the screen first; other sites do not load it.</param>
public sealed record ExitView(string Href, string Script);
