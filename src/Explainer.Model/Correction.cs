using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>A mistake that was put right, told openly.</summary>
/// <param name="Date">When it was corrected.</param>
/// <param name="Was">What the page said.</param>
/// <param name="Now">What it says now.</param>
public sealed record Correction(FuzzyDate Date, string Was, string Now);
