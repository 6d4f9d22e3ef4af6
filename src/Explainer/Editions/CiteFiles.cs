using System.Text;
using Explainer.Model;
using Explainer.Read.Site;
using Explainer.Render;
using Explainer.Theme.Pages;

namespace Explainer.Editions;

/// <summary>The pages that say how others are cited, one for every entry.</summary>
internal static class CiteFiles
{
    public static IEnumerable<PendingFile> List(RenderContext context)
    {
        var form = new Lazy<PageTemplate>(() => Print(context));
        return context.Site.Entries.Select(e =>
        {
            var url = CiteUrls.For(e.Url);
            return new PendingFile(url.OutputPath, e.File, () => form.Value.Fill(url, CitePages.ValuesOf(context, e))) { IsPage = true, IsCompanion = true };
        });
    }

    private static PageTemplate Print(RenderContext context)
    {
        var page = new PageRenderer().Render(new SitePage(CiteUrls.For(SiteUrl.Home), SiteReader.File, typeof(CitePage), () => CitePages.Form(context)) { Chrome = Chrome.Bare });
        return new PageTemplate(Encoding.UTF8.GetString(page.Bytes.Span), CitePages.Blanks);
    }
}
