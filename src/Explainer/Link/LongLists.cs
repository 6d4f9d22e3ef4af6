using System.Collections.Immutable;
using System.Globalization;
using Explainer.Citations.Apa;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Languages;
using Explainer.Model.Texts;

namespace Explainer.Link;

/// <summary>Divides lists that are too long for one page: by letter, by year, by part, or by number.</summary>
/// <param name="words">The words of the site.</param>
/// <param name="list">The address of the list.</param>
internal sealed class LongLists(Words words, SiteUrl list)
{
    // Where there are more years, they stand by decades, centuries or millennia.
    private const int MostYears = 120;

    // The length of a name in the label of a page, in text elements.
    private const int LongestName = 14;

    /// <summary>The divided lists of a site, by the address of each; none for a site whose lists are short.</summary>
    public static ImmutableDictionary<SiteUrl, ImmutableArray<ListPart>> Collect(Site site)
    {
        var divided = ImmutableDictionary.CreateBuilder<SiteUrl, ImmutableArray<ListPart>>();
        void Add(SiteUrl url, int count, int most, Func<LongLists, IEnumerable<ListPart>> divide)
        {
            if (count > most)
            {
                divided.Add(url, [.. divide(new LongLists(site.Words, url))]);
            }
        }

        Add(Kind.Term.ListUrl, site.Terms.Length, ListPart.MostEntries, l => l.ByLetter(site.Terms, e => e.Title));
        Add(Kind.Event.ListUrl, site.Events.Length, ListPart.MostEntries, l => l.ByYear(site.Events));
        Add(Kind.Profile.ListUrl, site.Profiles.Length, ListPart.MostCards, l => l.ByPartOrLetter(site, site.Profiles));
        Add(Kind.Chapter.ListUrl, site.Chapters.Length, ListPart.MostCards, l => l.ByPartOrNumber(site, site.Chapters));
        Add(Kind.Lesson.ListUrl, site.Lessons.Length, ListPart.MostCards, l => l.ByPartOrNumber(site, site.Lessons));
        Add(GeneratedPages.Sources, site.Works.Length, ListPart.MostEntries, l => l.ByAuthor(site.Works));
        Add(TeachUrls.List, site.TeacherPages.Length, ListPart.MostCards, l => l.ByNumber("", [.. site.Packs.Where(site.HasTeacherPage), .. site.Lessons, .. site.Chapters.Where(site.HasTeacherPage)], 1));
        Add(Kind.Pack.ListUrl, site.Packs.Length, ListPart.MostCards, l => l.ByNumber("", [.. site.Packs], 1));
        Add(GeneratedPages.Evidence, site.Testimonies.Length, ListPart.MostEntries, l => l.BySpeaker(site));
        ImmutableArray<Entry> loose = [.. site.Entries.Where(e => e is Page && !e.IsDraft && site.Sections.Holding(e) is null && !e.IsIndex)];
        Add(GeneratedPages.SiteMap, loose.Length, ListPart.MostEntries, l => l.ByLetter(loose, e => e.Title));
        foreach (var strand in site.Events.Length > ListPart.MostEntries ? site.Config.Strands : [])
        {
            ImmutableArray<TimelineEvent> events = [.. site.Events.Where(e => e.Strand == strand.Id)];
            Add(strand.Url, events.Length, ListPart.MostEntries, l => l.ByYear(events));
        }

        foreach (var section in site.Sections.All)
        {
            Add(section.Page.Url, section.Items.Length, ListPart.MostCards, l => l.ByNumber("", section.Items, section.Items[0] is Chapter first ? site.IndexOf(first) + 1 : 1));
        }

        return divided.ToImmutable();
    }

    /// <summary>Reports what is written at the address of a part.</summary>
    public static void CheckAddresses(Site site, DiagnosticBag problems)
    {
        var made = site.ListParts.Values.SelectMany(parts => parts).Where(p => !p.IsWritten).Select(p => p.Url.OutputPath).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (made.Count == 0)
        {
            return;
        }

        var written = site.Entries.Select(e => (e.Url, e.File))
            .Concat(site.Redirects.Select(r => (Url: r.Old, r.Entry.File)))
            .Concat(site.Files.Select(f => (Url: SiteUrl.File(f), File: f)));
        foreach (var (url, file) in written.Where(w => made.Contains(w.Url.OutputPath)))
        {
            problems.Add(Rules.AddressTaken(file, url.ToString(), AdviceTexts.GeneratedPage));
        }
    }

    private IEnumerable<ListPart> ByLetter<T>(ImmutableArray<T> inOrder, Func<T, string> name) where T : Entry => ListLetter.Group(inOrder, name, words.Order)
        .SelectMany(g => Pages(TextOf(g.Key), ListPart.Folders.Letter, KeyOf(g.Key), [.. g], name, (part, some) => part with { Entries = [.. some] }));

    private IEnumerable<ListPart> ByAuthor(IEnumerable<Work> works) => ListLetter.Group(ApaStyle.InOrder(works, words.Order), ApaStyle.SortKey, words.Order)
        .SelectMany(g => Pages(TextOf(g.Key), ListPart.Folders.Letter, KeyOf(g.Key), [.. g], w => ApaStyle.SortKey(w).Split('\u0001')[0], (part, some) => part with { Works = [.. some] }));

