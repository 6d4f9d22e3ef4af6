namespace Explainer.Model.Views;

/// <summary>A chapter.</summary>
public sealed record ChapterPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    public CardView? Previous { get; init; }

    public CardView? Next { get; init; }
}
