using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;

namespace Explainer.Compose;

/// <summary>Finds the pages and lessons that a pack names, and says which of them it cannot hold.</summary>
internal static class PackParts
{
    /// <summary>What it holds, in the order of the file.</summary>
    public static ImmutableArray<Reference> Resolve(EntryHeader header, Catalog catalog, DiagnosticBag problems)
    {
        var found = ImmutableArray.CreateBuilder<Reference>();
        var lines = new Dictionary<EntryId, int>();
        var brought = new HashSet<EntryId>();
        var links = header.References.Where(r => r.Kind is EntryReferenceKind.Page or EntryReferenceKind.Lesson).ToList();
        if (links.Count > 0 && links.TrueForAll(l => IsUntranslated(l, header, catalog)))
        {
            // Its page would be empty, which is said once for all its pages. A draft waits for them.
            return header.IsDraft ? [] : Refuse(header, problems);
        }

        foreach (var link in links)
        {
            if (Find(link, header, catalog, problems) is not { } to)
            {
                continue;
            }

            var line = link.Span.Place.Line;
            if (lines.TryAdd(to, line))
            {
                found.AddRange(WithEasier(to, header, catalog).Where(id => id == to || (lines.TryAdd(id, line) && brought.Add(id))).Select(id => new Reference(header.Id, id, null, link.Span.Place)));
            }
            else
            {
                problems.Add(brought.Contains(to) ? Rules.TwiceByEasier(link.Span, link.Id, lines[to], header.EasierPages == EasierPages.Beside ? "beside" : "instead") : Rules.TwiceInPack(link.Span, link.Id, lines[to]));
            }
        }

        return found.ToImmutable();
    }

    private static IEnumerable<EntryId> WithEasier(EntryId page, EntryHeader pack, Catalog catalog)
    {
        var easier = pack.EasierPages != EasierPages.None && catalog.FindEasierOf(page) is { } header && !catalog.IsMissing(header, pack) ? header.Id : null;
        return easier is null ? [page] : pack.EasierPages == EasierPages.Instead && page.Kind != EntryKind.Lesson ? [easier] : [page, easier];
    }

    private static EntryId? Find(EntryReference link, EntryHeader from, Catalog catalog, DiagnosticBag problems)
    {
        // Before anything else: a path to a page for teachers is a link to nothing.
        if (IsForTeachers(link.Id, from.File))
        {
            problems.Add(Rules.TeachersPageInPack(link.Span, link.Id));
            return null;
        }

        var target = LinkResolver.Resolve(link.Id, from.File, link.Span, catalog, problems);
        if (target is null)
        {
            return null;
        }

        if (target is LinkTarget.Original)
        {
            problems.Add(Rules.NotTranslatedYet(link.Span, link.Id));
            return null;
        }

        if (ReasonAgainst(target, from) is { } reason)
        {
            problems.Add(Rules.NotForPack(link.Span, link.Id, reason));
            return null;
        }

        var id = ((LinkTarget.Entry)target).Id;
        var isLesson = id.Kind == EntryKind.Lesson;
        if (isLesson != (link.Kind == EntryReferenceKind.Lesson))
        {
            problems.Add(isLesson ? Rules.LessonAmongPages(link.Span, link.Id) : Rules.PageAmongLessons(link.Span, link.Id));
            return null;
        }

        return id;
    }

    private static ImmutableArray<Reference> Refuse(EntryHeader header, DiagnosticBag problems)
    {
        problems.Add(Rules.PackOfNothing(header.File));
        return [];
    }

    private static bool IsUntranslated(EntryReference link, EntryHeader header, Catalog catalog) =>
        LinkResolver.Resolve(link.Id, header.File, link.Span, catalog, new DiagnosticBag()) is LinkTarget.Original;

    private static bool IsForTeachers(string link, string from) =>
        FilePath.Join(from, link.TrimStart('/') is var path && link.StartsWith('/') ? "../" + path : link) is { } file
        && (file + "/").StartsWith(TeachUrls.List.Path[1..], StringComparison.Ordinal);

    // Null for what a pack can hold.
    private static string? ReasonAgainst(LinkTarget target, EntryHeader from) => target switch
    {
        LinkTarget.Outside => AdviceTexts.PackOfWebsite,
        LinkTarget.Work => AdviceTexts.PackOfSource,
        LinkTarget.File => AdviceTexts.PackOfFile,
        LinkTarget.GeneratedPage => AdviceTexts.PackOfList,
        LinkTarget.Entry entry when entry.Id == from.Id => AdviceTexts.PackOfItself,
        LinkTarget.Entry { Id.Kind: EntryKind.Pack } => AdviceTexts.PackOfPack,
        LinkTarget.Entry entry when GeneratedPages.IsList(entry.Url) => AdviceTexts.PackOfList,
        LinkTarget.Entry => null,
        _ => throw new InvalidOperationException($"{target} is no target of a link."),
    };
}
