using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Explainer.Model;
using Explainer.Render;

namespace Explainer.Editions.Paper;

/// <summary>Makes the documents that handouts and sheets are written from: pages without what needs a screen.</summary>
internal sealed class PaperPages
{
    // In the text of a page, classes are the writer's own.
    private const string Absent = "audio, video, a.anchor, a.back, p.back, a.about, script, template, .head > .version, .care-notes a, .care-end, .protected-mark";

    private readonly PageRenderer renderer = new();
    private readonly Site site;
    private readonly Func<LinkForm, RenderContext> contextOf;
    private readonly Readers readers;

    public PaperPages(Site site, PageLanguages languages, AssetUrls assets)
    {
        this.site = site;
        contextOf = links => new RenderContext(site, assets with { Downloads = [], PageFiles = AssetUrls.NoPageFiles }, links, languages);
        readers = new Readers(contextOf(LinkForm.Absolute(site.Config.Url)));
    }

    /// <summary>The document of a file, with whole addresses in its links.</summary>
    public IHtmlDocument Make(PageFile file) => file.Entry is Pack pack ? Join(file, pack) : MakePage(file, readers);

    // A course is its own page and then its sections, each with its pages in order, which have their words and sources with them.
    private IHtmlDocument Join(PageFile file, Pack pack)
    {
        var replaced = ReplacedPages.In(pack, site);
        var ofCourse = replaced.IsEmpty ? readers : new Readers(contextOf(LinkForm.Absolute(site.Config.Url).Within(replaced)));
        var whole = MakePage(file, ofCourse);
        var imprint = whole.QuerySelector(".imprint")!;
        var parts = new List<CoursePart>();
        foreach (var section in pack.Sections)
        {
            var title = whole.CreateElement("h1");
            title.ClassName = "section-title";
            title.TextContent = section.Title;
            foreach (var (index, entry) in site.EntriesOf(section, file.IsForTeachers ? replaced : null).Index())
            {
                var isForTeachers = file.IsForTeachers && site.HasTeacherPage(entry);
                parts.Add(CoursePart.Create(entry, parts.Count + 1, isForTeachers));
                var part = PartOf(whole, MakePage(new PageFile(file.Form, entry, isForTeachers), ofCourse), parts[^1]);
                if (index == 0)
                {
                    part.Prepend(title);
                }

                imprint.Before(part);
            }
        }

        CourseParts.Connect(whole, parts, site);
        return whole;
    }

    private static IElement PartOf(IHtmlDocument whole, IHtmlDocument page, CoursePart of)
    {
        page.QuerySelector(".imprint")!.Remove();
        Rename(page, of.Prefix);
        var part = whole.CreateElement("section");
        part.ClassName = "part";
        part.Id = of.Id;
        part.Append([.. page.QuerySelector("main")!.ChildNodes]);
        Lower(part);
        return part;
    }

    // Headings of a page stand one level below that of its section.
    private static void Lower(IElement part)
    {
        foreach (var heading in part.QuerySelectorAll("h1, h2, h3, h4, h5").ToList())
        {
            var lower = part.Owner!.CreateElement(string.Create(CultureInfo.InvariantCulture, $"h{heading.LocalName[1] - '0' + 1}"));
            foreach (var attribute in heading.Attributes)
            {
                lower.SetAttribute(attribute.Name, attribute.Value);
            }

            lower.Append([.. heading.ChildNodes]);
            heading.Replace(lower);
        }
    }

    // Pages of one document must not have the same ids.
    private static void Rename(IHtmlDocument part, string prefix)
    {
        foreach (var element in part.All.ToList())
        {
            if (element.Id is { Length: > 0 } id)
            {
                element.Id = prefix + id;
            }

            if (element.GetAttribute("href") is ['#', _, ..] href)
            {
                element.SetAttribute("href", SiteUrl.LinkWithin(prefix) + href[1..]);
            }

            // Several landmarks called "Sources" would help nobody: a section without a name is none.
            element.RemoveAttribute("aria-labelledby");
        }
    }

    private IHtmlDocument MakePage(PageFile file, Readers of)
    {
        var page = new HandoutPages(file.IsForTeachers ? of.Teachers : of.Everyone).For(file);
        var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(renderer.Render(page).Bytes.Span));
        foreach (var element in document.QuerySelectorAll(Absent).ToList())
        {
            element.Remove();
        }

        foreach (var fold in document.QuerySelectorAll("details").ToList())
        {
            Unfold(fold);
        }

        return document;
    }

    // What a writer has closed for the care of readers stays closed on paper: its notes and its address stand for it. Other folds are open.
    private static void Unfold(IElement fold)
    {
        var summary = fold.QuerySelector("summary");
        var title = fold.Owner!.CreateElement("p");
        title.ClassName = "label";
        if (summary is not null)
        {
            title.Append([.. summary.ChildNodes]);
        }

        var passage = fold.Owner!.CreateElement("div");
        passage.ClassName = fold.ClassName;
        if (fold.Id is { Length: > 0 } id)
        {
            passage.Id = id;
        }

        summary?.Remove();
        passage.Append(title);
        if (!fold.ClassList.Contains("care"))
        {
            passage.ClassList.Add("fold");
            passage.Append([.. fold.ChildNodes]);
        }

        fold.Replace(passage);
    }

    private sealed record Readers(RenderContext Everyone)
    {
        public RenderContext Teachers { get; } = Everyone.ForTeachers();
    }
}
