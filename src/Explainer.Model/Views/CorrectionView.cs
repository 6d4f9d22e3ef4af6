namespace Explainer.Model.Views;

/// <summary>A correction as readers see it.</summary>
/// <param name="Date">When.</param>
/// <param name="Was">What the page said.</param>
/// <param name="Now">What it says now.</param>
/// <param name="Page">The page it was made on; null on that page itself.</param>
public sealed record CorrectionView(DateView Date, string Was, string Now, LinkView? Page);
