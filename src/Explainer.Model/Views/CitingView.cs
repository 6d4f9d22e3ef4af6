namespace Explainer.Model.Views;

/// <summary>How a page is cited, at its foot.</summary>
/// <param name="Reference">Its reference in APA style.</param>
/// <param name="More">Where it stands in other styles.</param>
/// <param name="Code">Its address for a camera, on paper; null on sites that are too large for it.</param>
public sealed record CitingView(Html Reference, LinkView More, CodeView? Code);
