using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Languages;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;

namespace Explainer.Compose;

/// <summary>Makes entries of their headers and composed bodies. Lessons need the ids of their questions and the pages to read besides, and packs their pages.</summary>
internal static class EntryAssembly
{
    public static ComposedEntry Create(EntryHeader header, ComposedText text, Catalog catalog, DiagnosticBag problems)
    {
        var parts = new HeadParts(header, text, catalog, problems);
        var whole = parts.Complete();
        var pages = header.Id.Kind == EntryKind.Lesson ? PagesToRead(header, catalog, problems) : [];
        var body = header.Id.Kind == EntryKind.Lesson ? With(text.Body, CheckIds(header, text.Body, problems)) : text.Body;
        var held = header.Id.Kind == EntryKind.Pack ? PackParts.Resolve(header, catalog, problems) : [.. pages.Select(p => p.Reference)];
        var links = pages.Where(p => p.Reference.Fragment is not null).Select(p => new FragmentLink(p.Reference.To, p.Reference.Fragment!, p.Written.Span));
        return new ComposedEntry(
            header, NameEasier(whole.MakeEntry(body, held), catalog.Words), [.. text.FragmentLinks, .. parts.FragmentLinks, .. links], [.. text.Files, .. parts.Files], text.EvidenceLinks)
        {
            FilesForTeachers = [.. text.FilesForTeachers.Except(parts.Files)],
            Guarded = text.Guarded,
            FarNames = text.FarNames,
            FarNamesForTeachers = text.FarNamesForTeachers,
            PlaceLinks = text.PlaceLinks,
        };
    }

    // Wherever its title stands alone it says that it is not that of the whole page.
    private static Entry NameEasier(Entry entry, Words words) => entry is not EasyPage easy ? entry
        : easy with { OwnTitle = easy.Title, Title = WordTable.Fill(words.EasierTitle, easy.Title) };

    private static ImmutableArray<(EntryReference Written, Reference Reference)> PagesToRead(EntryHeader header, Catalog catalog, DiagnosticBag problems) =>
        [.. MentionsOf(header, EntryReferenceKind.Page).SelectMany(m => Find(m, header, catalog, problems) is { } found ? [(m, found)] : Array.Empty<(EntryReference, Reference)>())];

    private static IEnumerable<EntryReference> MentionsOf(EntryHeader header, EntryReferenceKind kind) =>
        header.References.Where(m => m.Kind == kind);

    private static Reference? Find(EntryReference mention, EntryHeader from, Catalog catalog, DiagnosticBag problems)
    {
        if (LinkResolver.Resolve(mention.Id, from.File, mention.Span, catalog, problems) is not { } target)
        {
            return null;
        }

        if (target is LinkTarget.Entry entry && entry.Id != from.Id)
        {
            return new Reference(from.Id, entry.Id, entry.Url.Fragment, mention.Span.Place);
        }

        problems.Add(target is LinkTarget.Original ? Rules.NotTranslatedYet(mention.Span, mention.Id) : Rules.NotToRead(mention.Span, mention.Id));
        return null;
    }

    /// <summary>The ids of the questions. One that the text has already is a problem.</summary>
    private static ImmutableArray<string> CheckIds(EntryHeader header, Body body, DiagnosticBag problems)
    {
        var taken = (body.ForTeachers ?? body).Anchors.ToHashSet(StringComparer.Ordinal);
        var questions = MentionsOf(header, EntryReferenceKind.Question).ToList();
        foreach (var question in questions.Where(q => !taken.Add(q.Id)))
        {
            problems.Add(question.Span.Text == LessonQuestionFields.Ask.Name ? Rules.SameQuestion(question.Span, question.Id) : Rules.DuplicateAnchor(question.Span, question.Id));
        }

        return [.. questions.Select(q => q.Id)];
    }

    private static Body With(Body body, ImmutableArray<string> ids) => ids.IsEmpty ? body : body with
    {
        Anchors = [.. body.Anchors.Union(ids).Order(StringComparer.Ordinal)],
        ForTeachers = body.ForTeachers is { } whole ? With(whole, ids) : null,
    };
}
