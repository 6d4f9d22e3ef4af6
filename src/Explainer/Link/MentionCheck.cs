using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Fields;

namespace Explainer.Link;

/// <summary>Checks that every id in front matter names something that exists.</summary>
internal static class MentionCheck
{
    // A longer list helps nobody.
    private const int MostToList = 40;

    public static void Check(Catalog catalog, DiagnosticBag problems)
    {
        foreach (var header in catalog.Headers)
        {
            foreach (var mention in header.Mentions)
            {
                Check(mention, header, catalog, problems);
            }
        }
    }

    private static void Check(Mention mention, EntryHeader header, Catalog catalog, DiagnosticBag problems)
    {
        switch (mention.Kind)
        {
            case MentionKind.Work when !catalog.Works.ContainsKey(mention.Id):
                problems.Add(Rules.UnknownWork(mention.Span, mention.Id, Nearest.To(mention.Id, catalog.Works.Keys)));
                break;
            case MentionKind.Term:
                CheckEntry(mention, header, EntryKind.Term, "term", "glossary", catalog, problems);
                break;
            case MentionKind.Profile:
                CheckEntry(mention, header, EntryKind.Profile, "profile", "profiles", catalog, problems);
                CheckProtection(mention, header, catalog, problems);
                break;
            case MentionKind.Strand:
                CheckList(mention, catalog.Config.Strands.Select(s => s.Id), "strand", problems);
                break;
            case MentionKind.ContentNote:
                CheckList(mention, catalog.Config.ContentNotes.Select(n => n.Id), "content note", problems);
                break;
        }
    }

    private static void CheckEntry(
        Mention mention, EntryHeader from, EntryKind kind, string what, string folder, Catalog catalog, DiagnosticBag problems)
    {
        if (!catalog.ById.TryGetValue(new EntryId(kind, mention.Id), out var target))
        {
            var known = catalog.ById.Keys.Where(id => id.Kind == kind).Select(id => id.Name).Order(StringComparer.Ordinal);
            problems.Add(Rules.UnknownId(mention.Span, what, mention.Id, Nearest.To(mention.Id, known), $"Write its page in {folder}/, or remove the id."));
        }
        else if (catalog.IsMissing(target, from))
        {
            problems.Add(Rules.LinkToDraft(mention.Span, target.Entry.File));
        }
    }

    private static void CheckList(Mention mention, IEnumerable<string> known, string what, DiagnosticBag problems)
    {
        if (!known.Contains(mention.Id))
        {
            var ids = known.ToList();
            problems.Add(Rules.UnknownId(mention.Span, what, mention.Id, Nearest.To(mention.Id, ids),
                ids.Count > MostToList ? $"site.yml has {ids.Count}." : ids.Count > 0 ? $"There are: {string.Join(", ", ids)}." : $"Add it to site.yml, under {what}s."));
        }
    }

    private static void CheckProtection(Mention mention, EntryHeader header, Catalog catalog, DiagnosticBag problems)
    {
        var isProtected = catalog.ById.TryGetValue(new EntryId(EntryKind.Profile, mention.Id), out var named)
            && named.Entry is Profile { Type: ProfileType.ProtectedPerson };
        if (isProtected && header.Entry is TimelineEvent)
        {
            problems.Add(Rules.ProtectedPersonInEvent(mention.Span, mention.Id));
        }
    }
}
