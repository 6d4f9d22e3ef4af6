using Explainer.Citations;
using Explainer.Citations.Apa;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes what says how a page is cited: at its foot, and on a page of its own with every style and format.</summary>
internal static class CitePages
{
    // The blanks of the form, in the order of the values.
    private const int Root = 0;
    private const int Canonical = 1;
    private const int Page = 2;
    private const int Title = 3;
    private const int Apa = 4;
    private const int Mla = 5;
    private const int Chicago = 6;
    private const int Harvard = 7;
    private const int Bib = 8;
    private const int RisRecord = 9;
    private const int Csl = 10;

    /// <summary>How many blanks the form has.</summary>
    public const int Blanks = 11;

    /// <summary>The foot of a page; null on pages for teachers, whose readers cite the page for everyone.</summary>
    public static CitingView? FootOf(RenderContext context, Entry entry)
    {
        if (context.IsForTeachers)
        {
            return null;
        }

        var work = context.WorkOf(entry);
        return new CitingView(
            ReferenceMarkup.Of(ApaStyle.Format(work, context.Words)),
            context.Link(entry.Url, CiteUrls.For(entry.Url), context.Words.OtherStyles),
            context.Site.Entries.Length <= QrCode.MostPages ? QrCode.Of(work.Url!) : null);
    }

    /// <summary>The page with all styles and formats, with blanks.</summary>
    public static CitePageView Form(RenderContext context)
    {
        var words = context.Words;
        var url = new SiteUrl("/" + CiteUrls.Folder, Root: PageTemplate.Blank(Root));
        return new CitePageView
        {
            Page = context.Of(url, "cite", RenderContext.Format(words.CiteTitle, PageTemplate.Blank(Title)), "") with
            {
                Canonical = PageTemplate.Blank(Canonical),
                IsIndexable = false,
                Metadata = null,
                Feed = null,
                KindScript = context.Lazy("copy.js", url),
            },
            Cited = new LinkView(PageTemplate.Blank(Page), PageTemplate.Blank(Title)),
            Styles =
            [
                new StyleView(words.StyleApa, new Html(PageTemplate.Blank(Apa))),
                new StyleView(words.StyleMla, new Html(PageTemplate.Blank(Mla))),
                new StyleView(words.StyleChicago, new Html(PageTemplate.Blank(Chicago))),
                new StyleView(words.StyleHarvard, new Html(PageTemplate.Blank(Harvard))),
            ],
            Formats =
            [
                new StyleView("BibTeX", new Html(PageTemplate.Blank(Bib))),
                new StyleView("RIS", new Html(PageTemplate.Blank(RisRecord))),
                new StyleView("CSL-JSON", new Html(PageTemplate.Blank(Csl))),
            ],
        };
    }

    /// <summary>What the blanks are filled with for an entry.</summary>
    public static string[] ValuesOf(RenderContext context, Entry entry)
    {
        var (words, url, work) = (context.Words, CiteUrls.For(entry.Url), context.WorkOf(entry));
        var language = context.Site.Config.Language;
        return
        [
            url.ToRoot,
            url.Under(context.Site.Config.Url),
            context.Href(url, entry.Url),
            Html.OfText(entry.Title).Markup,
            ReferenceMarkup.Of(ApaStyle.Format(work, words)).Markup,
            ReferenceMarkup.Of(MlaStyle.Format(work, words)).Markup,
            ReferenceMarkup.Of(ChicagoStyle.Format(work, words)).Markup,
            ReferenceMarkup.Of(HarvardStyle.Format(work, words)).Markup,
            Html.OfText(BibTex.Write(work, language)).Markup,
            Html.OfText(Ris.Write(work, language)).Markup,
            Html.OfText(CslJson.Write(work, language)).Markup,
        ];
    }
}
