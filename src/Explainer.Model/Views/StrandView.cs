namespace Explainer.Model.Views;

/// <summary>A strand of the timeline.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Colour">Which of the theme's nine strand colours it takes, from 1.</param>
public sealed record StrandView(LinkView Link, int Colour);
