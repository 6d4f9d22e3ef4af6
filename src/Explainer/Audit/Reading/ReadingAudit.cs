using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Compose.Levels;
using Explainer.Compose.Mentions;
using Explainer.Compose.Terms;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Audit.Reading;

/// <summary>
/// Reads the pages as somebody would for whom they are hard: sentences that go on too long, abbreviations and terms that
/// nobody explains.
/// </summary>
internal static class ReadingAudit
{
    private const int MostWords = 25;

    /// <summary>Reports what makes pages hard, and gives the level of each, by file.</summary>
    /// <param name="site">The site.</param>
    /// <param name="catalog">What was read.</param>
    /// <param name="isAsked">Which files are looked at.</param>
    /// <param name="problems">Where problems go.</param>
    public static ImmutableArray<PageReading> Run(Site site, Catalog catalog, Func<string, bool> isAsked, DiagnosticBag problems)
    {
        var entries = site.Entries.Where(e => isAsked(e.File)).OrderBy(e => e.File, StringComparer.Ordinal).ToList();
        if (ReadingLevels.IsEnglish(site.Config.Language))
        {
            var html = new HtmlProse(catalog.Words, catalog.Config.Labels);
            foreach (var entry in entries)
            {
                Read(entry, catalog, html, problems);
            }
        }
        else
        {
            problems.Add(Rules.ReadInEnglishOnly(site.Config.Language));
        }

        return [.. entries.Select(e => new PageReading(e.File, e.Body.Level))];
    }

    private static void Read(Entry entry, Catalog catalog, HtmlProse html, DiagnosticBag problems)
    {
        if (Prose.Find(catalog.ById[entry.Id], html) is not { } prose)
        {
            return;
        }

        Comments.Drop(prose);
        var texts = PlacedText.Collect(prose).ToList();
        foreach (var text in texts.Where(t => t.IsRead && t.HasTermLinks))
        {
            FindLongSentences(text, problems);
        }

        foreach (var (text, found) in ShortForms.Find(texts, catalog))
        {
            problems.Add(Rules.UnexplainedAbbreviation(text.SpanOf(found.Index, found.Length), found.Value));
        }

        FindUnexplainedTerms(entry, texts, catalog.Terms, problems);
    }

    private static void FindLongSentences(PlacedText text, DiagnosticBag problems)
    {
        for (var start = 0; start < text.Text.Length;)
        {
            var end = Sentences.EndOf(text.Text, start);
            var sentence = text.Text[start..end];
            if (ReadingLevels.Measure([sentence], "en").Words is > MostWords and var words)
            {
                var begin = start + sentence.Length - sentence.TrimStart().Length;
                problems.Add(Rules.LongSentence(text.SpanOf(begin, end - begin), words, MostWords));
            }

            start = end;
        }
    }

    // A term links itself where it can, so what is left stands in headings, quotations and captions alone.
    private static void FindUnexplainedTerms(Entry entry, List<PlacedText> texts, TermIndex terms, DiagnosticBag problems)
    {
        var done = entry.Body.References.Concat(entry.Body.ForTeachers?.References ?? []).Select(r => r.To).Append(entry.Id)
            .Concat(entry.NoLinks.Select(id => new EntryId(EntryKind.Term, id))).ToHashSet();
        foreach (var text in texts.Where(t => !t.HasTermLinks))
        {
            var folded = FoldedText.From(text.Text);
            for (var place = 0; place < folded.Length;)
            {
                var end = place + 1;
                if (WholeWords.BeginAt(folded, place) && terms.Find(folded, place, out end) is { } term && term.LinksByItself && done.Add(term.Id))
                {
                    var start = folded.OriginOf(place);
                    problems.Add(Rules.UnexplainedTerm(text.SpanOf(start, folded.OriginOf(end) - start), term.Title));
                }

                place = Math.Max(end, place + 1);
            }
        }
    }
}
