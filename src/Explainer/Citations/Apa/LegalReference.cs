using Explainer.Model;

namespace Explainer.Citations.Apa;

/// <summary>
/// A law, resolution, judgment or hearing: Name, Authority, number (year), or as lawyers cite what stands in a
/// collection: Name, 347 U.S. 483 (Authority year). APA follows the Bluebook, which is American; this is as near as
/// international bodies allow.
/// </summary>
internal static class LegalReference
{
    public static Phrase Of(Work work, Words words) => Phrase.Join(" ",
        NameOf(work, words).Closed(), LegalParts.SiteOf(work, words).Closed(), AddressPart.LinkOf(work));

    private static Phrase NameOf(Work work, Words words)
    {
        var title = TitlePart.TitleOf(work, isItalic: work.Type == "hearing", isAlone: false);
        var number = NumberPart.Of(work, words);
        var reporter = LegalParts.ReporterOf(work);
        var authority = Phrase.Of(LegalParts.AuthorityOf(work, words));
        var year = YearOf(work, title.Text + number.Text, words);
        var (name, brackets) = reporter.IsEmpty
            ? (Phrase.Join(", ", title, authority, number), year)
            : (Phrase.Join(", ", title, number, reporter), Phrase.Join(" ", authority, year));
        return Phrase.Join(" ", name, brackets.InBrackets());
    }

    // "Resolution 2178 (2014)" has said it.
    private static Phrase YearOf(Work work, string name, Words words)
    {
        var year = ReferenceDate.YearOf(work.Issued, words);
        return name.Contains($"({year})", StringComparison.Ordinal) ? Phrase.Empty : Phrase.Of(year);
    }
}
