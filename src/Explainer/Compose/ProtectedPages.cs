using Explainer.Compose.Syntax;
using Explainer.Images;
using Explainer.Markdown;
using Explainer.Model.Diagnostics;
using Explainer.Read.Kinds;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>Reports pictures, sound, film and maps on the page of a protected person: a face, a voice, a room or a place can tell who it is.</summary>
internal static class ProtectedPages
{
    public static void Check(Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        if (!IsProtected(prose.Header, catalog))
        {
            return;
        }

        foreach (var shown in prose.Nodes.All)
        {
            Check(shown, prose, problems);
        }
    }

    private static void Check(MarkdownObject shown, Prose prose, DiagnosticBag problems)
    {
        if (shown is LinkInline link && (link.IsImage || IsOfFolder(link.Url)) && What(link) is { } what)
        {
            Report(prose.Span(link), what);
        }
        else if (shown is Container { Kind: ContainerKind.Audio or ContainerKind.Video or ContainerKind.Map } media)
        {
            Report(new OpeningLine(media, prose).Fence, media.Kind == ContainerKind.Map ? ShownOfProtected.Map : media.Kind == ContainerKind.Audio ? ShownOfProtected.Sound : ShownOfProtected.Film);
        }

        // An included text does not say on whose page it stands.
        void Report(SourceSpan span, ShownOfProtected what) =>
            problems.Add(Rules.ShowsOfProtected(span, what, span.Source.Path == prose.Header.File ? null : prose.Header.File));
    }

    // What others have published can be linked: it is the source.
    private static bool IsOfFolder(string? address) => address is { Length: > 0 } && WebAddress.SchemeOf(address) is null;

    private static ShownOfProtected? What(LinkInline link) =>
        link.IsImage || PictureFormats.FromName(PathOf(link)) is not null ? ShownOfProtected.Picture
        : MediaFormats.FromName(PathOf(link)) is { } format ? MediaFormats.IsFilm(format) ? ShownOfProtected.Film : ShownOfProtected.Sound
        : null;

    private static string PathOf(LinkInline link) => LinkResolver.Split(link.Url ?? "").Path;

    /// <summary>Whether nobody may learn from a page who somebody is: that of a protected person, or its easier version.</summary>
    public static bool IsProtected(EntryHeader header, Catalog catalog) =>
        header.IsProtected || (header.EasierOf is { } whole && catalog.Find(whole) is { IsProtected: true });
}