    // A speaker stays on one page, however much is quoted.
    private IEnumerable<ListPart> BySpeaker(Site site)
    {
        var said = site.Testimonies.CountBy(t => t.Testimony.Speaker).ToDictionary();
        return ListLetter.Group(site.Profiles.Where(p => said.ContainsKey(p.Id)), p => p.Title, words.Order)
            .SelectMany(g => Pages(
                TextOf(g.Key), ListPart.Folders.Letter, KeyOf(g.Key), [.. g], p => p.Title, (part, some) => part with { Entries = [.. some] }, p => said[p.Id]));
    }

    private IEnumerable<ListPart> ByPartOrLetter(Site site, ImmutableArray<Profile> profiles) =>
    [
        .. ByLetter([.. profiles.Where(p => p.Id.Folder.Length == 0)], p => p.Title),
        .. profiles.Where(p => p.Id.Folder.Length > 0)
            .GroupBy(p => p.Id.Folder, StringComparer.Ordinal)
            .OrderBy(g => g.First().FolderOrder ?? int.MaxValue).ThenBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(g => ByPart(site, [.. g], 1)),
    ];

    private IEnumerable<ListPart> ByPartOrNumber<T>(Site site, ImmutableArray<T> inOrder) where T : Entry
    {
        var start = 0;
        for (var i = 1; i <= inOrder.Length; i++)
        {
            if (i == inOrder.Length || inOrder[i].Id.Folder != inOrder[start].Id.Folder)
            {
                foreach (var part in ByPart(site, [.. inOrder[start..i]], start + 1))
                {
                    yield return part;
                }

                start = i;
            }
        }
    }

    private IEnumerable<ListPart> ByPart(Site site, ImmutableArray<Entry> entries, int start)
    {
        var part = KindPart.Find(site, entries[0]);
        return part.Page is { } page ? [new ListPart(part.Title, part.Title, page.Url) { Entries = entries, Start = start, IsWritten = true }]
            : part.Name.Length == 0 ? ByNumber("", entries, start)
            : Pages(part.Title, ListPart.Folders.Part, part.Name, entries, e => e.Title, (p, some) => p with { Entries = [.. some], Start = start + entries.IndexOf(some[0]) });
    }

    private IEnumerable<ListPart> ByNumber(string group, ImmutableArray<Entry> entries, int start) => Cut(entries, _ => 1).Select(some =>
    {
        var first = start + entries.IndexOf(some[0]);
        var label = Range(Number(first), Number(first + some.Length - 1));
        return new ListPart(group.Length == 0 ? label : group, label, Below(ListPart.Folders.From, Number(first))) { Entries = [.. some], Start = first };
    });

    private IEnumerable<ListPart> ByYear(ImmutableArray<TimelineEvent> events)
    {
        int[] spans = [1, 10, 100, 1000];
        var span = spans.FirstOrDefault(s => events.Select(e => StartOf(e, s)).Distinct().Count() <= MostYears, spans[^1]);
        return events.GroupBy(e => StartOf(e, span)).OrderBy(g => g.Key ?? int.MaxValue).SelectMany(g => Pages(
            g.Key is not { } year ? words.OtherLetters : span == 1 ? words.Dates.Year(year) : Range(words.Dates.Year(year), words.Dates.Year(year + span - 1)),
            ListPart.Folders.Year,
            g.Key is not { } first ? "other" : span == 1 ? Number(first) : $"{Number(first)}-{Number(first + span - 1)}",
            [.. g], e => e.Date.ToWords(words.Dates), (part, some) => part with { Entries = [.. some] }));
    }

    private static int? StartOf(TimelineEvent timelineEvent, int span) =>
        (timelineEvent.Date.Earliest ?? timelineEvent.Date.Latest) is { } day ? (int)Math.Floor(day.Year / (double)span) * span : null;

    // The pages of a group, of about the same length.
    private IEnumerable<ListPart> Pages<T>(
        string group, string folder, string key, ImmutableArray<T> items, Func<T, string> name, Func<ListPart, ImmutableArray<T>, ListPart> fill, Func<T, int>? weight = null)
    {
        var pages = Cut(items, weight ?? (_ => 1)).ToList();
        return pages.Select((some, i) => fill(
            new ListPart(group, pages.Count == 1 ? group : Range(Short(name(some[0])), Short(name(some[^1]))), i == 0 ? Below(folder, key) : Below(folder, key, Number(i + 1))), some));
    }

    private static IEnumerable<ImmutableArray<T>> Cut<T>(ImmutableArray<T> items, Func<T, int> weight)
    {
        var whole = items.Sum(weight);
        var aim = whole / (double)((whole + ListPart.MostOnPage - 1) / ListPart.MostOnPage);
        var (start, done, page) = (0, 0, 1);
        for (var i = 0; i < items.Length; i++)
        {
            done += weight(items[i]);
            if (i == items.Length - 1 || done + 0.001 >= aim * page)
            {
                yield return items[start..(i + 1)];
                start = i + 1;
                while (done + 0.001 >= aim * page)
                {
                    page++;
                }
            }
        }
    }

    private SiteUrl Below(params string[] names) => new(list.Path + string.Concat(names.Select(n => SiteUrl.Slug(n) + "/")));

    private string TextOf(ListLetter letter) => letter.Key.Length == 0 ? words.OtherLetters : letter.Text;

    private static string KeyOf(ListLetter letter) => letter.Key.Length == 0 ? "other" : letter.Key;

    private string Range(string first, string last) => first == last ? first : WordTable.Fill(words.ListRange, first, last);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Short(string name)
    {
        var elements = new StringInfo(name);
        return elements.LengthInTextElements <= LongestName ? name : elements.SubstringByTextElements(0, LongestName - 1).TrimEnd() + "…";
    }
}
