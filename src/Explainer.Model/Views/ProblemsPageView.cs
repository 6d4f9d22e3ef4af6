using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>What a writer sees in the place of a page while the content has errors.</summary>
/// <param name="Stylesheet">Where the stylesheet lies.</param>
/// <param name="Errors">How many problems stop the site.</param>
/// <param name="Count">How many problems there are, warnings included.</param>
/// <param name="Files">The files with problems, and as many of these as can be shown.</param>
/// <param name="IsPublished">True on a host; false while the writer's own machine shows the site.</param>
public sealed record ProblemsPageView(string Stylesheet, int Errors, int Count, ImmutableArray<ProblemFileView> Files, bool IsPublished)
{
    /// <summary>How many problems do not stand on the page.</summary>
    public int Hidden => Count - Files.Sum(f => f.Problems.Length);
}
