using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;
using Explainer.Theme.Paper;

namespace Explainer.Render;

/// <summary>Makes pages for paper: lessons, chapters and sheets, for the class or with the answers.</summary>
internal static class HandoutPages
{
    /// <summary>The page that a file is made of.</summary>
    /// <param name="context">Of the readers that the file is for.</param>
    public static SitePage For(RenderContext context, PageFile file) =>
        SitePage.For<HandoutPage>(file.Entry, () => Create(context, file)) with { Url = file.Page, Chrome = Chrome.Paper };

    private static HandoutView Create(RenderContext context, PageFile file)
    {
        var lesson = file.Entry as Lesson;
        var entry = file.IsForTeachers ? TeachPages.Again(file.Entry) : file.Entry;
        var article = Articles.Create(context, entry, EyebrowOf(context, file.Entry));
        var page = context.CreatePage(entry, "handout");
        return new HandoutView
        {
            Page = page with { Metadata = null },
            Article = article,
            Address = AddressOf(file.Page.Under(context.Site.Config.Url)),
            Code = context.Site.Entries.Length <= QrCode.MostPages ? QrCode.Draw(page.Canonical!) : null,
            Facts = lesson is null ? [] : LessonPages.Facts(context.Words, lesson),
            Prepare = lesson is not null && file.IsForTeachers ? lesson.Prepare : [],
            Objectives = lesson?.Objectives ?? [],
            Reading = ReadingOf(context, file.Entry, entry.Url),
            Questions = lesson is null ? [] : [.. lesson.Questions.Select(q => file.IsForTeachers ? TeachPages.WithAnswer(context.Words, q) : LessonPages.Question(context.Words, q))],
            Terms = TermsOf(context, entry),
            Reference = article.Citing?.Reference,
        };
    }

    private static ImmutableArray<CardGroupView> ReadingOf(RenderContext context, Entry entry, SiteUrl page) => entry switch
    {
        Lesson { Read.IsEmpty: false } lesson => [new(null, null, [.. lesson.Read.Select(r => LessonPages.Reading(context, r, page))])],
        Pack pack => [.. PackPages.SectionsOf(context, pack).Select(s => new CardGroupView(s.Section.Title, null, [.. s.Entries.Select(e => Cards.Create(context, e, page))]))],
        _ => [],
    };

    private static string? EyebrowOf(RenderContext context, Entry entry) => entry switch
    {
        Lesson => context.IsForTeachers ? $"{context.Words.Lesson} · {context.Words.WithAnswers}" : context.Words.Lesson,
        Chapter chapter => RenderContext.Format(context.Words.ChapterOf, context.Site.IndexOf(chapter) + 1, context.Site.Chapters.Length),
        Pack => context.IsForTeachers ? $"{context.Words.Pack} · {context.Words.WithAnswers}" : context.Words.Pack,
        _ => null,
    };

    private static ImmutableArray<PreviewView> TermsOf(RenderContext context, Entry entry)
    {
        var terms = entry.Body.References.Select(r => r.To).Where(to => to.Kind == EntryKind.Term).Select(to => context.Site.Get(to).Title).ToHashSet(StringComparer.Ordinal);
        return [.. Previews.Create(context, entry).Where(p => p.Label is null && terms.Contains(p.Link.Text)).OrderBy(p => p.Link.Text, FoldedOrder.Instance)];
    }

    // An address on paper is typed by hand.
    private static string AddressOf(string url) => url[(url.IndexOf("//", StringComparison.Ordinal) + "//".Length)..];
}
