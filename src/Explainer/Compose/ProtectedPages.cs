using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Images;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Kinds;
using Explainer.Read.Site;
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

        else
        {
            ProtectedNames.CheckLinks(prose, catalog, problems);
        }

        CheckCorrections(prose.Header, catalog, problems);
        new ProtectedTitles(prose, catalog, problems).Check();
        if (!catalog.IsProtected(prose.Header))
        {
            return;
        }

        foreach (var shown in prose.Nodes.All)
        {
            Check(shown, prose, problems);
        }

        CheckNote(prose, catalog, problems);
    }

    // Where a site words the note itself, it has thought of what is true.
    private static void CheckNote(Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        if (prose.Nodes.Citations.SelectMany(c => c.Items).FirstOrDefault(i => i.Key is { } key && catalog.FindWork(key) is { } work && IsUnpublished(work)) is { } item
            && catalog.Words.ProtectedNote == (ThemeWords.Find(catalog.Config.Language) ?? ThemeWords.English).ProtectedNote)
        {
            problems.Add(Rules.ProtectedNoteUntrue(prose.Span(item.Span), item.Key!, catalog.Words.ProtectedNote));
        }
    }

    // What somebody was told, and nobody else can read.
    private static bool IsUnpublished(Work work) =>
        work is { Type: "interview" or "personal_communication", Url: null, Doi: null, ContainerTitle: null, Publisher: null, Details.Archive: null };

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
        foreach (var link in prose.Nodes.Links)
        {
            if (link is { IsImage: false, Url: { } url } && FilePath.Join(prose.FileOf(link), LinkResolver.Unescape(url.Split('#')[0])) is { } file
                && catalog.FindFile(file) is { } target && catalog.IsProtected(target))
            {
                problems.Add(Rules.ProtectedPersonInTextOfEvent(prose.Span(link), catalog.OriginOf(target.File)));
            }
        }
    }

    // On the person's own page any word may be a name; on others what is said of the person may name somebody by two words.
    private static void CheckCorrections(EntryHeader header, Catalog catalog, DiagnosticBag problems)
    {
        var isOwn = catalog.IsProtected(header);
        foreach (var correction in header.Corrections)
        {
            var person = isOwn ? null : catalog.Headers.FirstOrDefault(h => h.IsProtected && Says(correction, h.Title));
            var names = isOwn || person is not null ? NamesAlone(correction, header, isOwn ? Name() : WholeName(), person?.Title ?? "") : [];
            if (names.Count > 0)
            {
                var span = header.Source.Span(Math.Max(0, header.Source.Text.IndexOf(names[0], StringComparison.Ordinal)), names[0].Length);
                problems.Add(person is null ? Rules.CorrectionOfProtected(span, names) : Rules.CorrectionNamesProtected(span, names, person.Title));
            }
        }
    }

    private static bool Says(Correction correction, string title) => $" {correction.Was} {correction.Now} " is var text
        && text.IndexOf(title, StringComparison.Ordinal) is var at and > 0 && !char.IsLetterOrDigit(text[at - 1]) && !char.IsLetterOrDigit(text[at + title.Length]);

    // A name that was taken out stands in what was said before, and nowhere else on the page.
    private static List<string> NamesAlone(Correction correction, EntryHeader header, Regex pattern, string title)
    {
        var rest = $"{title} {header.Title} {header.Summary} {correction.Now} {header.Source.Text[header.BodyStart..]}";
        var words = Word().Matches(rest).Select(m => m.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. pattern.Matches(correction.Was).SelectMany(m => Word().Matches(m.Value)).Select(m => m.Value).Where(w => !words.Contains(w)).Distinct()];
    }

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*")]
    private static partial Regex Word();

    // Two words or more with a capital letter, or one that does not begin a sentence. Arabic and others have no capitals: every word may be a name.
    [GeneratedRegex(@"(?:[\p{Lu}\p{Lt}][\p{L}\p{M}]*[ ])+[\p{Lu}\p{Lt}][\p{L}\p{M}]*|(?<!^|[.!?…]\s*)[\p{Lu}\p{Lt}][\p{L}\p{M}]*|\p{Lo}[\p{L}\p{M}]*")]
    private static partial Regex Name();

    [GeneratedRegex(@"(?:[\p{Lu}\p{Lt}][\p{L}\p{M}]*[ ])+[\p{Lu}\p{Lt}][\p{L}\p{M}]*")]
    private static partial Regex WholeName();
}
