using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Citations.Apa;

/// <summary>What somebody in front of a reference did who is no author.</summary>
internal enum Role
{
    Director,
    Writer,
    Host,
    ExecutiveProducer,
    Producer,
    Editor,
}

/// <summary>A name in front of a reference with what that person did; an author has no role.</summary>
internal sealed record Credit(WorkName Name, ImmutableArray<Role> Roles)
{
    /// <summary>The names in front of the reference of a work, as they are printed; none where the title or the name of a law is.</summary>
    public static IEnumerable<WorkName> NamesInFront(Work work) => InFrontOf(work, Reference.Classify(work)).Select(credit => credit.Name);

    /// <summary>The same with what they did.</summary>
    public static ImmutableArray<Credit> InFrontOf(Work work, ReferenceKind kind) => kind is ReferenceKind.Legal or ReferenceKind.Treaty ? [] : ListOf(work, kind);

    /// <summary>
    /// Who made a work: the author, or whoever APA takes for one. A film is its director's, a podcast its host's, a piece of
    /// music its composer's; without any of them the editors stand in front.
    /// </summary>
    public static ImmutableArray<Credit> ListOf(Work work, ReferenceKind kind)
    {
        var others = work.Others;
        if (!others.Composers.IsEmpty)
        {
            return Of(others.Composers);
        }

        var roles = Filmmakers(work);
        if (work.Authors.IsEmpty && roles.IsEmpty)
        {
            roles = Substitutes(work);
        }

        var credits = roles.IsEmpty ? Of(work.Authors) : [.. Of([.. work.Authors.Where(a => roles.All(r => r.Name != a))]), .. roles];
        return !credits.IsEmpty || kind == ReferenceKind.Part ? credits
            : !work.Editors.IsEmpty ? Of(work.Editors, Role.Editor)
            : Of(others.CollectionEditors, Role.Editor);
    }

    // The writer of an episode of a series stands beside its director; that of a film does not.
    private static ImmutableArray<Credit> Filmmakers(Work work)
    {
        var writers = work.Type == "broadcast" ? work.Others.ScriptWriters : [];
        return writers.IsEmpty && work.Directors.IsEmpty ? [] :
        [
            .. writers.Select(name => new Credit(name, work.Directors.Contains(name) ? [Role.Writer, Role.Director] : [Role.Writer])),
            .. Of([.. work.Directors.Where(name => !writers.Contains(name))], Role.Director),
        ];
    }

    private static ImmutableArray<Credit> Substitutes(Work work) => work.Others switch
    {
        { Performers: [_, ..] names } => Of(names),
        { Illustrators: [_, ..] names } => Of(names),
        { Hosts: [_, ..] names } => Of(names, Role.Host),
        { ScriptWriters: [_, ..] names } => Of(names, Role.Writer),
        { ExecutiveProducers: [_, ..] names } => Of(names, Role.ExecutiveProducer),
        { Producers: [_, ..] names } => Of(names, Role.Producer),
        _ => [],
    };

    public static ImmutableArray<Credit> Of(ImmutableArray<WorkName> names, params ImmutableArray<Role> roles) =>
        names.IsEmpty ? [] : [.. names.Select(name => new Credit(name, roles))];

    /// <summary>One role of all stands once, after the last: "Lind, A., &amp; Ruiz, B. (Directors)". Otherwise each has its own.</summary>
    public static Phrase Write(ImmutableArray<Credit> credits, Words words)
    {
        if (credits.IsEmpty)
        {
            return Phrase.Empty;
        }

        var isOneRole = credits.All(credit => credit.Roles.SequenceEqual(credits[0].Roles));
        var names = credits.Select(credit => PersonName.From(credit.Name).Inverted() is { } name && !isOneRole
            ? $"{name} {credit.InBrackets(words, isOne: true)}".TrimEnd() : PersonName.From(credit.Name).Inverted());
        var text = Phrase.From(NameList.JoinInverted(names, words));
        return isOneRole ? Phrase.Fill($"{{0}} {credits[0].InBrackets(words, credits.Length == 1)}".TrimEnd(), text) : text;
    }

    private string InBrackets(Words words, bool isOne) =>
        Roles.IsEmpty ? "" : $"({string.Join($" {words.And} ", Roles.Select(role => WordOf(role, words, isOne)))})";

    private static string WordOf(Role role, Words words, bool isOne) => role switch
    {
        Role.Director => isOne ? words.Director : words.Directors,
        Role.Writer => isOne ? words.Writer : words.Writers,
        Role.Host => isOne ? words.Host : words.Hosts,
        Role.ExecutiveProducer => isOne ? words.ExecutiveProducer : words.ExecutiveProducers,
        Role.Producer => isOne ? words.Producer : words.Producers,
        Role.Editor => isOne ? words.EditorMark : words.EditorsMark,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
