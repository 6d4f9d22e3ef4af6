using Explainer.Model.Diagnostics;

namespace Explainer.Compose.Terms;

/// <summary>One form of a term, as a text may write it.</summary>
internal sealed class Spelling
{
    public Spelling(LinkedTerm term, string text, SourceSpan span)
    {
        Term = term;
        Text = text;
        Span = span;
        var folded = FoldedText.From(text);
        Letters = folded.Slice(0, folded.Length).ToString();
        IsExact = Letters.Any(char.IsUpper) && !Letters.Any(char.IsLower);
        IsWord = Letters.Any(Terms.Letters.IsOfWords);
    }

    public LinkedTerm Term { get; }

    /// <summary>As the writer wrote it.</summary>
    public string Text { get; }

    /// <summary>Where it is written.</summary>
    public SourceSpan Span { get; }

    /// <summary>As texts are compared, with its case.</summary>
    public string Letters { get; }

    /// <summary>True for forms wholly in capitals, which match exactly: IS is never "is".</summary>
    public bool IsExact { get; }

    /// <summary>False for a form of signs alone, which no text can name.</summary>
    public bool IsWord { get; }
}
