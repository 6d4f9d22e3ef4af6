using Explainer.Model;

namespace Explainer.Render;

/// <summary>A testimony, and the page it stands on.</summary>
internal sealed record SpokenWords(Entry Page, Testimony Testimony);
