using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>A page on paper: a lesson, a chapter or a sheet, with all that a class needs without the website.</summary>
public sealed record HandoutView : IPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    /// <summary>The address of the page as readers type it: without <c>https://</c>.</summary>
    public required string Address { get; init; }

    /// <summary>The same for a camera; null on sites that are too large for it.</summary>
    public CodeView? Code { get; init; }

    /// <summary>Time, ages, materials.</summary>
    public ImmutableArray<FactView> Facts { get; init; } = [];

    /// <summary>What a teacher does before the lesson; empty in the one for the class.</summary>
    public ImmutableArray<string> Prepare { get; init; } = [];

    public ImmutableArray<string> Objectives { get; init; } = [];

    /// <summary>The pages to read, in this order; of a course by section.</summary>
    public ImmutableArray<CardGroupView> Reading { get; init; } = [];

    public ImmutableArray<QuestionView> Questions { get; init; } = [];

    /// <summary>The terms that the text uses.</summary>
    public ImmutableArray<PreviewView> Terms { get; init; } = [];

    /// <summary>How the page is cited; null in the one for teachers.</summary>
    public Html? Reference { get; init; }
}
