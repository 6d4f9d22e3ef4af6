using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Explainer.Citations.Apa;
using Explainer.Model;
using Explainer.Model.Languages;
using Explainer.Model.Views;

namespace Explainer.Citations;

/// <summary>The reference to a page of the site in the styles other than APA.</summary>
/// <param name="page">The page as a work.</param>
/// <param name="words">The words of the site.</param>
internal sealed class PageReference(Work page, Words words)
{
    private readonly PageHead head = new(page, words);

    /// <summary>The style of the Modern Language Association, 9th edition: Author. “Title.” <i>Site</i>, day, address.</summary>
    public ImmutableArray<TextRun> InMla()
    {
        var date = page.Issued?.ToWords(words.Dates with { Months = words.ShortMonths });
        var location = Phrase.Join(", ", Phrase.Italic(page.ContainerTitle), Phrase.From(date), Phrase.From(page.Url));
        // Stand-alone works are in italics, works within a container in quotation marks.
        var title = page.ContainerTitle is null ? Phrase.Italic(page.Title).Closed() : head.QuotedTitle();
        var accessed = date is null ? Phrase.From(WordTable.Fill(words.AccessedOn, words.DayOfReading)) : Phrase.Empty;
        return Phrase.Join(" ", Phrase.From(head.MlaNames()).Closed(), title, location.Closed(), accessed.Closed()).Runs;
    }

    /// <summary>
    /// The Chicago Manual of Style, 17th edition, as its bibliographies have it (14.207): Author. “Title.” Site.
    /// Last modified day. Address. Without a date, the day it was read stands in its place.
    /// </summary>
    public ImmutableArray<TextRun> InChicago() => Phrase.Join(" ",
        Phrase.From(head.ChicagoNames()).Closed(),
        page.ContainerTitle is null ? Phrase.From(page.Title).Closed() : head.QuotedTitle(),
        Phrase.From(page.ContainerTitle).Closed(),
        Phrase.From(page.Issued is null
            ? WordTable.Fill(words.AccessedOn, words.DayOfReading)
            : WordTable.Fill(words.LastModified, new ReferenceDate(page.Issued, words).InFull())).Closed(),
        Phrase.From(page.Url).Closed()).Runs;

    /// <summary>
    /// The Harvard style of Cite Them Right, 12th edition: Author (year) <i>Title</i>, <i>Site</i>. Available at: address
    /// (Accessed: day). The day is for who cites it to fill in: nobody else knows it.
    /// </summary>
    public ImmutableArray<TextRun> InHarvard()
    {
        var author = Phrase.From(head.HarvardNames());
        var year = Phrase.From(page.Issued is null ? words.NoDateInWords : new ReferenceDate(page.Issued, words).Year()).InBrackets();
        var title = Phrase.Italic(page.Title);
        var site = Phrase.Italic(page.ContainerTitle);
        var name = author.IsEmpty
            ? Phrase.Join(" ", title, year, site)
            : Phrase.Join(" ", author, year, Phrase.Join(", ", title, site));
        return Phrase.Join(" ", name.Closed(), Phrase.From(WordTable.Fill(words.AvailableAt, page.Url ?? "", words.DayOfReading)).Closed()).Runs;
    }
}

/// <summary>The authors and the title of a page as styles other than APA write them.</summary>
internal readonly record struct PageHead(Work Page, Words Words)
{
    /// <summary>MLA: "Lind, Ada", "Lind, Ada, and Ben Ruiz", of more the first alone: "Lind, Ada, et al."</summary>
    public string MlaNames() => Page.Authors.Length > 2
        ? WordTable.Fill(Words.AndOthers, InvertedInFull(Page.Authors[0]) + ",")
        : JoinedNames();

    /// <summary>Chicago: up to ten names, of more the first seven.</summary>
    public string ChicagoNames() => Page.Authors.Length > 10
        ? WordTable.Fill(Words.AndOthers, string.Join(", ", Page.Authors.Take(7).Select(NameAt)) + ",")
        : JoinedNames();

    /// <summary>Harvard: initials, family names first; of more than three names the first alone.</summary>
    public string HarvardNames()
    {
        var names = Page.Authors.Select(name => PersonName.From(name).Inverted()).OfType<string>().ToList();
        return names.Count switch
        {
            0 => "",
            1 => names[0],
            > 3 => WordTable.Fill(Words.AndOthers, names[0]),
            _ => WordTable.Fill(Words.TwoNames, string.Join(", ", names[..^1]), names[^1]),
        };
    }

    /// <summary>The title in quotation marks, with the full stop within them. Marks that it has become single ones.</summary>
    public Phrase QuotedTitle()
    {
        var title = Words.QuotedTitle.Contains('“', StringComparison.Ordinal) ? Page.Title.Replace('“', '‘').Replace('”', '’') : Page.Title;
        return Phrase.From(WordTable.Fill(Words.QuotedTitle, Wording.EndsSentence(title) ? title : title + "."));
    }

    // Only the first name is inverted, since the list is sorted by it.
    private string JoinedNames() => Page.Authors.Length switch
    {
        0 => "",
        1 => InvertedInFull(Page.Authors[0]),
        // "Lind, Ada, and Ben Ruiz" needs the comma, "The Library and Ben Ruiz" does not.
        2 when Page.Authors[0].Literal is { } body => WordTable.Fill(Words.TwoNames, body, InFull(Page.Authors[1])),
        _ => WordTable.Fill(Words.ManyNames, string.Join(", ", Page.Authors.SkipLast(1).Select(NameAt)), InFull(Page.Authors[^1])),
    };

    private static string NameAt(WorkName name, int place) => place == 0 ? InvertedInFull(name) : InFull(name);

    private static string InvertedInFull(WorkName name) => PersonName.FullFrom(name).Inverted() ?? "";

    private static string InFull(WorkName name) => PersonName.FullFrom(name).Direct() ?? "";
}

