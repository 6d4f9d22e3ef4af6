using System.Collections.Immutable;
using Explainer.Images;
using Explainer.Model;
using Explainer.Model.Languages;
using Explainer.Render;

namespace Explainer.Editions.Courses;

/// <summary>
/// Makes the files of a Common Cartridge of a pack: its pages for the class, a test for the quiz and recall questions of each lesson,
/// and topics for what is to be talked about. Answers stand in the tests alone, which platforms keep from those who take them.
/// </summary>
internal sealed class CourseMaker
{
    private const string Manifest = "imsmanifest.xml";

    private readonly Site site;
    private readonly Pack pack;
    private readonly CartridgeVersion version;
    private readonly CoursePages pages;
    private readonly ImmutableArray<CoursePicture> pictures;
    private readonly ImmutableArray<CourseSection> sections;

    /// <param name="languages">The languages of the site, and which of them this is.</param>
    /// <param name="assets">Where the theme's files lie, of which a course has none.</param>
    /// <param name="styles">The style sheet, which stands within each page: platforms lose files that lie beside it.</param>
    public CourseMaker(Site site, PageLanguages languages, Pack pack, AssetUrls assets, CartridgeVersion version, string styles)
    {
        (this.site, this.pack, this.version) = (site, pack, version);
        var names = new FileNames();
        ImmutableArray<Entry> entries = [.. pack.Entries.Select(site.Get)];
        var files = pack.HasLinksAlone ? [] : entries.ToDictionary(e => e.Url, e => names.Choose(CourseLinks.Pages, e.Url.Path, ".html"));
        pictures = [.. site.Files.Where(f => PictureFormats.FromName(f) is not null && !site.FilesForTeachers.Contains(f)).Select(f => CoursePicture.Create(f, IdOf(f), names))];
        // Moodle makes pages of its own of these files, and keeps no way from one to another: there links lead to the website.
        var linked = version == CartridgeVersion.ForMoodle ? [] : files;
        var links = new CourseLinks(
            linked.ToDictionary(f => f.Key.FromRoot(""), f => f.Value, StringComparer.Ordinal),
            pictures.ToDictionary(p => site.UrlOf(p.File).FromRoot(""), p => p.Path, StringComparer.Ordinal),
            site.Config.Url).Within(ReplacedPages.In(pack, site));
        pages = new CoursePages(new RenderContext(site, assets with { Downloads = [], PageFiles = AssetUrls.NoPageFiles }, links, languages), files, pictures, styles);
        sections = [.. pack.Sections.Select(s => new CourseSection(s.Title, IdOf("section " + s.Title), [.. s.Entries.SelectMany(e => ResourcesOf(site.Get(e), names))]))];
    }

    /// <summary>Its files in the order in which they have to be made: the manifest names the pictures that pages show.</summary>
    /// <param name="read">Reads a file that the site publishes as it is.</param>
    public IEnumerable<(string Path, Func<byte[]> Make)> List(Func<string, byte[]> read)
    {
        foreach (var resource in sections.SelectMany(s => s.Resources))
        {
            yield return (resource.File, resource.Make);
        }

        var shown = pages.Shown;
        foreach (var picture in pictures.Where(p => shown.Contains(p.Path)))
        {
            yield return (picture.Path, () => read(picture.File));
        }

        yield return (Manifest, () => CourseManifest.Create(site, pack, version, IdOf("manifest"), sections, [.. pictures.Where(p => shown.Contains(p.Path))], pages));
    }

    private IEnumerable<CourseResource> ResourcesOf(Entry entry, FileNames names)
    {
        var id = IdOf(entry.Url.Path);
        yield return pack.HasLinksAlone
            ? new CourseResource(entry.Title, id, version.WebLinkType, names.Choose("links/", entry.Url.Path, ".xml"), () => CourseParts.CreateLink(version, entry.Title, entry.Url.Under(site.Config.Url)))
            : new CourseResource(entry.Title, id, CartridgeVersion.WebContent, pages.PathOf(entry), () => pages.Make(entry)) { Page = entry };
        if (entry is not Lesson lesson)
        {
            yield break;
        }

        if (lesson.Questions.Any(q => q.Kind != QuestionKind.Discuss))
        {
            var title = WordTable.Fill(site.Words.CourseTest, lesson.Title);
            yield return new CourseResource(title, IdOf("test " + entry.Url.Path), version.AssessmentType, names.Choose("tests/", entry.Url.Path, ".xml"), () => new CourseTest(site, version).Create(lesson, title));
        }

        foreach (var question in lesson.Questions.Where(q => q.Kind == QuestionKind.Discuss))
        {
            var title = CourseParts.Shorten(question.Ask);
            yield return new CourseResource(
                title, IdOf("topic " + entry.Url.At(question.Anchor)), version.TopicType, names.Choose("topics/", entry.Url.Path + question.Anchor, ".xml"), () => CourseParts.CreateTopic(site, version, lesson, question, title));
        }
    }

    // From the address, so that a platform knows a page again when the course is imported once more.
    private string IdOf(string thing) => CourseParts.IdOf(pack.Url.Under(site.Config.Url) + " " + thing);
}

/// <summary>A section of a course.</summary>
internal sealed record CourseSection(string Title, string Id, ImmutableArray<CourseResource> Resources);

/// <summary>Something that a course leads to.</summary>
/// <param name="Id">Its identifier in the manifest (NCName).</param>
/// <param name="Type">Its type in the manifest.</param>
/// <param name="File">The path of its one file.</param>
/// <param name="Make">Makes the file.</param>
internal sealed record CourseResource(string Title, string Id, string Type, string File, Func<byte[]> Make)
{
    /// <summary>The entry whose page it is; null for others.</summary>
    public Entry? Page { get; init; }
}

/// <summary>A picture that pages may show.</summary>
/// <param name="File">The published file.</param>
/// <param name="Path">Its path in the course.</param>
internal sealed record CoursePicture(string File, string Path, string Id)
{
    public static CoursePicture Create(string file, string id, FileNames names) =>
        new(file, names.Choose(CourseLinks.Pictures, file[..^System.IO.Path.GetExtension(file).Length], PictureFormats.EndingOf(PictureFormats.FromName(file)!.Value)), id);
}

/// <summary>Names of files that every archive and file system may hold, each once.</summary>
internal sealed class FileNames
{
    private const int Longest = 60;

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>A path in a folder whose name has letters and digits of ASCII and hyphens, made from what a path on the website has of them.</summary>
    /// <param name="folder">The folder, with <c>/</c>.</param>
    /// <param name="path">The path on the website.</param>
    /// <param name="ending">What the name ends in.</param>
    public string Choose(string folder, string path, string ending)
    {
        var plain = string.Concat(path.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
        var words = string.Join('-', plain.Split('-', StringSplitOptions.RemoveEmptyEntries));
        var stem = folder + (words.Length == 0 ? "page" : words.Length > Longest ? words[..Longest].TrimEnd('-') : words);
        var name = stem + ending;
        for (var again = 2; !taken.Add(name); again++)
        {
            name = FormattableString.Invariant($"{stem}-{again}{ending}");
        }

        return name;
    }
}
