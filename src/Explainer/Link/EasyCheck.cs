using System.Collections.Immutable;
using Explainer.Compose;
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
            problems.Add(Rules.EasyOfNoText(easy.Header.File, header.File, reason));
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

        problems.Add(catalog.Original?.Find(id) is { } original ? Rules.EasyUntranslated(easy.File, original.File)
            : Rules.EasyWithoutPage(easy.File, file, pages.To(file)));
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

        var named = easy.Header.References.Where(r => r.Kind == EntryReferenceKind.Heading).ToList();
        foreach (var heading in named)
        {
            CheckHeading(heading, page, named);
            CheckHeading(heading, easy, named);
        }

        // A month or a year may mean any day of it.
        if (easy.Header.Updated is { Latest: { } before } own && page.Header.Updated is { Earliest: { } changed } other && before.CompareTo(changed) < 0)
        {
            problems.Add(Rules.EasyOutdated(UpdatedSpan(easy.Header), whole, other.Edtf, own.Edtf));
        }
    }

    private void CheckHeading(EntryReference heading, ComposedEntry page, List<EntryReference> named)
    {
        if (page.Body.Headings.All(h => h.Id != heading.Id))
        {
            // What is named besides is another heading.
            var others = page.Body.Headings.Select(h => h.Id).Except(named.Select(n => n.Id));
            problems.Add(Rules.HeadingNotMatched(heading.Span, heading.Id, page.Header.File, Nearest.To(heading.Id, others)));
        }
    }

    private static SourceSpan UpdatedSpan(EntryHeader header) =>
        header.Source.Text.IndexOf("\n" + EntryFields.Updated.Name + ":", StringComparison.Ordinal) is >= 0 and var at
            ? header.Source.Span(at + 1, EntryFields.Updated.Name.Length) : header.Source.Span(0, 1);
}
