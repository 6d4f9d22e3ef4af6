using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>
/// One page of problems instead of a site, for deploy previews: whoever made the change sees there what to mend.
/// </summary>
/// <param name="problems">In order.</param>
/// <param name="root">The path of the site on its host; it begins and ends with <c>/</c>.</param>
/// <param name="source">Where the files of the input folder are shown on the web; null when that is not known.</param>
internal sealed class ProblemsEdition(ImmutableArray<Diagnostic> problems, string root, Uri? source) : Edition
{
    public ImmutableArray<PendingFile> List()
    {
        var styles = CreateStyles();
        var page = ProblemsPages.Create(
            SiteUrl.Home, SiteUrl.File(styles.Path).FromRoot(root), problems, source is null ? null : new SourceAddress(source), isPublished: true);
        var printed = new Lazy<OutputFile>(() => new PageRenderer().Render(page));
        PendingFile PageAt(SiteUrl url) => new(url.OutputPath, page.Source, () => printed.Value with { Path = url.OutputPath }) { IsPage = true };
        // Hosts serve 404.html wherever there is no file, so every link into the site shows this page.
        return List([], [PageAt(SiteUrl.Home), PageAt(WellKnownFiles.NotFound), PendingFile.From(styles), PendingFile.From(CreateHeaders())]);
    }

    /// <summary>The style sheet of the page of problems. It is separate, because the site's own may be what is wrong.</summary>
    public static OutputFile CreateStyles() => BuiltInFiles.Publish("problems", "css", BuiltInFiles.Read("assets/preview/problems.css"));

    private OutputFile CreateHeaders()
    {
        var rules = ResponseHeaders.RulesOf(null);
        var everywhere = rules[0] with { Headers = rules[0].Headers.Add(new Header("X-Robots-Tag", "noindex")) };
        return ResponseHeaders.Create([everywhere, .. rules.Skip(1)], root);
    }
}
