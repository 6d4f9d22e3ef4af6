using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Link;

/// <summary>
/// Reports pages that are there twice: one with the text of another, as a copy made by hand has it, and one with the title of another in the
/// same list, where readers cannot tell them apart.
/// </summary>
internal static class SamePages
{
    // In UTF-16 units: a shorter text may be one that is still to be written.
    private const int ShortestText = 200;

    public static void Check(Catalog catalog, ImmutableArray<ComposedEntry> shown, DiagnosticBag problems)
    {
        var copies = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (copy, original) in Pair(shown.Where(b => b.Entry is not (Pack or EasyPage) && b.Mark.Length >= ShortestText).GroupBy(b => b, new SameText())))
        {
            copies.Add(copy.Header.File);
            problems.Add(Rules.TextTwice(copy.Header.File, catalog.OriginOf(original.Header.File)));
        }

        foreach (var (again, first) in Pair(shown.Where(b => b.Header.Title.Length > 0 && ListOf(b) is not null).GroupBy(b => (ListOf(b), b.Header.Title.ToUpperInvariant()))).Where(p => AreAtOneTime(p.Copy.Entry, p.Original.Entry)))
        {
            if (!copies.Contains(again.Header.File))
            {
                problems.Add(Rules.TitleTwice(again.Header.File, again.Header.Title, catalog.OriginOf(first.Header.File)));
            }
        }
    }

    // Each with the first of its group: a copy mostly has the longer name.
    private static IEnumerable<(ComposedEntry Copy, ComposedEntry Original)> Pair(IEnumerable<IEnumerable<ComposedEntry>> groups) =>
        groups.Where(g => g.Skip(1).Any()).Select(g => g.OrderBy(b => b.Header.File.Length).ThenBy(b => b.Header.File, StringComparer.Ordinal).ToList())
            .SelectMany(same => same.Skip(1).Select(copy => (copy, same[0])));

    // People may have one name, and words are told apart by their forms.
    private static (EntryKind, string)? ListOf(ComposedEntry body) => body.Entry switch
    {
        Chapter or Lesson or TimelineEvent or Page when !body.Header.IsIndex => (body.Header.Id.Kind, body.Header.File[..(body.Header.File.LastIndexOf('/') + 1)]),
        _ => null,
    };

    // What happens again may have the same name.
    private static bool AreAtOneTime(Entry one, Entry other) =>
        one is not TimelineEvent first || other is not TimelineEvent second || (BeginsBy(first, second) && BeginsBy(second, first));

    private static bool BeginsBy(TimelineEvent one, TimelineEvent other) => one.Date.Earliest is not { } begin || other.Date.Latest is not { } end || begin.CompareTo(end) <= 0;

    // Written out: EqualityComparer.Create would bring a comparer of every type into the native program, half a megabyte of types.
    private sealed class SameText : IEqualityComparer<ComposedEntry>
    {
        public bool Equals(ComposedEntry? one, ComposedEntry? other) => one!.Mark == other!.Mark && one.Header.BodyText.SequenceEqual(other.Header.BodyText);

        public int GetHashCode(ComposedEntry body) => body.Mark.GetHashCode();
    }
}
