using Explainer.Model;

namespace Explainer.Citations.Apa;

/// <summary>Author. (Date). Title. Source. Address. Without an author the title goes in front of the date.</summary>
internal static class PlainReference
{
    public static Phrase Of(Work work, ReferenceKind kind, Words words)
    {
        var author = AuthorPart.Of(work, kind, words);
        var date = DatePart.Of(work, words);
        var title = TitlePart.Of(work, kind, words);
        Phrase[] head = author.IsEmpty ? [title, date] : [author, date, title];
        var sentences = head.Concat(SourcePart.Of(work, kind, words)).Select(part => part.Closed());
        return Phrase.Join(" ", sentences.Append(AddressPart.Of(work, words)));
    }
}
