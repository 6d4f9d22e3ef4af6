using Explainer.Compose.Text;
using Explainer.Model;

namespace Explainer.Tests.Content;

/// <summary>Where a site says something else than what it was checked against, or says it as it should not.</summary>
internal static class ContentFaults
{
    private const int LongestSentence = 25;
    private const int FewWords = 9;
    private const double MostShortSentences = 0.25;

    /// <summary>Events with another date, events that are missing, and events that nothing vouches for.</summary>
    public static IEnumerable<string> OfDates(Site site, FactSheet sheet)
    {
        var events = site.Events.ToDictionary(e => e.Id.Name, e => e.Date.Edtf, StringComparer.Ordinal);
        return sheet.Events.Keys.Union(events.Keys).Order(StringComparer.Ordinal)
            .Where(id => events.GetValueOrDefault(id) != sheet.Events.GetValueOrDefault(id))
            .Select(id => $"{id}: {events.GetValueOrDefault(id, "no event")}, not {sheet.Events.GetValueOrDefault(id, "vouched for")}");
    }

    /// <summary>Testimony and quotations that are not the printed words, whole.</summary>
    public static IEnumerable<string> OfQuotations(Site site, FactSheet sheet) => site.Entries.SelectMany(e => OfTestimony(e, sheet).Concat(OfShortenings(e, sheet)));

    /// <summary>Works that the sheet does not know, or knows by another address.</summary>
    public static IEnumerable<string> OfWorks(Site site, FactSheet sheet) => site.Works
        .Where(w => !sheet.Works.TryGetValue(w.Id, out var address) || !IsSame(address, w.Url ?? ""))
        .Select(w => $"{w.Id}: {w.Url}, not {sheet.Works.GetValueOrDefault(w.Id, "vouched for")}");

    /// <summary>Wordings that the texts do without. The glossary explains words, so it may use them.</summary>
    public static IEnumerable<string> OfWordings(Site site, IReadOnlyCollection<BannedWording> banned) =>
        from entry in site.Entries
        where entry is not Term
        from passage in Passages.InOwnWords(entry)
        from fault in banned.Select(b => b.FaultIn(passage)).OfType<string>()
        select $"{entry.File}: {fault}\n  {passage}";

    /// <summary>Pages of the story that are harder than the site promises.</summary>
    public static IEnumerable<string> OfLevels(Site site, double grade) => StoryOf(site)
        .Where(e => e.Body.Level.Score > grade)
        .Select(e => FormattableString.Invariant($"{e.File}: grade {e.Body.Level.Score:0.0}, not {grade:0.0} or lower"));

    /// <summary>Sentences of the story that nobody can say in one breath.</summary>
    public static IEnumerable<string> OfSentences(Site site) =>
        from entry in StoryOf(site)
        from paragraph in Passages.Paragraphs(entry)
        from sentence in SentencesOf(paragraph)
        let words = ReadingLevels.Measure([sentence], "en").Words
        where words > LongestSentence
        select $"{entry.File}: {words} words: {sentence}";

    /// <summary>Chapters in which one sentence in four, or more, has fewer than nine words: read aloud, they rattle.</summary>
    public static IEnumerable<string> OfRhythm(Site site) =>
        from chapter in site.Chapters
        let lengths = Passages.Narrated(chapter).SelectMany(SentencesOf).Select(s => ReadingLevels.Measure([s], "en").Words).Where(w => w > 0).ToList()
        let share = (double)lengths.Count(w => w < FewWords) / lengths.Count
        where share > MostShortSentences
        select FormattableString.Invariant($"{chapter.File}: {100 * share:0} % of its sentences have fewer than {FewWords} words, not {100 * MostShortSentences:0} % or less");

    /// <summary>Chapters that do not say in short what they say.</summary>
    public static IEnumerable<string> OfInShort(Site site) => site.Chapters
        .Where(c => !LinkForm.Folders.Place(c.Body.Html, c.Url).ToString().StartsWith("<div class=\"in-short\"", StringComparison.Ordinal))
        .Select(c => $"{c.File}: it does not begin with :::in-short");

    private static IEnumerable<Entry> StoryOf(Site site) => [.. site.Chapters, .. site.IntroductionOf("story") is { } introduction ? [introduction] : Array.Empty<Entry>()];

    private static IEnumerable<string> OfTestimony(Entry entry, FactSheet sheet) => (entry.Body.ForTeachers ?? entry.Body).Testimonies
        .Where(t => !Quotation.AreWhole(t.Text, [.. sheet.Quotations.Where(q => q.Speaker == t.Speaker.Name)]))
        .Select(t => $"{entry.File}: {t.Speaker.Name} is not quoted with these words: {t.Text}");

    // An address has several spellings: %d9 and %D9, with the usual port and without.
    private static bool IsSame(string address, string other) => Decoded(address) == Decoded(other);

    private static string Decoded(string address) => address.Length == 0 ? "" : Uri.UnescapeDataString(new Uri(address).AbsoluteUri);

    // Two words and more are a quotation; one alone, such as “order”, may be anybody's, and a name is everybody's.
    private static IEnumerable<string> OfShortenings(Entry entry, FactSheet sheet) =>
        from quoted in Passages.Quoted(entry)
        let words = Quotation.Plain(quoted).Trim(' ', '.', ',')
        where words.Contains(' ', StringComparison.Ordinal) && words != "Islamic State"
        let whole = sheet.Quotations.FirstOrDefault(q => Quotation.Plain(q.Words).Contains(words, StringComparison.OrdinalIgnoreCase))
        where whole is not null && words != Quotation.Plain(whole.Words).Trim(' ', '.', ',')
        select $"{entry.File}: “{quoted}” is a piece of what {whole.Speaker} said";

    private static IEnumerable<string> SentencesOf(string paragraph)
    {
        for (var start = 0; start < paragraph.Length;)
        {
            var end = Sentences.FindEnd(paragraph, start);
            yield return paragraph[start..end].Trim();
            start = end;
        }
    }
}
