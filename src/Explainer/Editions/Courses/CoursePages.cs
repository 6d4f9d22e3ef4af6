using System.Collections.Immutable;
using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Explainer.Editions.Markup;
using Explainer.Model;
using Explainer.Render;
using Explainer.Theme.Courses;

namespace Explainer.Editions.Courses;

/// <summary>Makes the pages of a course from those of the website for everyone: without scripts, with their style within.</summary>
/// <param name="context">Renders them.</param>
/// <param name="files">Where each page lies in the course.</param>
/// <param name="pictures">The pictures that they may show.</param>
/// <param name="styles">The style sheet.</param>
internal sealed class CoursePages(RenderContext context, IReadOnlyDictionary<SiteUrl, string> files, ImmutableArray<CoursePicture> pictures, string styles)
{
    private static readonly Chrome Course = new(typeof(CourseShell));

    private readonly PageRenderer renderer = new();
    private readonly Dictionary<string, string> addresses = pictures.ToDictionary(p => "../" + p.Path, p => context.Site.UrlOf(p.File).Under(context.Site.Config.Url), StringComparer.Ordinal);
    private readonly Dictionary<EntryId, ImmutableArray<string>> shown = [];

    /// <summary>The pictures that the pages which were made show, by their path.</summary>
    public IReadOnlySet<string> Shown => shown.Values.SelectMany(s => s).ToHashSet(StringComparer.Ordinal);

    /// <summary>The pictures that a page which was made shows, by their path.</summary>
    public ImmutableArray<string> ShownOn(Entry page) => shown[page.Id];

    public string PathOf(Entry entry) => files[entry.Url];

    /// <summary>Makes a page.</summary>
    public byte[] Make(Entry entry)
    {
        var page = new SitePages(context).ForEntry(entry) with { Chrome = Course };
        var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(renderer.Render(page).Bytes.Span));
        PagesToGo.Strip(document);
        DropAnswers(document);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var element in document.All.ToList())
        {
            Adapt(element, found);
        }

        shown[entry.Id] = [.. found];
        var style = document.CreateElement("style");
        style.TextContent = styles;
        document.Head!.Append(style);
        return Encoding.UTF8.GetBytes(document.ToHtml() + "\n");
    }

    // A platform asks the same questions in a test, and its learners are not led to what is for their teacher.
    private void DropAnswers(IHtmlDocument document)
    {
        foreach (var closed in document.QuerySelectorAll(".closed-answer").Where(e => e.Closest(".prose") is null).ToList())
        {
            closed.Remove();
        }

        var teachers = TeachUrls.List.Under(context.Site.Config.Url);
        foreach (var link in document.QuerySelectorAll(".facts a").Where(a => a.GetAttribute("href")?.StartsWith(teachers, StringComparison.Ordinal) == true).ToList())
        {
            link.Closest(".facts > div")?.Remove();
        }
    }

    private void Adapt(IElement element, SortedSet<string> found)
    {
        PagesToGo.StripAttributes(element);
        PagesToGo.AdaptReferences(element, id => id);
        if (element.LocalName == "a" && element.GetAttribute("href") is { } href && addresses.TryGetValue(href, out var address))
        {
            // Pictures are part of pages and no pages themselves.
            element.SetAttribute("href", address);
        }

        if (element is IHtmlImageElement && element.GetAttribute("src") is { } src && addresses.ContainsKey(src))
        {
            found.Add(src["../".Length..]);
        }
    }
}
