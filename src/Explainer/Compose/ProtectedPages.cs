using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model.Diagnostics;
using Explainer.Read.Kinds;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>Reports pictures, sound and film on the page of a protected person: a face, a voice or a room can tell who it is.</summary>
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
        if (shown is LinkInline { IsImage: true } image)
        {
            problems.Add(Rules.PictureOfProtected(prose.Span(image)));
        }
        else if (shown is Container { Kind: ContainerKind.Audio or ContainerKind.Video } media)
        {
            var span = new OpeningLine(media, prose).Fence;
            problems.Add(media.Kind == ContainerKind.Audio ? Rules.SoundOfProtected(span) : Rules.FilmOfProtected(span));
        }
    }

    private static bool IsProtected(EntryHeader header, Catalog catalog) =>
        header.IsProtected || (header.EasierOf is { } whole && catalog.Find(whole) is { IsProtected: true });
}
