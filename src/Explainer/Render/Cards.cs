using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the cards that lead to entries.</summary>
internal sealed class Cards(RenderContext context)
{
    public CardView Create(Entry entry, SiteUrl page, string? label = null)
    {
        var easier = context.Site.FindEasierOf(entry);
        return new()
        {
            Link = context.Link(page, entry.Url, entry.Title),
            Summary = entry.Summary,
            Label = label,
            ContentNotes = context.NotesOf(entry),
            Easier = easier is null ? null : context.Link(page, easier.Url, context.Words.Easier),
            IsProtected = context.Site.IsProtected(entry),
        };
    }

    public CardView Create(ListPage list, SiteUrl page) => new()
    {
        Link = context.Link(page, list.Url, list.Title),
        Summary = list.Summary,
    };

    /// <summary>The card of an entry as the list of its kind has it.</summary>
    public CardView CreateByKind(Entry entry, SiteUrl page) => entry.Id.Kind switch
    {
        EntryKind.Chapter => CreateForChapter((Chapter)entry, page),
        EntryKind.Profile => Create(entry, page, ProfilePages.LabelOf(context.Words, (Profile)entry)),
        EntryKind.Lesson => Create(entry, page, LessonPages.LabelOf(context.Words, (Lesson)entry)),
        EntryKind.Event => Create(entry, page, context.CreateDate(((TimelineEvent)entry).Date)!.Text),
        EntryKind.Pack => Create(entry, page, new PackPages(context).LabelOf((Pack)entry)),
        EntryKind.Summary or EntryKind.Term or EntryKind.Page or EntryKind.Easy => Create(entry, page),
    };

    /// <summary>The card of a chapter, with its number in the story.</summary>
    public CardView CreateForChapter(Chapter chapter, SiteUrl page) =>
        Create(chapter, page, RenderContext.Format("{0}", context.Site.IndexOf(chapter) + 1));
}

/// <summary>Makes the previews of the terms and profiles that a text links to.</summary>
internal sealed class Previews(RenderContext context)
{
    /// <summary>One for each, in the order of the links. Like cards they show title and summary, never the text of a page.</summary>
    public ImmutableArray<PreviewView> Create(Entry entry)
    {
        var previews = ImmutableArray.CreateBuilder<PreviewView>();
        var seen = new HashSet<EntryId> { entry.Id };
        foreach (var reference in entry.Body.References)
        {
            if (reference.To.Row.HasPreview && seen.Add(reference.To))
            {
                previews.Add(Create(context.Site.Get(reference.To), entry.Url));
            }
        }

        return previews.ToImmutable();
    }

    private PreviewView Create(Entry entry, SiteUrl page) => new()
    {
        Link = context.Link(page, entry.Url, entry.Title),
        Summary = entry.Summary,
        Label = (entry as Profile)?.Role,
        Forms = entry is Term term ? TermPages.Forms(term) : [],
        ContentNotes = context.NotesOf(entry),
    };
}
