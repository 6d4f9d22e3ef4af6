using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Compose;
using Explainer.Compose.Terms;
using Explainer.Compose.Text;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Audit;

/// <summary>
/// Checks pages for plain language: long sentences, and abbreviations and terms that are not explained.
/// </summary>
internal static partial class ReadingAudit
{
    private const int MaxSentenceWords = 25;
    private const int FewestOfQuotation = 6;

    /// <summary>Reports what makes pages hard to read, and returns the level of each, by file.</summary>
    /// <param name="site">The finished site.</param>
    /// <param name="catalog">The catalog it was built from.</param>
    /// <param name="isAsked">Whether a file is to be checked.</param>
    /// <param name="problems">Receives the findings.</param>
    public static ImmutableArray<PageReading> Run(Site site, Catalog catalog, Func<string, bool> isAsked, DiagnosticBag problems)
    {
        var entries = site.Entries.Where(e => isAsked(e.File)).OrderBy(e => e.File, StringComparer.Ordinal).ToList();
        var language = site.Config.Language;
        var isEnglish = language.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);
        if (!isEnglish)
        {
            problems.Add(Rules.ReadInEnglishOnly(language, ReadingFormula.Find(language) is not null));
        }

        var html = new HtmlProse(catalog.Words, catalog.Config.Labels, language, catalog.Sources.Data.Has, key => catalog.FindWork(key) is not null);
        foreach (var entry in entries)
        {
            Read(entry, catalog, html, isEnglish, problems);
        }

        return [.. entries.Select(e => new PageReading(e.File, e.Body.Level))];
    }

    private static void Read(Entry entry, Catalog catalog, HtmlProse html, bool isEnglish, DiagnosticBag problems)
    {
        if (ProseParser.TryParse(catalog.Find(entry.Id)!, html, catalog) is not { } prose)
        {
            return;
        }

        Comments.Drop(prose);
        var texts = MappedText.Collect(prose).ToList();
        foreach (var text in texts.Where(t => t.IsRunningText && t.HasTermLinks))
        {
            FindLongSentences(text, problems);
        }

        foreach (var (text, match) in isEnglish ? AbbreviationCheck.Find(texts, catalog) : [])
        {
            problems.Add(Rules.UnexplainedAbbreviation(text.SpanOf(match.Index, match.Length), match.Value));
        }

        FindUnexplainedTerms(entry, texts, catalog.Terms, problems);
    }

    private static void FindLongSentences(MappedText text, DiagnosticBag problems)
    {
        for (var start = 0; start < text.Text.Length;)
        {
            var end = Sentences.FindEnd(text.Text, start);
            var sentence = text.Text[start..end];
            if (WordsOf(sentence) is > MaxSentenceWords and var words && WordsOf(WithoutQuotation(sentence)) > MaxSentenceWords)
            {
                var begin = start + sentence.Length - sentence.TrimStart().Length;
                problems.Add(Rules.LongSentence(text.SpanOf(begin, end - begin), words, MaxSentenceWords));
            }

            start = end;
        }
    }

    private static int WordsOf(string sentence) => ReadingLevels.Measure([sentence], "en").Words;

    // The words of others stay as they are. A word or two in quotation marks belong to the sentence.
    private static string WithoutQuotation(string sentence) => Quotation().Replace(sentence, m => WordsOf(m.Value) < FewestOfQuotation ? m.Value : " ");

    [GeneratedRegex("""“[^”]*”|«[^»]*»|„[^“”]*[“”]|"[^"]*"(?!\w)""")]
    private static partial Regex Quotation();

    // Terms are linked automatically, so only those remain that occur nowhere but in headings, quotations and captions.
    private static void FindUnexplainedTerms(Entry entry, List<MappedText> texts, TermIndex terms, DiagnosticBag problems)
    {
        var done = entry.Body.References.Concat(entry.Body.ForTeachers?.References ?? []).Select(r => r.To).Append(entry.Id)
            .Concat(entry.NoLinks.Select(terms.Resolve)).ToHashSet();
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

/// <summary>The reading level of one page.</summary>
/// <param name="File">The input file.</param>
/// <param name="Level">Its words, minutes and number.</param>
internal sealed record PageReading(string File, ReadingLevel Level);

/// <summary>Checks pages against the <c>reading_grade</c> of <c>site.yml</c>, and easier versions against their pages and <c>reading_grade_easy</c> too.</summary>
internal static class GradeCheck
{
    // Flesch's samples had 100 words. In shorter texts a single long name decides the number.
    private const int MinWords = 100;

    /// <summary>Warns of every page that is harder than the site asks for.</summary>
    public static void Run(Site site, DiagnosticBag problems)
    {
        if (ReadingFormula.Find(site.Config.Language) is not { } formula)
        {
            return;
        }

        foreach (var entry in site.Entries)
        {
            if (entry is EasyPage easy)
            {
                CheckEasy(easy, site, formula, problems);
            }
            else if (site.Config.ReadingGrade is { } limit && ScoreOf(entry) is { } score && formula.Scale.IsHarder(score, limit))
            {
                problems.Add(Rules.HardToRead(entry.File, formula.DescribeExactly(score), formula.Scale.DescribeLimit(limit)));
            }
        }
    }

    // What is no easier than its page is useless whatever the limit, so that is said first.
    private static void CheckEasy(EasyPage easy, Site site, ReadingFormula formula, DiagnosticBag problems)
    {
        if (ScoreOf(easy) is not { } score)
        {
            return;
        }

        if (site.Find(easy.Of) is { } page && ScoreOf(page) is { } other && !formula.Scale.IsHarder(other, Math.Round(score, 1)))
        {
            problems.Add(Rules.NotEasier(easy.File, formula.DescribeExactly(score), page.File, formula.DescribeExactly(other)));
        }
        else if ((site.Config.ReadingGradeEasy ?? site.Config.ReadingGrade) is { } limit && formula.Scale.IsHarder(score, limit))
        {
            problems.Add(Rules.EasyTooHard(easy.File, formula.DescribeExactly(score), formula.Scale.DescribeLimit(limit)));
        }
    }

    private static double? ScoreOf(Entry entry) => entry.Body.Level is { Words: >= MinWords } level ? level.Score : null;
}
