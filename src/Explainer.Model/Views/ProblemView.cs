using Explainer.Model.Diagnostics;

namespace Explainer.Model.Views;

/// <summary>A problem as a page shows it.</summary>
/// <param name="Problem">The problem.</param>
/// <param name="Href">Where its line is shown on the web; null when that is not known.</param>
/// <param name="Why">Why it is one.</param>
public sealed record ProblemView(Diagnostic Problem, string? Href, string Why);
