using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes what every page with prose shows: head, text, sources, mentions, corrections.</summary>
internal static class Articles
{
    // A term may have hundreds of backlinks. Only the first are shown with a sentence, to keep the page light.
    private const int MostSentences = 20;

    private const int MostMentions = 300;

    public static ArticleView Create(RenderContext context, Entry entry, string? eyebrow = null) => new()
    {
        Head = context.CreateHead(entry, eyebrow),
        Body = context.Place(entry.Body.Html, entry.Url),
        Previews = Previews.Create(context, entry),
        Works = [.. entry.Body.Citations.Select(c => CreateWork(context, c, entry.Url))],
        FurtherReading = [.. entry.FurtherReading.Select(id => CreateWork(context, context.Site.GetWork(id), "x-r-" + id, entry.Url))],
        Mentions = entry.Id.Row.ListsBacklinks ? CreateMentions(context, entry.Url) : [],
        Corrections = [.. entry.Corrections.Select(c => CreateCorrection(context, c, null))],
        Citing = CitePages.CreateFoot(context, entry),
    };

    /// <summary>The article of a list page: its introduction, or its title and summary alone.</summary>
    public static ArticleView Create(RenderContext context, ListPage list) => list.Introduction is { } introduction
        ? Create(context, introduction with { Summary = list.Summary, IsSummaryDerived = false })
        : new ArticleView { Head = new HeadView { Title = list.Title, Lead = list.Summary } };

    public static CorrectionView CreateCorrection(RenderContext context, Correction correction, LinkView? page) =>
        new(context.CreateDate(correction.Date)!, correction.Was, correction.Now, page);

    /// <summary>The pages that mention what a page is about, the first of them with the sentence around the mention.</summary>
    public static ImmutableArray<MentionView> CreateMentions(RenderContext context, SiteUrl page)
    {
        var mentions = context.Site.BacklinksOf(page).ToList();
        return
        [
            .. mentions.Take(MostMentions).Select((b, i) => new MentionView(
                context.Link(page, b.From.Url.At(b.Context.Section), b.From.Title),
                i < MostSentences ? b.Context.Sentence : null, b.Locators)),
            .. mentions.Count > MostMentions
                ? new[] { new MentionView(context.Link(page, GeneratedPages.SiteMap, context.Words.MorePages.Format(mentions.Count - MostMentions)), null, []) } : [],
        ];
    }

    public static WorkView CreateWork(RenderContext context, Work work, string anchor, SiteUrl page) => new()
    {
        Anchor = anchor,
        Title = work.Title,
        About = page == work.Address ? null : context.Link(page, work.Address, context.Words.AboutSource),
        Reference = context.FormatReference(work),
        ReadInStoredCopy = work.ReadInStoredCopy,
        IsGone = work.IsGone,
        Archived = context.ForReaders(work).Link == WorkAudience.Everyone ? work.AtLivingAddress().Archived : null,
    };

    private static WorkView CreateWork(RenderContext context, Citation citation, SiteUrl page) =>
        CreateWork(context, context.Site.GetWork(citation.WorkId), CitationNumbers.SourceAnchor(citation.Number), page) with
        {
            CitedAt = citation.Marks.Select((mark, i) => new LinkView(
                "#" + mark, RenderContext.Format("{0}", i + 1))).ToImmutableArray(),
        };
}
