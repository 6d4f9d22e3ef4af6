using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the profiles and their list.</summary>
internal static class ProfilePages
{
    public static ProfilePageView Create(Shell shell, Profile profile) => new()
    {
        Page = shell.Of(profile, "profile", ListPage.Profiles(shell.Site)),
        Article = Articles.Of(shell, profile, TypeOf(shell.Words, profile)),
        IsProtected = profile.Type == ProfileType.ProtectedPerson,
        Facts = Facts(shell, profile),
        Events = Events.Of(shell, shell.Site.EventsOf(profile), profile.Url),
    };

    public static CardListPageView CreateList(Shell shell)
    {
        var list = ListPage.Profiles(shell.Site);
        CardGroupView[] all =
        [
            new(shell.Words.People, "x-people", Cards(shell, list, p => p.Type != ProfileType.Group)),
            new(shell.Words.Groups, "x-groups", Cards(shell, list, p => p.Type == ProfileType.Group)),
        ];
        var groups = all.Where(g => !g.Cards.IsEmpty).ToImmutableArray();
        return new CardListPageView
        {
            Page = shell.Of(list, "profiles"),
            Article = Articles.Of(shell, list),
            Groups = groups.Length > 1 ? groups : [.. groups.Select(g => g with { Title = null, Anchor = null })],
        };
    }

    private static ImmutableArray<CardView> Cards(Shell shell, ListPage list, Func<Profile, bool> isShown) =>
        [.. shell.Site.Profiles.Where(isShown).Select(p => Render.Cards.Of(shell, p, list.Url, p.Role ?? TypeOf(shell.Words, p)))];

    private static string TypeOf(Words words, Profile profile) => profile.Type switch
    {
        ProfileType.Group => words.Group,
        ProfileType.ProtectedPerson => words.ProtectedPerson,
        _ => words.Person,
    };

    private static ImmutableArray<FactView> Facts(Shell shell, Profile profile)
    {
        var words = shell.Words;
        return
        [
            .. Fact(words.AlsoCalled, profile.Also.Select(name => new FactValue(name))),
            .. Fact(words.Role, Text(profile.Role)),
            .. Fact(words.Origin, Text(profile.Origin)),
            .. Fact(words.Joined, Date(shell, profile.Joined)),
            .. Fact(words.Left, Date(shell, profile.Left)),
        ];
    }

    private static IEnumerable<FactValue> Text(string? text) => text is null ? [] : [new FactValue(text)];

    private static IEnumerable<FactValue> Date(Shell shell, FuzzyDate? date) =>
        shell.DateOf(date) is { } view ? [new FactValue(view.Text, Time: view.Value)] : [];

    private static IEnumerable<FactView> Fact(string label, IEnumerable<FactValue> values) =>
        values.ToImmutableArray() is { Length: > 0 } some ? [new FactView(label, some)] : [];
}
