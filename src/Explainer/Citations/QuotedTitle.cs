using Explainer.Citations.Apa;
using Explainer.Model;
using Explainer.Model.Languages;

namespace Explainer.Citations;

/// <summary>A title in quotation marks, with the full stop within them. Marks that it has become single ones.</summary>
internal static class QuotedTitle
{
    public static Phrase Of(Work page, Words words)
    {
        var title = words.QuotedTitle.Contains('“', StringComparison.Ordinal) ? page.Title.Replace('“', '‘').Replace('”', '’') : page.Title;
        return Phrase.Of(WordTable.Fill(words.QuotedTitle, Wording.EndsSentence(title) ? title : title + "."));
    }
}
