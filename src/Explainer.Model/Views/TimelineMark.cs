namespace Explainer.Model.Views;

/// <summary>An event in the drawing.</summary>
/// <param name="X">Its start.</param>
/// <param name="Width">How long it took, or how uncertain its date is; 0 for a day.</param>
/// <param name="IsUncertain">True when the width is doubt and not duration.</param>
/// <param name="IsOpenStart">True when it began at an unknown time.</param>
/// <param name="IsOpenEnd">True when it goes on, or ended at an unknown time.</param>
/// <param name="Link">Its page; the text is its date and title.</param>
public sealed record TimelineMark(
    double X, double Width, bool IsUncertain, bool IsOpenStart, bool IsOpenEnd, LinkView Link);
