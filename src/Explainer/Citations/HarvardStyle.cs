using System.Collections.Immutable;
using Explainer.Citations.Apa;
using Explainer.Model;
using Explainer.Model.Languages;
using Explainer.Model.Views;

namespace Explainer.Citations;

/// <summary>
/// A page in the Harvard style of Cite Them Right, 12th edition: Author (year) <i>Title</i>, <i>Site</i>. Available at:
/// address (Accessed: day). The day is for who cites it to fill in: nobody else knows it.
/// </summary>
internal static class HarvardStyle
{
    public static ImmutableArray<TextRun> Format(Work page, Words words)
    {
        var author = Phrase.Of(PageNames.Harvard(page, words));
        var year = Phrase.Of(page.Issued is null ? words.NoDateInWords : ReferenceDate.YearOf(page.Issued, words)).InBrackets();
        var title = Phrase.Italic(page.Title);
        var site = Phrase.Italic(page.ContainerTitle);
        var name = author.IsEmpty
            ? Phrase.Join(" ", title, year, site)
            : Phrase.Join(" ", author, year, Phrase.Join(", ", title, site));
        return Phrase.Join(" ", name.Closed(), Phrase.Of(WordTable.Fill(words.AvailableAt, page.Url ?? "", words.DayOfReading)).Closed()).Runs;
    }
}
