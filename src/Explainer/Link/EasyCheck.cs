using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;

namespace Explainer.Link;

/// <summary>Compares easier versions with their pages.</summary>
/// <param name="catalog">All entries.</param>
/// <param name="bodies">Their bodies, in the order of the catalog.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class EasyCheck(Catalog catalog, ImmutableArray<ComposedEntry> bodies, DiagnosticBag problems)
{
    private readonly NearestFiles pages = new(() => catalog.Headers.Where(h => h.EasierOf is null).Select(h => h.File));

    public void Check()
    {
        foreach (var page in bodies)
        {
            if (page.Header.EasierOf is { } id)
            {
                Check(page, id);
            }
        }
    }

    private void Check(ComposedEntry easy, EntryId id)
    {
        if (catalog.Find(id) is not { } header)
        {
            CheckMissing(easy.Header, id);
        }
        else if (ReasonAgainst(header) is { } reason)
        {
            problems.Add(Rules.EasyOfNoText(easy.Header.File, catalog.OriginOf(header.File), reason));
        }
        else
        {
            Compare(easy, bodies[catalog.PlaceOf(id)]);
        }
    }

    private void CheckMissing(EntryHeader easy, EntryId id)
    {
        var file = easy.File[..^EntryPath.EasyEnding.Length] + ".md";
        if (catalog.IsUnread(EntryPath.Parse(file).Url.Path))
        {
            // What is wrong with the page is reported there.
            return;
        }

        problems.Add(catalog.Meant.FindRenamed(EntryPath.Parse(file).Url) is { } renamed ? LeftBehind(easy.File, file, renamed)
            : catalog.Original?.Find(id) is { } original ? Rules.EasyUntranslated(easy.File, original.File)
            : Rules.EasyWithoutPage(easy.File, file, pages.To(file)));
    }

    // In another folder its links would lead elsewhere, so the writer moves it.
    private Diagnostic LeftBehind(string easy, string page, string renamed)
    {
        var name = EntryPath.EasyOf(renamed);
        return Rules.EasyLeftBehind(easy, page, renamed, catalog.Sources.Input.OriginOf(name))
            with { Rename = Path.GetDirectoryName(easy) == Path.GetDirectoryName(name) ? new FileRename(easy, name) : null };
    }

    private static string? ReasonAgainst(EntryHeader page) => page.IsNotFound ? AdviceTexts.EasyOfNotFound
        : page.Id.Kind == EntryKind.Pack ? AdviceTexts.EasyOfCourse
        : page.Id.Kind == EntryKind.Easy ? AdviceTexts.EasyOfEasy
        : null;

    private void Compare(ComposedEntry easy, ComposedEntry page)
    {
        var (file, whole) = (easy.Header.File, page.Header.File);
        if (page.Header.IsDraft && !easy.Header.IsDraft)
        {
            problems.Add(Rules.EasyOfDraft(file, whole));
        }

        if (!easy.Header.SaysContentNotes && page.Entry.ContentNotes.Except(easy.Entry.ContentNotes).ToArray() is { Length: > 0 } lost)
        {
            problems.Add(Rules.EasyNotesLost(file, whole, lost));
        }

        if (SpeakersOf(easy).Except(SpeakersOf(page)).ToArray() is { Length: > 0 } alone)
        {
            problems.Add(Rules.EasyQuotesAlone(file, whole, alone));
        }

        var named = easy.Header.References.Where(r => r.Kind == EntryReferenceKind.Heading).ToList();
        CheckHeadings(page, named);
        CheckHeadings(easy, named);

        // A month or a year may mean any day of it.
        if (easy.Header.Updated is { Latest: { } before } own && page.Header.Updated is { Earliest: { } changed } other && before.CompareTo(changed) < 0)
        {
            problems.Add(Rules.EasyOutdated(easy.Header.PlaceOf(EntryFields.Updated), whole, other.Edtf, own.Edtf));
        }
    }

    private static IEnumerable<string> SpeakersOf(ComposedEntry entry) => entry.Entry.Body.Testimonies.Select(t => t.Speaker.Name).Distinct(StringComparer.Ordinal);

    // What is named besides is another heading. Each search compares all of them, and only so many problems are shown.
    private void CheckHeadings(ComposedEntry page, List<EntryReference> named)
    {
        var ids = page.Body.Headings.Select(h => h.Id).ToHashSet(StringComparer.Ordinal);
        var others = ids.Except(named.Select(n => n.Id)).ToList();
        foreach (var (heading, place) in named.Where(n => !ids.Contains(n.Id)).Select((n, i) => (n, i)))
        {
            problems.Add(Rules.HeadingNotMatched(heading.Span, heading.Id, catalog.OriginOf(page.Header.File), HeadingIds.CanBeWritten(heading.Id), place < DiagnosticBag.MostOfAFile ? Nearest.To(heading.Id, others) : null));
        }
    }
}
