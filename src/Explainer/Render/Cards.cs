using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the cards that lead to entries.</summary>
internal static class Cards
{
    public static CardView Of(RenderContext context, Entry entry, SiteUrl page, string? label = null) => new()
    {
        Link = context.Link(page, entry.Url, entry.Title),
        Summary = entry.Summary,
        Label = label,
        ContentNotes = context.NotesOf(entry),
        IsProtected = entry is Profile { Type: ProfileType.ProtectedPerson },
    };

    public static CardView Of(RenderContext context, ListPage list, SiteUrl page) => new()
    {
        Link = context.Link(page, list.Url, list.Title),
        Summary = list.Summary,
    };

    /// <summary>The card of a chapter, with its number in the story.</summary>
    public static CardView OfChapter(RenderContext context, Chapter chapter, SiteUrl page) =>
        Of(context, chapter, page, RenderContext.Format("{0}", context.Site.PlaceOf(chapter) + 1));
}
