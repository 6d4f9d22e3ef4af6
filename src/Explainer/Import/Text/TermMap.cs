using Explainer.Import.Sources;
using Explainer.Model;

namespace Explainer.Import.Text;

/// <summary>The pages of words that are explained, by these words.</summary>
internal sealed class TermMap
{
    private readonly Dictionary<string, string> terms = new(StringComparer.Ordinal);

    // Those of words that stood on one page, by this and the letters of a word.
    private readonly Dictionary<(string Glossary, string Letters), string> termsOf = [];

    /// <summary>Adds a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">What it is called.</param>
    public void Remember(SourcePage page, string title)
    {
        foreach (var word in page.Facts.Texts("also").Prepend(title).Select(FoldedOrder.Fold))
        {
            terms.TryAdd(word, page.Path);
            _ = page.PartOf is { } glossary && termsOf.TryAdd((glossary, HeadingAnchors.Letters(word)), page.Path);
        }
    }

    /// <summary>The page of a word; null for none.</summary>
    public string? Find(string words) => terms.GetValueOrDefault(FoldedOrder.Fold(words));

    /// <summary>The page of a word to which a link led within a glossary that was one page; null for none.</summary>
    /// <param name="glossary">The page that it was.</param>
    /// <param name="fragment">The id of the word there.</param>
    public string? FindAt(string glossary, string fragment)
    {
        var name = fragment.StartsWith("term-", StringComparison.Ordinal) ? fragment[5..] : fragment;
        return HeadingAnchors.Letters(FoldedOrder.Fold(name)) is { Length: > 0 } letters ? termsOf.GetValueOrDefault((glossary, letters)) : null;
    }
}
