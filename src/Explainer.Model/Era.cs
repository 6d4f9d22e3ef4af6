using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>A band of years behind the timeline.</summary>
public sealed record Era(string Title, FuzzyDate Start, FuzzyDate End);
