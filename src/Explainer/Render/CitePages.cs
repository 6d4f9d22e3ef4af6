using System.Collections.Immutable;
using Explainer.Citations;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Creates what says how a page is cited: the reference at its foot, and a page with every style and format.</summary>
internal sealed class CitePages(RenderContext context)
{
    // The placeholders of the template, in the order of the values.
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

    /// <summary>How many placeholders the template has.</summary>
    public const int Placeholders = 11;

    /// <summary>How to cite a page, for its foot; null on pages for teachers, because the public page is the one to cite.</summary>
    public CitingView? CreateFoot(Entry entry)
    {
        if (context.IsForTeachers)
        {
            return null;
        }

        var work = context.CreateWork(entry);
        return new CitingView(
            context.CiteInApa(work),
            context.Link(entry.Url, CiteUrls.For(entry.Url), context.Words.OtherStyles),
            context.Site.Entries.Length <= QrCode.MostPages ? QrCode.Draw(work.Url!) : null);
    }

    /// <summary>The page with all styles and formats, with placeholders for what differs from entry to entry.</summary>
    public CitePageView CreateTemplate()
    {
        var words = context.Words;
        var url = new SiteUrl("/" + CiteUrls.Folder, Root: PageTemplate.Placeholder(Root));
        return new CitePageView
        {
            Page = context.CreatePage(url, "cite", RenderContext.Format(words.CiteTitle, PageTemplate.Placeholder(Title)), "") with
            {
                Canonical = PageTemplate.Placeholder(Canonical),
                IsIndexable = false,
                Metadata = null,
                Feed = null,
                Languages = null,
                KindScript = context.Lazy("copy.js", url),
            },
            Cited = new LinkView(PageTemplate.Placeholder(Page), PageTemplate.Placeholder(Title)),
            Styles =
            [
                new StyleView(words.StyleApa, new Html(PageTemplate.Placeholder(Apa))),
                new StyleView(words.StyleMla, new Html(PageTemplate.Placeholder(Mla))),
                new StyleView(words.StyleChicago, new Html(PageTemplate.Placeholder(Chicago))),
                new StyleView(words.StyleHarvard, new Html(PageTemplate.Placeholder(Harvard))),
            ],
            Formats =
            [
                new StyleView("BibTeX", new Html(PageTemplate.Placeholder(Bib))),
                new StyleView("RIS", new Html(PageTemplate.Placeholder(RisRecord))),
                new StyleView("CSL-JSON", new Html(PageTemplate.Placeholder(Csl))),
            ],
        };
    }

    /// <summary>The values of the placeholders for an entry.</summary>
    public string[] ValuesOf(Entry entry)
    {
        var (words, url, work) = (context.Words, CiteUrls.For(entry.Url), context.CreateWork(entry));
        var language = context.Site.Config.Language;
        var reference = new PageReference(work, words);
        return
        [
            url.ToRoot,
            url.Under(context.Site.Config.Url),
            context.Href(url, entry.Url),
            Html.OfText(entry.Title).Markup,
            context.CiteInApa(work).Markup,
            ReferenceMarkup.Write(reference.InMla(), language).Markup,
            ReferenceMarkup.Write(reference.InChicago(), language).Markup,
            ReferenceMarkup.Write(reference.InHarvard(), language).Markup,
            Html.OfText(BibTex.Write(work, language)).Markup,
            Html.OfText(Ris.Write(work, language)).Markup,
            Html.OfText(CslJson.Write(work, language)).Markup,
        ];
    }
}

/// <summary>Describes a page of the site as a work, so that the same code cites it as any other.</summary>
internal static class PageWork
{
    /// <summary>
    /// The page with its authors, its date and its absolute URL, which is not a link, because it stands on that page.
    /// A page with the title of the site has no container title.
    /// </summary>
    /// <param name="authors">Its authors: those of the site, or its own.</param>
    /// <param name="entry">The entry whose page it is.</param>
    public static Work Create(SiteConfig site, ImmutableArray<WorkName> authors, Entry entry)
    {
        var address = entry.Url.Under(site.Url);
        return new Work
        {
            Id = KeyOf(address),
            Type = "webpage",
            Title = entry.Title,
            Authors = authors,
            Issued = entry.Updated,
            ContainerTitle = entry.Title.Equals(site.Title, StringComparison.OrdinalIgnoreCase) ? null : site.Title,
            Url = address,
            Link = WorkAudience.Teachers,
        };
    }

    /// <summary>The names of authors. "Lind, Ada" is a person, family name first; a name without a comma is an organization.</summary>
    public static ImmutableArray<WorkName> ParseAuthors(IEnumerable<string> authors) => [.. authors.Select(ParseName)];

    private static WorkName ParseName(string author) => author.Split(',', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } given]
        ? new WorkName(family, given, null)
        : new WorkName(null, null, author);

    // The URL makes the key unique. Characters that a BibTeX key cannot hold become hyphens ("%" begins a comment).
    private static string KeyOf(string address)
    {
        var key = address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..].TrimEnd('/').ToCharArray();
        foreach (ref var c in key.AsSpan())
        {
            c = char.IsAsciiLetterOrDigit(c) || c is '.' or '/' or '_' ? c : '-';
        }

        return new string(key);
    }
}
