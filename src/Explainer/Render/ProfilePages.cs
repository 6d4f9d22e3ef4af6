using System.Collections.Immutable;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the profiles and their list.</summary>
internal sealed class ProfilePages(RenderContext context)
{
    public ProfilePageView Create(Profile profile) => new()
    {
        Page = context.CreatePage(profile, "profile", ListPage.Above(context.Site, profile)),
        Article = context.Articles.Create(profile, TypeOf(context.Words, profile)),
        IsProtected = profile.Type == ProfileType.ProtectedPerson,
        Picture = profile.Picture is { } picture
            ? new PictureView(context.Href(profile.Url, picture.Image.Url), picture.Image.Alt, picture.Image.Size, new Html(ImageCredit.Write(picture.Credit, context.Words.PictureSource))) : null,
        Facts = Facts(profile),
        Events = context.Events.Create(context.Site.EventsOf(profile), profile.Url),
    };

    public CardListPageView CreateList()
    {
        var list = ListPage.For(context.Site, Kind.Profile);
        var index = context.ListPartPages.CreateIndex(list.Url, list.Title);
        var page = context.CreatePage(list, "profiles");
        CardGroupView[] all = index is not null ? [] :
        [
            new(context.Words.People, "x-people", Cards(list, p => p.Type != ProfileType.Group && p.Id.Folder.Length == 0)),
            new(context.Words.Groups, "x-groups", Cards(list, p => p.Type == ProfileType.Group && p.Id.Folder.Length == 0)),
            .. Parts(list),
        ];
        var groups = all.Where(g => !g.Cards.IsEmpty).ToImmutableArray();
        return new CardListPageView
        {
            Page = index is null ? context.WithFilter(page, list.Url, context.Site.Profiles.Length) : page,
            Article = context.Articles.Create(list),
            Index = index,
            Groups = groups.Length > 1 || groups is [{ Page: not null }] ? groups : [.. groups.Select(g => g with { Title = null, Anchor = null })],
        };
    }

    private ImmutableArray<CardView> Cards(ListPage list, Func<Profile, bool> isShown) =>
        [.. context.Site.Profiles.Where(isShown).Select(p => context.Cards.CreateByKind(p, list.Url))];

    // In the order of the numbers of their folders, each by title.
    private IEnumerable<CardGroupView> Parts(ListPage list) => context.Site.Profiles
        .Where(p => p.Id.Folder.Length > 0)
        .GroupBy(p => p.Id.Folder, StringComparer.Ordinal)
        .OrderBy(g => g.First().FolderOrder ?? int.MaxValue).ThenBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => context.PartGroups.Create(KindPart.Find(context.Site, g.First()), list.Url, [.. g.Select(p => context.Cards.CreateByKind(p, list.Url))]));

    /// <summary>The line above the name of a profile in lists.</summary>
    public static string LabelOf(Words words, Profile profile) => profile.Role ?? TypeOf(words, profile);

    private static string TypeOf(Words words, Profile profile) => profile.Type switch
    {
        ProfileType.Group => words.Group,
        ProfileType.ProtectedPerson => words.ProtectedPerson,
        _ => words.Person,
    };

    private ImmutableArray<FactView> Facts(Profile profile)
    {
        var words = context.Words;
        var isGroup = profile.Type == ProfileType.Group;
        return
        [
            .. Fact(words.AlsoCalled, profile.Also.Select(name => new FactValue(name))),
            .. Fact(words.Role, Text(profile.Role)),
            .. Fact(words.Origin, Text(profile.Origin)),
            .. Fact(words.Where, profile.Places.Select(context.Site.Config.FindPlace).OfType<Place>().Select(p => new FactValue(p.Title, context.Href(profile.Url, p.Url)))),
            .. Fact(isGroup ? words.Founded : words.Born, Date(profile.Born)),
            .. Fact(isGroup ? words.Dissolved : words.Died, Date(profile.Died)),
            .. Fact(words.Joined, Date(profile.Joined)),
            .. Fact(words.Left, Date(profile.Left)),
            .. profile.Dates.SelectMany(d => Fact(d.Label, Date(d.Date))),
        ];
    }

    private static IEnumerable<FactValue> Text(string? text) => text is null ? [] : [new FactValue(text)];

    private IEnumerable<FactValue> Date(FuzzyDate? date) =>
        context.CreateDate(date) is { } view ? [new FactValue(view.Text, HtmlDateTime: view.HtmlDateTime)] : [];

    private static IEnumerable<FactView> Fact(string label, IEnumerable<FactValue> values) =>
        values.ToImmutableArray() is { Length: > 0 } some ? [new FactView(label, some)] : [];
}
