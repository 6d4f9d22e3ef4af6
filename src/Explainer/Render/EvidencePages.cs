using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the page of evidence: who says what and how it stands. It leads to the words and never repeats them.</summary>
internal static class EvidencePages
{
    public static EvidencePageView Create(RenderContext context)
    {
        var list = ListPage.Evidence(context.Site);
        var speakers = Voices(context.Site);
        return new EvidencePageView
        {
            Page = context.Of(list, "evidence"),
            Article = Articles.Of(context, list),
            Map = EvidenceMapper.Draw(context, speakers, list.Url),
            Speakers = [.. speakers.Select(s => SpeakerOf(context, s, list.Url))],
        };
    }

    /// <summary>Everyone who is quoted, by name, each with every testimony in the order of the story.</summary>
    private static ImmutableArray<Voice> Voices(Site site)
    {
        var pages = site.Chapters.Concat<Entry>(site.Entries.Where(e => e is not Chapter));
        var bySpeaker = pages.SelectMany(e => e.Body.Testimonies, (e, t) => new SpokenWords(e, t)).ToLookup(x => x.Testimony.Speaker);
        return [.. site.Profiles.Where(p => bySpeaker.Contains(p.Id)).Select(p => new Voice(p, [.. bySpeaker[p.Id]]))];
    }

    private static SpeakerView SpeakerOf(RenderContext context, Voice voice, SiteUrl page) => new(
        context.Link(page, voice.Speaker.Url, voice.Speaker.Title),
        voice.Speaker.Type == ProfileType.ProtectedPerson, voice.Speaker.Role,
        [.. voice.Testimonies.Select(t => TestimonyOf(context, t.Page, t.Testimony, page))]);

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
