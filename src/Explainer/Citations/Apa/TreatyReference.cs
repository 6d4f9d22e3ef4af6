using Explainer.Model;

namespace Explainer.Citations.Apa;

/// <summary>A treaty: Name, parties or body, day, collection, address, all with commas.</summary>
internal static class TreatyReference
{
    public static Phrase Of(Work work, Words words)
    {
        var link = AddressPart.LinkOf(work);
        var text = Phrase.Join(", ",
            TitlePart.TitleOf(work, isItalic: false, isAlone: false),
            Phrase.Of(LegalParts.AuthorityOf(work, words)),
            Phrase.Of(ReferenceDate.InFull(work.Issued, words)),
            LegalParts.ReporterOf(work),
            NumberPart.Of(work, words),
            LegalParts.SiteOf(work, words));
        return link.IsEmpty ? text.Closed() : Phrase.Join(", ", text, link);
    }
}
