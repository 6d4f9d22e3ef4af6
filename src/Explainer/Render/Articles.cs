using System.Collections.Immutable;
using System.Globalization;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes what every page with prose shows: head, text, sources, mentions, corrections.</summary>
internal sealed class Articles(RenderContext context)
{
    // A term may have hundreds of backlinks. Only the first are shown with a sentence, to keep the page light.
    private const int MostSentences = 20;

    private const int MostMentions = 300;

    public ArticleView Create(Entry entry, string? eyebrow = null) => new()
    {
        Head = context.CreateHead(entry, eyebrow),
        Body = context.Place(entry.Body.Html, entry.Url),
        Previews = context.Previews.Create(entry),
        Works = ImmutableArray.CreateRange(entry.Body.Citations, c => CreateWork(c, entry.Url)),
        FurtherReading = ImmutableArray.CreateRange(entry.FurtherReading, id => CreateWork(context.Site.GetWork(id), "x-r-" + id, entry.Url)),
        Mentions = entry.Id.Row.ListsBacklinks ? CreateMentions(entry.Url) : [],
        Corrections = ImmutableArray.CreateRange(entry.Corrections, c => CreateCorrection(c, null)),
        Citing = new CitePages(context).CreateFoot(entry),
    };

    /// <summary>The article of a list page: its introduction, or its title and summary alone.</summary>
    public ArticleView Create(ListPage list) => list.Introduction is { } introduction
        ? Create(introduction with { Summary = list.Summary, IsSummaryDerived = false })
        : new ArticleView { Head = new HeadView { Title = list.Title, Lead = list.Summary } };

    public CorrectionView CreateCorrection(Correction correction, LinkView? page) =>
        new(context.CreateDate(correction.Date)!, correction.Was, correction.Now, page);

    /// <summary>The pages that mention what a page is about, the first of them with the sentence around the mention.</summary>
    public ImmutableArray<MentionView> CreateMentions(SiteUrl page)
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

    public WorkView CreateWork(Work work, string anchor, SiteUrl page)
    {
        var address = work.Address;
        return new WorkView
        {
            Anchor = anchor,
            Title = work.Title,
            About = page == address ? null : context.Link(page, address, context.Words.AboutSource),
            Reference = context.FormatReference(work),
            ReadInStoredCopy = work.ReadInStoredCopy,
            IsGone = work.IsGone,
            Archived = context.ForReaders(work).Link == WorkAudience.Everyone ? work.AtLivingAddress().Archived : null,
        };
    }

    private WorkView CreateWork(Citation citation, SiteUrl page)
    {
        var marks = ImmutableArray.CreateBuilder<LinkView>(citation.Marks.Count);
        foreach (var mark in citation.Marks)
        {
            marks.Add(new LinkView("#" + mark, (marks.Count + 1).ToString(CultureInfo.InvariantCulture)));
        }

        return CreateWork(context.Site.GetWork(citation.WorkId), CitationNumbers.SourceAnchor(citation.Number), page) with { CitedAt = marks.MoveToImmutable() };
    }
}
