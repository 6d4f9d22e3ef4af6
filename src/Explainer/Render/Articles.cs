using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes what every page with prose shows: head, text, sources, mentions, corrections.</summary>
internal static class Articles
{
    // What is mentioned everywhere has a list that nobody reads to its end, and every reader loads it.
    private const int MostSentences = 30;

    public static ArticleView Of(Shell shell, Entry entry, string? eyebrow = null) => new()
    {
        Head = shell.HeadOf(entry, eyebrow),
        Body = entry.Body.Html.On(entry.Url),
        Previews = Previews.Of(shell, entry),
        Works = [.. entry.Body.Citations.Select(c => SourceOf(shell, c, entry.Url))],
        FurtherReading = [.. entry.FurtherReading.Select(id => SourceOf(shell, shell.Site.GetWork(id), "x-r-" + id, entry.Url))],
        Mentions = entry.Id.ListsMentions ? MentionsOf(shell, entry.Url) : [],
        Corrections = [.. entry.Corrections.Select(c => CorrectionOf(shell, c, null))],
        Citing = CitePages.FootOf(shell, entry),
    };

    /// <summary>The article of a list page: its introduction, or its title and summary alone.</summary>
    public static ArticleView Of(Shell shell, ListPage list) => list.Introduction is { } introduction
        ? Of(shell, introduction with { Summary = list.Summary })
        : new ArticleView { Head = new HeadView { Title = list.Title, Lead = list.Summary }, Body = Html.Empty };

    public static CorrectionView CorrectionOf(Shell shell, Correction correction, LinkView? page) =>
        new(shell.DateOf(correction.Date)!, correction.Was, correction.Now, page);

    /// <summary>The pages that mention what a page is about, the first of them with the sentence around the mention.</summary>
    public static ImmutableArray<MentionView> MentionsOf(Shell shell, SiteUrl page) =>
        [.. shell.Site.BacklinksOf(page).Select((b, i) => new MentionView(
            new LinkView(b.From.Url.At(b.Context.Section).From(page), b.From.Title),
            i < MostSentences ? b.Context.Sentence : null, b.Locators))];

    public static WorkView SourceOf(Shell shell, Work work, string anchor, SiteUrl page) => new()
    {
        Anchor = anchor,
        Title = work.Title,
        About = page == work.Address ? null : new LinkView(work.Address.From(page), shell.Words.AboutSource),
        Reference = shell.ReferenceOf(work),
        ReadInStoredCopy = work.ReadInStoredCopy,
        Archived = shell.ForReaders(work).Link == WorkAudience.Everyone ? work.Archived : null,
    };

    private static WorkView SourceOf(Shell shell, Citation citation, SiteUrl page) =>
        SourceOf(shell, shell.Site.GetWork(citation.WorkId), CitationNumbers.SourceAnchor(citation.Number), page) with
        {
            CitedAt = citation.Marks.Select((mark, i) => new LinkView(
                "#" + mark, Shell.Format("{0}", i + 1))).ToImmutableArray(),
        };
}
