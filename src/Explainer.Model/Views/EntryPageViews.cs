using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>A chapter.</summary>
public sealed record ChapterPageView : IPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    public CardView? Previous { get; init; }

    public CardView? Next { get; init; }

    /// <summary>The files that are made of it.</summary>
    public ImmutableArray<DownloadView> Downloads { get; init; } = [];
}

/// <summary>A chapter for teachers.</summary>
public sealed record TeachChapterPageView : IPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    /// <summary>The page for the class.</summary>
    public ImmutableArray<FactView> Facts { get; init; } = [];

    /// <summary>The lessons that give it to read.</summary>
    public ImmutableArray<CardView> Lessons { get; init; } = [];

    /// <summary>The files that are made of it.</summary>
    public ImmutableArray<DownloadView> Downloads { get; init; } = [];
}

/// <summary>A profile.</summary>
public sealed record ProfilePageView : IPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    public bool IsProtected { get; init; }

    /// <summary>A picture of them; null for none.</summary>
    public PictureView? Picture { get; init; }

    public ImmutableArray<FactView> Facts { get; init; } = [];

    /// <summary>The events this person or group took part in, by date.</summary>
    public ImmutableArray<EventView> Events { get; init; } = [];
}

/// <summary>A picture beside the text.</summary>
/// <param name="Href">Its file, document-relative.</param>
/// <param name="Alt">What it shows.</param>
/// <param name="Size">Width and height in pixels; null where its header does not say.</param>
/// <param name="Credit">Who made it and under which terms; empty for nothing.</param>
public sealed record PictureView(string Href, string Alt, (int Width, int Height)? Size, Html Credit);

/// <summary>A term.</summary>
public sealed record TermPageView : IPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    public ImmutableArray<FactView> Facts { get; init; } = [];
}

/// <summary>An event.</summary>
public sealed record EventPageView : IPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    public ImmutableArray<FactView> Facts { get; init; } = [];

    public EventView? Earlier { get; init; }

    public EventView? Later { get; init; }
}

/// <summary>Any other page; the corrections page also lists every correction of the site.</summary>
public sealed record PlainPageView : IPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    /// <summary>What is read before and after it; null for a page that lies in no section.</summary>
    public TurnView? Turn { get; init; }

    /// <summary>Every correction of the site, newest first; null on pages that do not list them.</summary>
    public ImmutableArray<CorrectionView>? AllCorrections { get; init; }

    /// <summary>The files that are made of it.</summary>
    public ImmutableArray<DownloadView> Downloads { get; init; } = [];
}
