using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the page of evidence: who says what and how it stands. It leads to the words and never repeats them.</summary>
internal static class EvidencePages
{
    public static EvidencePageView Create(Shell shell)
    {
        var list = ListPage.Evidence(shell.Site);
        var speakers = Voices(shell.Site);
        return new EvidencePageView
        {
            Page = shell.Of(list, "evidence"),
            Article = Articles.Of(shell, list),
            Map = EvidenceMapper.Draw(shell, speakers, list.Url),
            Speakers = [.. speakers.Select(s => SpeakerOf(shell, s, list.Url))],
        };
    }

    /// <summary>Everyone who is quoted, by name, each with every testimony in the order of the story.</summary>
    private static ImmutableArray<Voice> Voices(Site site)
    {
        var pages = site.Chapters.Concat<Entry>(site.Entries.Where(e => e is not Chapter));
        var bySpeaker = pages.SelectMany(e => e.Body.Testimonies, (e, t) => new SpokenWords(e, t)).ToLookup(x => x.Testimony.Speaker);
        return [.. site.Profiles.Where(p => bySpeaker.Contains(p.Id)).Select(p => new Voice(p, [.. bySpeaker[p.Id]]))];
    }

    private static SpeakerView SpeakerOf(Shell shell, Voice voice, SiteUrl page) => new(
        new LinkView(voice.Speaker.Url.From(page), voice.Speaker.Title),
        voice.Speaker.Type == ProfileType.ProtectedPerson, voice.Speaker.Role,
        [.. voice.Testimonies.Select(t => TestimonyOf(shell, t.Page, t.Testimony, page))]);

    private static TestimonyView TestimonyOf(Shell shell, Entry entry, Testimony testimony, SiteUrl page) => new()
    {
        Link = new LinkView(entry.Url.At(testimony.Anchor).From(page), entry.Title),
        Section = testimony.Section,
        Standing = testimony.Standing,
        QuotedIn = WorksOf(shell, testimony.QuotedIn, page),
        Others = WorksOf(shell, testimony.Others, page),
        ContentNotes = shell.NotesOf(entry),
    };

    private static ImmutableArray<LinkView> WorksOf(Shell shell, ImmutableArray<string> ids, SiteUrl page) =>
        [.. ids.Select(id => new LinkView(MadePages.Sources.At(id).From(page), shell.Site.GetWork(id).Title))];
}
