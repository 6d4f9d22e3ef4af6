using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;
using Explainer.Read.Site;

namespace Explainer.Link;

/// <summary>Checks that every id in front matter names something that exists.</summary>
internal static class EntryReferenceCheck
{
    // More ids than this are not listed in a message.
    private const int MostToList = 40;

    public static void Check(Catalog catalog, UnreadContent unread, DiagnosticBag problems)
    {
        var unlisted = new Unlisted();
        foreach (var header in catalog.Headers)
        {
            foreach (var reference in header.References)
            {
                Check(reference, header, catalog, unread, unlisted, problems);
            }
        }

        unlisted.Report(problems);
    }

    /// <param name="Names">What readers see in the place of its id, which writers often write.</param>
    private sealed record Listed(string Id, ImmutableArray<string> Names);

    // What a list of site.yml lacks is one slip, however many pages name it.
    private sealed class Unlisted
    {
        private readonly Dictionary<string, (Diagnostic First, int More)> found = new(StringComparer.Ordinal);

        public void Add(Diagnostic problem) =>
            found[problem.Message] = found.TryGetValue(problem.Message, out var same) ? (same.First, same.More + 1) : (problem, 0);

        public void Report(DiagnosticBag problems)
        {
            foreach (var (first, more) in found.Values)
            {
                problems.Add(more == 0 ? first : first with { Message = AdviceTexts.AndOnMore(first.Message, more) });
            }
        }
    }

    private static void Check(EntryReference reference, EntryHeader header, Catalog catalog, UnreadContent unread, Unlisted unlisted, DiagnosticBag problems)
    {
        switch (reference.Kind)
        {
            case EntryReferenceKind.Work when !catalog.Works.ContainsKey(reference.Id) && !catalog.Sources.Unread.Has(reference.Id):
                problems.Add(catalog.FindWork(reference.Id) is { } work
                    ? Rules.WorkNeedsKey(reference.Span, reference.Id, work.Id) with { Fix = Fix.Replace(reference.Span, work.Id) }
                    : MeantWork.Report(reference.Span, reference.Id, catalog, FixOf(reference, header, catalog.Works.Keys)));
                break;
            case EntryReferenceKind.Term:
                CheckEntry(reference, header, Kind.Term, catalog, unread, problems);
                break;
            case EntryReferenceKind.Profile:
                CheckEntry(reference, header, Kind.Profile, catalog, unread, problems);
                CheckProtection(reference, header, catalog, problems);
                break;
            case EntryReferenceKind.Strand when catalog.Sources.Site.IsUnderstood:
                CheckList(reference, header, [.. catalog.Config.Strands.Select(s => new Listed(s.Id, [s.Title]))], "strand", unlisted, problems);
                break;
            case EntryReferenceKind.Place when catalog.Sources.Site.IsUnderstood:
                CheckList(reference, header, PlacesOf(catalog), "place", unlisted, problems);
                break;
            case EntryReferenceKind.PlaceName when catalog.Sources.Site.IsUnderstood:
                CheckPlaceName(reference, header, catalog, unlisted, problems);
                break;
            case EntryReferenceKind.ContentNote when catalog.Sources.Site.IsUnderstood:
                CheckList(reference, header, [.. catalog.Config.ContentNotes.Select(n => new Listed(n.Id, [n.Label]))], "content note", unlisted, problems);
                break;
        }
    }

    private static void CheckEntry(
        EntryReference reference, EntryHeader from, Kind kind, Catalog catalog, UnreadContent unread, DiagnosticBag problems)
    {
        if (catalog.Names.IsShared(kind.Id, reference.Id))
        {
            var meant = catalog.Headers.Select(h => h.Id).Where(id => id.Kind == kind.Id && id.Name.EndsWith("/" + reference.Id, StringComparison.Ordinal)).Select(id => id.Name);
            problems.Add(Rules.SharedId(reference.Span, kind.Name, reference.Id, [.. meant.Order(StringComparer.Ordinal).Take(MostToList)]));
        }
        else if (IsOnlyInOriginal(reference, from, kind, catalog))
        {
            problems.Add(Rules.NotTranslatedYet(reference.Span, reference.Id));
        }
        else if (catalog.Find(catalog.Names.Resolve(kind.Id, reference.Id)) is not { } target)
        {
            if (!unread.MayBeEntry(kind.Id, reference.Id))
            {
                problems.Add(ExplainMissing(reference, from, kind, catalog));
            }
        }
        else if (catalog.IsMissing(target, from))
        {
            problems.Add(Rules.LinkToDraft(reference.Span, catalog.OriginOf(target.File)));
        }
    }

