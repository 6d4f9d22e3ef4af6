using System.Collections.Immutable;
using Explainer.Citations.Apa;
using Explainer.Model;
using Explainer.Model.Languages;
using Explainer.Model.Views;

namespace Explainer.Citations;

/// <summary>
/// A page in the Chicago Manual of Style, 17th edition, as its bibliographies have it (14.207): Author. “Title.” Site.
/// Last modified day. Address. Without a date, the day it was read stands in its place.
/// </summary>
internal static class ChicagoStyle
{
    public static ImmutableArray<TextRun> Format(Work page, Words words) => Phrase.Join(" ",
        Phrase.Of(PageNames.Chicago(page, words)).Closed(),
        page.ContainerTitle is null ? Phrase.Of(page.Title).Closed() : QuotedTitle.Of(page, words),
        Phrase.Of(page.ContainerTitle).Closed(),
        Phrase.Of(page.Issued is null
            ? WordTable.Fill(words.AccessedOn, words.DayOfReading)
            : WordTable.Fill(words.LastModified, ReferenceDate.InFull(page.Issued, words))).Closed(),
        Phrase.Of(page.Url).Closed()).Runs;
}
