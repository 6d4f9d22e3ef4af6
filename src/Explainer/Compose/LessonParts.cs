using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;

namespace Explainer.Compose;

/// <summary>Completes a lesson with what is known only beside its text and the other pages: ids, and the pages to read.</summary>
internal static class LessonParts
{
    /// <summary>The body as it is, but for lessons: theirs has the ids of the questions too.</summary>
    public static ComposedBody Complete(ComposedBody composed, Catalog catalog, DiagnosticBag problems)
    {
        if (composed.Header.Entry is not Lesson lesson)
        {
            return composed;
        }

        var pages = MentionsOf(composed, EntryReferenceKind.Page)
            .Select(m => (EntryReference: m, Reference: Find(m, composed, catalog, problems)))
            .Where(x => x.Reference is not null)
            .ToList();
        var (questions, body) = WithIds(lesson, composed, problems);
        var completed = lesson with { Read = [.. pages.Select(p => p.Reference!)], Questions = questions };
        return composed with
        {
            Header = composed.Header with { Entry = completed },
            Body = body,
            FragmentLinks = [.. composed.FragmentLinks, .. pages.Where(p => p.Reference!.Fragment is not null)
                .Select(p => new FragmentLink(p.Reference!.To, p.Reference.Fragment!, p.EntryReference.Span))],
        };
    }

    private static IEnumerable<EntryReference> MentionsOf(ComposedBody composed, EntryReferenceKind kind) =>
        composed.Header.References.Where(m => m.Kind == kind);

    private static Reference? Find(EntryReference mention, ComposedBody composed, Catalog catalog, DiagnosticBag problems)
    {
        var from = composed.Header.Entry;
        if (LinkResolver.Resolve(mention.Id, from.File, mention.Span, catalog, problems) is not { } target)
        {
            return null;
        }

        if (target is LinkTarget.Entry entry && entry.Id != from.Id)
        {
            return new Reference(from.Id, entry.Id, entry.Url.Fragment, mention.Span.Place);
        }

        problems.Add(Rules.NotToRead(mention.Span, mention.Id));
        return null;
    }

    // Reading left one mention for each question that it kept, in their order.
    private static (ImmutableArray<LessonQuestion> Questions, Body Body) WithIds(
        Lesson lesson, ComposedBody composed, DiagnosticBag problems)
    {
        var whole = composed.Body.ForTeachers ?? composed.Body;
        var taken = whole.Anchors.ToHashSet(StringComparer.Ordinal);
        var questions = ImmutableArray.CreateBuilder<LessonQuestion>();
        foreach (var (question, mention) in lesson.Questions.Zip(MentionsOf(composed, EntryReferenceKind.Question)))
        {
            var id = question.Anchor.Length > 0 ? question.Anchor : PermanentIds.FromText(question.Ask);
            if (!taken.Add(id))
            {
                problems.Add(Rules.DuplicateAnchor(mention.Span, id));
            }

            questions.Add(question with { Anchor = id });
        }

        return (questions.ToImmutable(), With(composed.Body, [.. questions.Select(q => q.Anchor)]));
    }

    private static Body With(Body body, ImmutableArray<string> ids) => ids.IsEmpty ? body : body with
    {
        Anchors = [.. body.Anchors.Union(ids).Order(StringComparer.Ordinal)],
        ForTeachers = body.ForTeachers is { } whole ? With(whole, ids) : null,
    };
}
