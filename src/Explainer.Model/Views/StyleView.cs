namespace Explainer.Model.Views;

/// <summary>A reference in one style, or as a record for programs.</summary>
/// <param name="Name">The style or the format: <c>MLA</c>, <c>BibTeX</c>.</param>
/// <param name="Text">The formatted reference, or the whole record, of several lines.</param>
public sealed record StyleView(string Name, Html Text);
