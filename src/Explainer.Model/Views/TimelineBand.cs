namespace Explainer.Model.Views;

/// <summary>A band of years.</summary>
public sealed record TimelineBand(double X, double Width, string Text);
