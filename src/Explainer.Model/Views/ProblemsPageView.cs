using System.Collections.Immutable;
using Explainer.Model.Diagnostics;

namespace Explainer.Model.Views;

/// <summary>What a writer sees in the place of a page while the content has errors.</summary>
/// <param name="Stylesheet">Where the stylesheet lies.</param>
/// <param name="Problems">In order.</param>
public sealed record ProblemsPageView(string Stylesheet, ImmutableArray<Diagnostic> Problems);
