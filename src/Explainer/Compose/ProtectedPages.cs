using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Images;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Kinds;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>
/// Reports what could tell who a protected person is: pictures, sound, film and maps on the page, for a face, a voice, a room or a
/// place can; a name that a correction repeats; and events that lead to the page.
/// </summary>
internal static partial class ProtectedPages
{
    public static void Check(Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        if (prose.Header.Id.Kind == EntryKind.Event)
        {
            CheckEvent(prose, catalog, problems);
        }

        if (!catalog.IsProtected(prose.Header))
        {
            return;
        }

        CheckCorrections(prose.Header, problems);
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

    private static void CheckEvent(Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        foreach (var link in prose.Nodes.All.OfType<LinkInline>())
        {
            if (link is { IsImage: false, Url: { } url } && FilePath.Join(prose.FileOf(link), LinkResolver.Unescape(url.Split('#')[0])) is { } file
                && catalog.FindFile(file) is { } target && catalog.IsProtected(target))
            {
                problems.Add(Rules.ProtectedPersonInTextOfEvent(prose.Span(link), target.File));
            }
        }
    }

    // A name that was taken out stands in what was said before, and nowhere else on the page.
    private static void CheckCorrections(EntryHeader header, DiagnosticBag problems)
    {
        var text = header.Source.Text;
        foreach (var correction in header.Corrections)
        {
            var rest = $"{header.Title} {header.Summary} {correction.Now} {text[header.BodyStart..]}";
            var words = Word().Matches(rest).Select(m => m.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var names = Name().Matches(correction.Was).SelectMany(m => Word().Matches(m.Value)).Select(m => m.Value).Where(w => !words.Contains(w)).Distinct().ToList();
            if (names.Count > 0)
            {
                var at = Math.Max(0, text.IndexOf(names[0], StringComparison.Ordinal));
                problems.Add(Rules.CorrectionOfProtected(header.Source.Span(at, names[0].Length), names));
            }
        }
    }

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*")]
    private static partial Regex Word();

    // Two words or more with a capital letter, or one that does not begin a sentence. Arabic and others have no capitals: every word may be a name.
    [GeneratedRegex(@"(?:[\p{Lu}\p{Lt}][\p{L}\p{M}]*[ ])+[\p{Lu}\p{Lt}][\p{L}\p{M}]*|(?<!^|[.!?…]\s*)[\p{Lu}\p{Lt}][\p{L}\p{M}]*|\p{Lo}[\p{L}\p{M}]*")]
    private static partial Regex Name();
}