    private static Diagnostic ExplainMissing(EntryReference reference, EntryHeader from, Kind kind, Catalog catalog)
    {
        if ((catalog.FindRenamed(kind, reference.Id) ?? catalog.FindNamed(kind, reference.Id)) is { } meant)
        {
            return Rules.UnknownId(reference.Span, kind.Name, reference.Id, meant.Name, "") with { Fix = FixOfMeant(reference, from, meant.Name) };
        }

        var known = catalog.Headers.Select(h => h.Id).Where(id => id.Kind == kind.Id).Select(id => id.Name).Order(StringComparer.Ordinal).ToList();
        return Rules.UnknownId(reference.Span, kind.Name, reference.Id, Nearest.Id(reference.Id, known), OtherKind(reference, kind, catalog) is { } other ? AdviceTexts.OtherKind(reference.Id, other.Name) : AdviceTexts.WritePage(kind.Folder!))
            with { Fix = FixOf(reference, from, known) };
    }

    private static bool IsOnlyInOriginal(EntryReference reference, EntryHeader from, Kind kind, Catalog catalog) =>
        (catalog.Find(catalog.Names.Resolve(kind.Id, reference.Id)) is not { } own || catalog.IsMissing(own, from))
        && catalog.Original is { } original && original.Find(original.Names.Resolve(kind.Id, reference.Id)) is { } there && original.IsShown(there);

    // A profile where a term is asked, or the other way round.
    private static Kind? OtherKind(EntryReference reference, Kind kind, Catalog catalog) => new[] { Kind.Term, Kind.Profile }.FirstOrDefault(k => k.Id != kind.Id && catalog.Find(catalog.Names.Resolve(k.Id, reference.Id)) is not null);

    private static ImmutableArray<Listed> PlacesOf(Catalog catalog) => [.. catalog.Config.Places.Select(p => new Listed(p.Id, [p.Title, .. p.Also]))];

    private static void CheckList(EntryReference reference, EntryHeader header, ImmutableArray<Listed> known, string what, Unlisted unlisted, DiagnosticBag problems)
    {
        if (known.Any(k => k.Id == reference.Id))
        {
            return;
        }

        var ids = known.Select(k => k.Id).ToList();
        var named = known.Where(k => k.Names.Contains(reference.Id, StringComparer.OrdinalIgnoreCase)).Select(k => k.Id).OnlyOne();
        var nearest = named ?? Nearest.To(reference.Id, ids);
        var problem = Rules.UnknownId(reference.Span, what, reference.Id, nearest,
            ids.Count > MostToList ? AdviceTexts.SiteHas(ids.Count) : reference.Kind == EntryReferenceKind.ContentNote ? AdviceTexts.NotesAre(ids, SiteUrl.Slug(reference.Id)) : ids.Count > 0 ? AdviceTexts.ThereAre(ids) : AdviceTexts.AddToSite(what + "s", ItemOf(reference)))
            with { Fix = named is null ? FixOf(reference, header, ids) : FixOfMeant(reference, header, named) };
        if (nearest is null)
        {
            unlisted.Add(problem);
        }
        else
        {
            problems.Add(problem);
        }
    }

    private static string ItemOf(EntryReference reference) =>
        $"{{id: {reference.Id}, {string.Join(", ", (reference.Kind == EntryReferenceKind.Strand ? StrandFields.Schema : PlaceFields.Schema).Needed.Skip(1).Select(f => $"{f.Name}: …"))}}}";

    // Words are no ids. What looks like an id is one that is mistyped, where there is one that it can be. The name of a place alone leads
    // nowhere; with more words, as in "Raqqa, Syria", it was meant to be read.
    private static void CheckPlaceName(EntryReference reference, EntryHeader header, Catalog catalog, Unlisted unlisted, DiagnosticBag problems)
    {
        var places = PlacesOf(catalog);
        if (SiteUrl.Slug(reference.Id) == reference.Id && Nearest.To(reference.Id, places.Select(p => p.Id)) is not null)
        {
            CheckList(reference, header, places, "place", unlisted, problems);
        }
        else if (places.Where(p => p.Names.Contains(reference.Id, StringComparer.OrdinalIgnoreCase)).OnlyOne()?.Id is { } id
            && !header.References.Any(r => r.Kind == EntryReferenceKind.Place && r.Id == id))
        {
            problems.Add(Rules.PlaceInWords(reference.Span, reference.Id, id) with { Fix = Fix.Within(reference.Span, reference.Id, id) });
        }
    }

    private static Fix? FixOfMeant(EntryReference reference, EntryHeader header, string name) =>
        header.References.Any(r => r.Kind == reference.Kind && r.Id == name) ? null : Fix.Within(reference.Span, reference.Id, name);

    // An id that is named already would then be named twice.
    private static Fix? FixOf(EntryReference reference, EntryHeader header, IEnumerable<string> known) =>
        Nearest.Only(reference.Id, known) is { } meant && !header.References.Any(r => r.Kind == reference.Kind && r.Id == meant)
            ? Nearest.Suggest(reference.Span, reference.Id, [meant]) : null;

    private static void CheckProtection(EntryReference reference, EntryHeader header, Catalog catalog, DiagnosticBag problems)
    {
        if (header.Id.Kind == EntryKind.Event && catalog.Find(catalog.Names.Resolve(EntryKind.Profile, reference.Id)) is { IsProtected: true })
        {
            problems.Add(Rules.ProtectedPersonInEvent(reference.Span, reference.Id));
        }
    }
}
