using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Creates the page of evidence: who speaks on what, and the standing of each testimony. It links to quotations and never repeats them.</summary>
internal sealed class EvidencePages(RenderContext context)
{
    public EvidencePageView Create()
    {
        var list = ListPage.Evidence(context.Site);
        var speakers = CollectSpeakers(context.Site);
        var index = context.ListPartPages.CreateIndex(list.Url, list.Title);
        return new EvidencePageView
        {
            Page = context.CreatePage(list, "evidence"),
            Article = context.Articles.Create(list),
            Map = new EvidenceMapper(context).Draw(speakers, list.Url),
            Index = index,
            Speakers = index is not null ? [] : [.. speakers.Select(s => SpeakerOf(s, list.Url))],
        };
    }

    /// <summary>A page of long evidence: some of the speakers, without the map.</summary>
    public EvidencePageView CreatePart(ListPart part)
    {
        var list = ListPage.Evidence(context.Site);
        var shown = part.Entries.Select(e => e.Id).ToHashSet();
        return new EvidencePageView
        {
            Page = context.ListPartPages.CreatePage(list, part, "evidence"),
            Article = context.ListPartPages.CreateArticle(list, part),
            Index = context.ListPartPages.CreateIndex(list.Url, list.Title, part.Url),
            Speakers = [.. CollectSpeakers(context.Site).Where(s => shown.Contains(s.Profile.Id)).Select(s => SpeakerOf(s, part.Url))],
        };
    }

    /// <summary>Everyone who is quoted, by name, each with every testimony in the order of the story.</summary>
    private static ImmutableArray<Speaker> CollectSpeakers(Site site)
    {
        var bySpeaker = site.Testimonies.ToLookup(x => x.Testimony.Speaker);
        return [.. site.Profiles.Where(p => bySpeaker.Contains(p.Id)).Select(p => new Speaker(p, [.. bySpeaker[p.Id]]))];
    }

    private SpeakerView SpeakerOf(Speaker speaker, SiteUrl page) => new(
        context.Link(page, speaker.Profile.Url, speaker.Profile.Title),
        speaker.Profile.Type == ProfileType.ProtectedPerson, speaker.Profile.Role,
        [.. speaker.Testimonies.Select(t => TestimonyOf(t.Page, t.Testimony, page))]);

    private TestimonyView TestimonyOf(Entry entry, Testimony testimony, SiteUrl page) => new()
    {
        Link = context.Link(page, entry.Url.At(testimony.Anchor), entry.Title),
        Section = testimony.Section,
        Standing = testimony.Standing,
        QuotedIn = WorksOf(testimony.QuotedIn, page),
        Others = WorksOf(testimony.Others, page),
        ContentNotes = context.NotesOf(entry),
    };

    private ImmutableArray<LinkView> WorksOf(ImmutableArray<string> ids, SiteUrl page) =>
        [.. ids.Select(id => context.Link(page, GeneratedPages.PlaceOf(context.Site.GetWork(id), context.Site.Works.Length), context.Site.GetWork(id).Title))];
}

/// <summary>Lays out who speaks on what: a table of the stages of the story and the speakers, which never has to scroll sideways.</summary>
internal sealed class EvidenceMapper(RenderContext context)
{
    // Beyond these a place for each speaker on each stage is no picture any more.
    private const int MostRows = 200;
    private const int MostColumns = 24;

    private static readonly Standing[] ByWeight = [Standing.OthersSaySimilar, Standing.Contested, Standing.OneVoice];

    /// <summary>The map; null for a story without stages, or when nobody speaks on any.</summary>
    public EvidenceMap? Draw(ImmutableArray<Speaker> speakers, SiteUrl page)
    {
        var chapters = context.Site.Chapters.Where(c => c.Stage is not null).ToList();
        var said = speakers.SelectMany(s => s.Testimonies).ToLookup(t => t.Page.Id);
        var stages = chapters.ConvertAll(c => new Axis(new EvidenceHeading(c.Stage!, context.Href(page, c.Url)), [.. said[c.Id]]));
        var voices = speakers.Where(s => s.Testimonies.Any(t => t.Page is Chapter { Stage: not null }))
            .Select(s => new Axis(new EvidenceHeading(s.Profile.Title, context.Href(page, s.Profile.Url)), s.Testimonies)).ToList();
        if (voices.Count == 0)
        {
            return null;
        }

        if (Math.Max(stages.Count, voices.Count) > MostRows || Math.Min(stages.Count, voices.Count) > MostColumns)
        {
            return new EvidenceMap(
                context.Words.Stage, [.. ByWeight.Select(s => new EvidenceHeading(context.Words.Label(s), null))],
                [.. stages.Select(stage => new EvidenceRow(stage.Heading, [.. ByWeight.Select(s => Count(stage, s))]))], CountsTestimonies: true);
        }

        return voices.Count <= EvidenceMap.Fit || voices.Count <= stages.Count
            ? Draw(context.Words.Stage, stages, voices, page)
            : Draw(context.Words.Speaker, voices, stages, page);
    }

    private EvidenceMap Draw(string corner, List<Axis> rows, List<Axis> columns, SiteUrl page) => new(
        corner, [.. columns.Select(c => c.Heading)],
        [.. rows.Select(row => new EvidenceRow(row.Heading, [.. columns.Select(column => Cell(row, column, page))]))],
        CountsTestimonies: false);

    private ImmutableArray<EvidenceMark> Cell(Axis row, Axis column, SiteUrl page) =>
    [
        .. row.Testimonies.Where(column.Has).Select(t => new EvidenceMark(
            t.Testimony.Standing, context.Href(page, t.Page.Url.At(t.Testimony.Anchor)), t.Testimony.Others.Length)),
    ];

    private static ImmutableArray<EvidenceMark> Count(Axis stage, Standing standing) =>
        stage.Testimonies.Count(t => t.Testimony.Standing == standing) is > 0 and var number ? [new EvidenceMark(standing, null, number)] : [];

    /// <summary>A stage or a speaker, with all testimonies on it or of them.</summary>
    private sealed record Axis(EvidenceHeading Heading, ImmutableArray<QuotedTestimony> Testimonies)
    {
        private readonly HashSet<QuotedTestimony> all = [.. Testimonies];

        public bool Has(QuotedTestimony testimony) => all.Contains(testimony);
    }
}

/// <summary>A person who is quoted, with all testimonies in the order of the story.</summary>
internal sealed record Speaker(Profile Profile, ImmutableArray<QuotedTestimony> Testimonies);
