using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>
/// A site that is one page of problems, for previews of changes on a host: whoever wrote the change sees there what to mend.
/// </summary>
internal static class ProblemsSite
{
    /// <param name="problems">In order.</param>
    /// <param name="root">The path of the site on its host; it begins and ends with <c>/</c>.</param>
    /// <param name="source">Where the files of the input folder are shown on the web; null when that is not known.</param>
    public static ImmutableArray<PendingFile> Create(ImmutableArray<Diagnostic> problems, string root, Uri? source)
    {
        var styles = Styles();
        var stylesheet = SiteUrl.File(styles.Path).FromRoot(root);
        var page = new PageRenderer().Render(ProblemsPages.Of(
            new SiteUrl("/"), stylesheet, problems, source is null ? null : new SourceAddress(source), isPublished: true));
        // A host answers with 404.html wherever there is no file: every link into the site leads here.
        OutputFile[] files = [page, page with { Path = "404.html" }, styles, HeadersOf(root)];
        return [.. files.Select(PendingFile.Of)];
    }

    /// <summary>The style sheet of the page. It stands alone, because the site's own may be among what is wrong.</summary>
    public static OutputFile Styles() => BuiltInFiles.Publish("problems", "css", BuiltInFiles.Read("assets/preview/problems.css"));

    private static OutputFile HeadersOf(string root)
    {
        var rules = ResponseHeaders.RulesOf(null);
        var everywhere = rules[0] with { Headers = rules[0].Headers.Add(new Header("X-Robots-Tag", "noindex")) };
        return ResponseHeaders.Create([everywhere, .. rules.Skip(1)], root);
    }
}
