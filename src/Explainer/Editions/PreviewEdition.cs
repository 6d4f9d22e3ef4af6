using System.Collections.Immutable;
using System.Text;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>
/// The website while it is written. Nothing is made before it is asked for, the index of the search neither; pages have a
/// script that loads them again, and there is a page of problems.
/// </summary>
internal sealed class PreviewEdition : WebEdition
{
    /// <summary>Where pages listen for changes. No page can have an address that begins with <c>_</c>.</summary>
    public const string Events = "_explainer/events";

    /// <summary>The problems as a page, for the overlay.</summary>
    public const string Problems = "_explainer/problems";

    private readonly PageRenderer renderer = new();
    private readonly OutputFile script = BuiltInFiles.Publish("reload", "js", BuiltInFiles.Read("assets/preview/reload.js"));
    private readonly OutputFile styles = ProblemStyles.Create();

    /// <summary>What it has even while the content has errors.</summary>
    public ImmutableArray<PendingFile> OwnFiles => [PendingFile.From(script), PendingFile.From(styles)];

    /// <summary>The headers of its files: those of the published site, but for files that are not named by their content here.</summary>
    /// <param name="site">The site; null while it has errors.</param>
    public static ImmutableArray<HeaderRule> RulesOf(Site? site) => [.. ResponseHeaders.RulesOf(site), SearchFiles.NotKept];

    /// <summary>The page that stands in the place of others while the content has errors.</summary>
    public PendingFile CreateProblemsPage(ImmutableArray<Diagnostic> errors)
    {
        var page = ProblemsPages.Create(SiteUrl.File(Problems), "/" + styles.Path, errors);
        return PendingFile.From(page, renderer) with { MediaType = PendingFile.Html };
    }

    /// <summary>A page with the script, which is told which state of the site the page shows.</summary>
    public byte[] AddScript(ReadOnlySpan<byte> page, string version)
    {
        var end = page.IndexOf("</head>"u8);
        var at = end < 0 ? page.Length : end;
        var element = Encoding.UTF8.GetBytes(
            $"<script src=\"/{script.Path}\" data-version=\"{version}\" data-styles=\"/{styles.Path}\" defer></script>\n");
        return [.. page[..at], .. element, .. page[at..]];
    }

    protected override IEnumerable<PendingFile> ListFiles(EditionSource source, RenderContext context) => base.ListFiles(source, context).Concat(OwnFiles);

    protected override SearchFiles CreateSearch(RenderContext context, ThemeAssets theme) => SearchFiles.CreateLazy(context, theme.Urls);
}
