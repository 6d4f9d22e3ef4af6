using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;
using Explainer.Theme.Paper;

namespace Explainer.Render;

/// <summary>Makes pages for paper: lessons, chapters and sheets, for the class or with the answers.</summary>
internal sealed class HandoutPages(RenderContext context)
{
    /// <summary>The page that a file is made of.</summary>
    public SitePage For(PageFile file) =>
        SitePage.For<HandoutPage>(file.Entry, () => Create(file)) with { Url = file.Page, Chrome = Chrome.Paper };

    private HandoutView Create(PageFile file)
    {
        var lesson = file.Entry as Lesson;
        var entry = file.IsForTeachers ? TeachPages.Again(file.Entry) : file.Entry;
        var article = context.Articles.Create(entry, EyebrowOf(file.Entry));
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
            Reading = ReadingOf(file.Entry, entry.Url),
            Questions = lesson is null ? [] : [.. lesson.Questions.Select(q => file.IsForTeachers ? TeachPages.WithAnswer(context.Words, q) : LessonPages.Question(context.Words, q))],
            Terms = TermsOf(entry),
            Reference = article.Citing?.Reference,
        };
    }

    private ImmutableArray<CardGroupView> ReadingOf(Entry entry, SiteUrl page) => entry switch
    {
        Lesson { Read.IsEmpty: false } lesson => [new(null, null, [.. lesson.Read.Select(r => new LessonPages(context).Reading(r, page))])],
        Pack pack => [.. new PackPages(context).SectionsOf(pack).Select(s => new CardGroupView(s.Section.Title, null, [.. s.Entries.Select(e => context.Cards.Create(e, page))]))],
        _ => [],
    };

    private string? EyebrowOf(Entry entry) => entry switch
    {
        Lesson => context.IsForTeachers ? $"{context.Words.Lesson} · {context.Words.WithAnswers}" : context.Words.Lesson,
        Chapter chapter => RenderContext.Format(context.Words.ChapterOf, context.Site.IndexOf(chapter) + 1, context.Site.Chapters.Length),
        Pack => context.IsForTeachers ? $"{context.Words.Pack} · {context.Words.WithAnswers}" : context.Words.Pack,
        _ => null,
    };

    private ImmutableArray<PreviewView> TermsOf(Entry entry)
    {
        var terms = entry.Body.References.Select(r => r.To).Where(to => to.Kind == EntryKind.Term).Select(to => context.Site.Get(to).Title).ToHashSet(StringComparer.Ordinal);
        return [.. context.Previews.Create(entry).Where(p => p.Label is null && terms.Contains(p.Link.Text)).OrderBy(p => p.Link.Text, FoldedOrder.Instance)];
    }

    // An address on paper is typed by hand.
    private static string AddressOf(string url) => url[(url.IndexOf("//", StringComparison.Ordinal) + "//".Length)..];
}
