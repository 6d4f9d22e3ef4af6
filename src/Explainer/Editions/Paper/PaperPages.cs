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
    private const string Absent = "a.anchor, a.back, p.back, a.about, script, template, .care-notes a, .care-end, .protected-mark";

    private readonly PageRenderer renderer = new();
    private readonly RenderContext open;
    private readonly RenderContext forTeachers;

    public PaperPages(Site site, AssetUrls assets)
    {
        open = new RenderContext(site, assets with { Downloads = [], PageFiles = AssetUrls.NoPageFiles }, LinkForm.Absolute(site.Config.Url));
        forTeachers = open.ForTeachers();
    }

    /// <summary>The document of a file, with whole addresses in its links.</summary>
    public IHtmlDocument Make(PageFile file)
    {
        var page = HandoutPages.For(file.IsForTeachers ? forTeachers : open, file);
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
}
