using System.Collections.Immutable;
using System.Text;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>
/// The website while it is being written. Everything is created on demand, even the search index. Pages load a script that
/// reloads them after a change, and problems have a page of their own. The site is packed
/// when that file is asked for, and not for every look at the home page.
/// </summary>
internal sealed class PreviewEdition() : WebEdition(saysSizes: false)
{
    /// <summary>The path of the server-sent events. No page can have an address that begins with <c>_</c>.</summary>
    public const string Events = "_explainer/events";

    /// <summary>The path of the page of problems, which the overlay shows.</summary>
    public const string Problems = "_explainer/problems";

    private readonly PageRenderer renderer = new();
    private readonly OutputFile script = BuiltInFiles.Publish("reload", "js", BuiltInFiles.Read("assets/preview/reload.js"));
    private readonly OutputFile styles = ProblemsEdition.CreateStyles();

    /// <summary>The files that are served even while the content has errors.</summary>
    public ImmutableArray<PendingFile> OwnFiles => [PendingFile.From(script), PendingFile.From(styles)];

    /// <summary>The headers of the published site, except that files without a hash in their name must not be cached.</summary>
    /// <param name="publication">The site; null while it has errors.</param>
    public static ImmutableArray<HeaderRule> RulesOf(Publication? publication) =>
        [.. ResponseHeaders.RulesOf(publication), SearchFiles.NotKept, .. publication?.Languages.Skip(1).Select(l => SearchFiles.NotKept.In(l.Folder)) ?? []];

    /// <summary>The page that is served instead of others while the content has errors.</summary>
    public PendingFile CreateProblemsPage(ImmutableArray<Diagnostic> errors)
    {
        var page = ProblemsPages.Create(SiteUrl.File(Problems), "/" + styles.Path, errors);
        return PendingFile.From(page, renderer) with { MediaType = PendingFile.Html };
    }

    /// <summary>Adds the reload script to a page, with the version of the site that the page shows.</summary>
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
