namespace Explainer.Model.Views;

/// <summary>A year on the axis.</summary>
public sealed record TimelineTick(double X, string Text);
