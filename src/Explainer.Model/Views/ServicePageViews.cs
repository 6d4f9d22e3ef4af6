using System.Collections.Immutable;
using Explainer.Model.Diagnostics;

namespace Explainer.Model.Views;

/// <summary>What a server shows for an address that does not exist.</summary>
public sealed record NotFoundPageView : IPageView
{
    public required PageView Page { get; init; }

    public required HeadView Head { get; init; }

    /// <summary>What stands there in the writer's words; null for those of the theme.</summary>
    public ArticleView? Article { get; init; }

    public ImmutableArray<LinkView> Ways { get; init; } = [];
}

/// <summary>A page that has moved: it leads on by itself, and by a link.</summary>
/// <param name="Words">The words of the site's language.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Canonical">The whole new address.</param>
/// <param name="Target">The new page.</param>
public sealed record RedirectPageView(Words Words, string Language, string Canonical, LinkView Target);

/// <summary>What a writer sees in the place of a page while the content has errors.</summary>
/// <param name="Stylesheet">Its address.</param>
/// <param name="Errors">How many problems stop the site.</param>
/// <param name="Count">How many problems there are, warnings included.</param>
/// <param name="Files">The files with problems, and as many of these as can be shown.</param>
/// <param name="IsPublished">True on a host; false while the writer's own machine shows the site.</param>
public sealed record ProblemsPageView(string Stylesheet, int Errors, int Count, ImmutableArray<ProblemFileView> Files, bool IsPublished)
{
    /// <summary>How many problems do not stand on the page.</summary>
    public int Hidden => Count - Files.Sum(f => f.Problems.Length);
}

/// <summary>The problems of one file.</summary>
/// <param name="Path">Its path in the input folder.</param>
/// <param name="Href">Where it is shown on the web; null when that is not known.</param>
/// <param name="Problems">In the order of the report.</param>
public sealed record ProblemFileView(string Path, string? Href, ImmutableArray<ProblemView> Problems);

/// <summary>A problem as a page shows it.</summary>
/// <param name="Href">Where its line is shown on the web; null when that is not known.</param>
/// <param name="Why">The explanation of its code, in short.</param>
public sealed record ProblemView(Diagnostic Problem, string? Href, string Why);
