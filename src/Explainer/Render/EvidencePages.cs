using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Creates the page of evidence: who speaks on what, and the standing of each testimony. It links to quotations and never repeats them.</summary>
internal static class EvidencePages
{
    public static EvidencePageView Create(RenderContext context)
    {
        var list = ListPage.Evidence(context.Site);
        var speakers = CollectSpeakers(context.Site);
        return new EvidencePageView
        {
            Page = context.CreatePage(list, "evidence"),
            Article = Articles.Create(context, list),
            Map = EvidenceMapper.Draw(context, speakers, list.Url),
            Speakers = [.. speakers.Select(s => SpeakerOf(context, s, list.Url))],
        };
    }

    /// <summary>Everyone who is quoted, by name, each with every testimony in the order of the story.</summary>
    private static ImmutableArray<Speaker> CollectSpeakers(Site site)
    {
        var pages = site.Chapters.Concat<Entry>(site.Entries.Where(e => e is not Chapter));
        var bySpeaker = pages.SelectMany(e => e.Body.Testimonies, (e, t) => new QuotedTestimony(e, t)).ToLookup(x => x.Testimony.Speaker);
        return [.. site.Profiles.Where(p => bySpeaker.Contains(p.Id)).Select(p => new Speaker(p, [.. bySpeaker[p.Id]]))];
    }

    private static SpeakerView SpeakerOf(RenderContext context, Speaker speaker, SiteUrl page) => new(
        context.Link(page, speaker.Profile.Url, speaker.Profile.Title),
        speaker.Profile.Type == ProfileType.ProtectedPerson, speaker.Profile.Role,
        [.. speaker.Testimonies.Select(t => TestimonyOf(context, t.Page, t.Testimony, page))]);

    private static TestimonyView TestimonyOf(RenderContext context, Entry entry, Testimony testimony, SiteUrl page) => new()
    {
        Link = context.Link(page, entry.Url.At(testimony.Anchor), entry.Title),
        Section = testimony.Section,
        Standing = testimony.Standing,
        QuotedIn = WorksOf(context, testimony.QuotedIn, page),
        Others = WorksOf(context, testimony.Others, page),
        ContentNotes = context.NotesOf(entry),
    };

    private static ImmutableArray<LinkView> WorksOf(RenderContext context, ImmutableArray<string> ids, SiteUrl page) =>
        [.. ids.Select(id => context.Link(page, GeneratedPages.Sources.At(id), context.Site.GetWork(id).Title))];
}

/// <summary>Lays out who speaks on what: the stages of the story from left to right, a row for each speaker.</summary>
internal static class EvidenceMapper
{
    // In the units of the view box. The theme writes stages into the top and speakers into the left.
    private const int Left = 176;
    private const int Column = 100;
    private const int Top = 44;
    private const int RowHeight = 48;
    private const int Bottom = 8;

    // Two marks of one cell stand side by side.
    private const int Apart = 22;

    /// <summary>The map; null for a story without stages, or when nobody speaks on any.</summary>
    public static EvidenceMap? Draw(RenderContext context, ImmutableArray<Speaker> speakers, SiteUrl page)
    {
        var chapters = context.Site.Chapters.Where(c => c.Stage is not null).ToImmutableArray();
        var heard = speakers.SelectMany(v => v.Testimonies).Select(t => t.Page.Id).ToHashSet();
        if (!chapters.Any(c => heard.Contains(c.Id)))
        {
            return null;
        }

        var rows = speakers.Where(v => v.Testimonies.Any(t => chapters.Any(c => c.Id == t.Page.Id)))
            .Select((v, i) => Row(context, v, chapters, Top + (RowHeight / 2) + (i * RowHeight), page))
            .ToImmutableArray();
        return new EvidenceMap(
            Left + (chapters.Length * Column), Top + (rows.Length * RowHeight) + Bottom,
            [.. chapters.Select((c, i) => new EvidenceStage(
                Middle(i), context.Link(page, c.Url, c.Stage!), !heard.Contains(c.Id)))],
            rows);
    }

    private static EvidenceRow Row(RenderContext context, Speaker speaker, ImmutableArray<Chapter> chapters, int y, SiteUrl page) => new(
        y, context.Link(page, speaker.Profile.Url, speaker.Profile.Title),
        [.. chapters.Select((c, i) => Cell(context, speaker.Testimonies.Where(t => t.Page.Id == c.Id).ToList(), Middle(i), page))]);

    private static EvidenceCell Cell(RenderContext context, List<QuotedTestimony> said, int middle, SiteUrl page) => new(
        middle,
        [.. said.Select((t, i) => new EvidenceMark(
            middle + (Apart * i) - (Apart * (said.Count - 1) / 2), t.Testimony.Standing,
            context.Href(page, t.Page.Url.At(t.Testimony.Anchor))))]);

    private static int Middle(int column) => Left + (Column * column) + (Column / 2);
}

/// <summary>A person who is quoted, with all testimonies in the order of the story.</summary>
internal sealed record Speaker(Profile Profile, ImmutableArray<QuotedTestimony> Testimonies);

/// <summary>A testimony, and the page it stands on.</summary>
internal sealed record QuotedTestimony(Entry Page, Testimony Testimony);