/// <summary>
/// A reference to a page of the site as markup: text, with titles as <c>cite</c>. It stands at the foot of every page, and a
/// component for each of its pieces would take longer than all the rest of the foot.
/// </summary>
internal static class ReferenceMarkup
{
    /// <param name="reference">The reference.</param>
    /// <param name="language">BCP 47 tag of the page: words that run against it are isolated.</param>
    public static Html Write(ImmutableArray<TextRun> reference, string language)
    {
        // It writes into a pooled buffer.
        var markup = new DefaultInterpolatedStringHandler(0, 0);
        foreach (var run in Isolation.Apply(reference, language))
        {
            markup.AppendLiteral(run.IsItalic ? "<cite>" : "");
            markup.AppendLiteral(run.IsIsolated ? "<bdi>" : "");
            markup.AppendLiteral(Html.OfText(run.Text).Markup);
            markup.AppendLiteral(run.IsIsolated ? "</bdi>" : "");
            markup.AppendLiteral(run.IsItalic ? "</cite>" : "");
        }

        return new Html(markup.ToStringAndClear());
    }
}

/// <summary>
/// Isolates what runs against the direction of the page (Unicode Bidirectional Algorithm, UAX 9): without that, the year after an
/// Arabic name stands before it.
/// </summary>
internal static class Isolation
{
    // What may stand between two words of one name or title.
    private const string Breaks = "()[]{}<>;&«»“”\"|";

    /// <summary>
    /// The same pieces, with each stretch of the other direction by itself. What has a language is isolated by that. On a page in
    /// Arabic letters the commas between the pieces are theirs.
    /// </summary>
    /// <param name="reference">The pieces.</param>
    /// <param name="language">BCP 47 tag of the page.</param>
    public static ImmutableArray<TextRun> Apply(ImmutableArray<TextRun> reference, string language)
    {
        var isRightToLeft = TextDirection.IsRightToLeft(language);
        var pieces = reference.All(run => !MayTurn(run, isRightToLeft)) ? reference : [.. reference.SelectMany(run => MayTurn(run, isRightToLeft) ? Split(run, isRightToLeft) : [run])];
        return TextDirection.IsInArabicScript(language) ? [.. pieces.Select(WithArabicCommas)] : pieces;
    }

    private static TextRun WithArabicCommas(TextRun run) => run.IsIsolated || run.IsItalic || run.Language is not null || run.Href is not null
        ? run
        : run with { Text = run.Text.Replace(", ", "، ", StringComparison.Ordinal).Replace("; ", "؛ ", StringComparison.Ordinal) };

    private static bool MayTurn(TextRun run, bool isRightToLeft)
    {
        if (run.Language is not null)
        {
            return false;
        }

        foreach (var c in run.Text)
        {
            if (TextDirection.DirectionOf(c) is { } direction && direction != isRightToLeft)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<TextRun> Split(TextRun run, bool isRightToLeft)
    {
        if (run.Href is not null)
        {
            yield return run with { IsIsolated = true };
            yield break;
        }

        var (text, done) = (run.Text, 0);
        for (var start = 0; start < text.Length;)
        {
            if (TextDirection.DirectionOf(text[start]) is not { } first || first == isRightToLeft)
            {
                start++;
                continue;
            }

            var end = EndOf(text, start, isRightToLeft);
            if (start > done)
            {
                yield return run with { Text = text[done..start] };
            }

            yield return run with { Text = text[start..end], IsIsolated = true };
            (start, done) = (end, end);
        }

        if (done < text.Length)
        {
            yield return run with { Text = text[done..] };
        }
    }

    // Behind the last letter of this direction before one of the other, or before a bracket. An address is whole with its slash, and
    // an initial with its full stop.
    private static int EndOf(string text, int start, bool isRightToLeft)
    {
        if (text.AsSpan(start).StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            return text.IndexOf(' ', start) is var space and >= 0 ? space : text.Length;
        }

        var end = start;
        for (var i = start; i < text.Length && !Breaks.Contains(text[i], StringComparison.Ordinal); i++)
        {
            var direction = TextDirection.DirectionOf(text[i]);
            if (direction == isRightToLeft)
            {
                break;
            }

            end = direction is not null || IsMarkOf(text, i, end) ? i + 1 : end;
        }

        return EndsInInitial(text.AsSpan(start, end - start)) && end < text.Length && text[end] == '.' ? end + 1 : end;
    }

    // The second half of a letter beyond U+FFFF belongs to the first.
    private static bool IsMarkOf(string text, int place, int end) =>
        end == place && (char.IsLowSurrogate(text[place]) || char.GetUnicodeCategory(text[place]) == UnicodeCategory.NonSpacingMark);

    private static bool EndsInInitial(ReadOnlySpan<char> words) => words.Length < 2 || !char.IsLetterOrDigit(words[^2]);
}
