using Explainer.Model;

namespace Explainer.Citations.Apa;

/// <summary>The sites and bodies that published a work, none twice, and none that is its author.</summary>
internal static class Publishers
{
    public static Phrase Of(IEnumerable<string?> candidates, IEnumerable<string?> named) => Phrase.Join("; ", candidates
        .Select(Wording.Of).OfType<string>()
        .DistinctBy(FoldedOrder.Fold)
        .ExceptBy(named.OfType<string>().Select(FoldedOrder.Fold), FoldedOrder.Fold)
        .Select(Phrase.Of));

    /// <summary>Those who stand in front of the reference.</summary>
    public static IEnumerable<string?> AuthorsOf(Work work) => work.Authors.Concat(work.Directors).Select(PersonName.Direct);
}
