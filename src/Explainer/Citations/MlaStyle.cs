using System.Collections.Immutable;
using Explainer.Citations.Apa;
using Explainer.Model;
using Explainer.Model.Languages;
using Explainer.Model.Views;

namespace Explainer.Citations;

/// <summary>A page in the style of the Modern Language Association, 9th edition: Author. “Title.” <i>Site</i>, day, address.</summary>
internal static class MlaStyle
{
    public static ImmutableArray<TextRun> Format(Work page, Words words)
    {
        var date = page.Issued?.ToWords(words.Dates with { Months = words.ShortMonths });
        var location = Phrase.Join(", ", Phrase.Italic(page.ContainerTitle), Phrase.Of(date), Phrase.Of(page.Url));
        var accessed = date is null ? Phrase.Of(WordTable.Fill(words.AccessedOn, words.DayOfReading)) : Phrase.Empty;
        return Phrase.Join(" ", Phrase.Of(PageNames.Mla(page, words)).Closed(), TitleOf(page, words), location.Closed(), accessed.Closed()).Runs;
    }

    // What stands in nothing is italic, what stands in a site is in quotation marks.
    private static Phrase TitleOf(Work page, Words words) => page.ContainerTitle is null
        ? Phrase.Italic(page.Title).Closed()
        : QuotedTitle.Of(page, words);
}
