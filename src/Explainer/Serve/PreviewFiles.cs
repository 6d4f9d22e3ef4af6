using System.Collections.Immutable;
using System.Text;
using Explainer.Editions;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Render;

namespace Explainer.Serve;

/// <summary>What only a preview has: the script that loads pages again, and the page of problems.</summary>
internal sealed class PreviewFiles
{
    /// <summary>Where pages listen for changes. No page can have an address that begins with <c>_</c>.</summary>
    public const string Events = "_explainer/events";

    /// <summary>The problems as a page, for the overlay.</summary>
    public const string Problems = "_explainer/problems";

    private const string Folder = "assets/preview/";

    private readonly PageRenderer renderer = new();
    private readonly OutputFile script = BuiltInFiles.Publish("reload", "js", BuiltInFiles.Read(Folder + "reload.js"));
    private readonly OutputFile styles = ProblemsSite.Styles();

    public ImmutableArray<OutputFile> Files => [script, styles];

    /// <summary>The page that stands in the place of others while the content has errors.</summary>
    public PendingFile ProblemsPage(ImmutableArray<Diagnostic> errors)
    {
        var url = new SiteUrl("/" + Problems);
        var page = ProblemsPages.Of(url, "/" + styles.Path, errors);
        return new PendingFile(url.OutputPath, page.Source, () => renderer.Render(page)) { IsPage = true };
    }

    /// <summary>A page with the script, which is told which state of the site the page shows.</summary>
    public byte[] WithScript(ReadOnlySpan<byte> page, DevState state)
    {
        var end = page.IndexOf("</head>"u8);
        var at = end < 0 ? page.Length : end;
        var element = Encoding.UTF8.GetBytes(
            $"<script src=\"/{script.Path}\" data-version=\"{state.Version}\" data-styles=\"/{styles.Path}\" defer></script>\n");
        return [.. page[..at], .. element, .. page[at..]];
    }
}
