using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Citations.Apa;

/// <summary>Who made a work, in front of its reference. A film is its director's.</summary>
internal static class AuthorPart
{
    public static Phrase Of(Work work, ReferenceKind kind, Words words)
    {
        var authors = work.Authors.Except(work.Directors).ToImmutableArray();
        return (authors, work.Directors) switch
        {
            ([], []) => HasEditorsInFront(work, kind) ? Editors(work, words) : Phrase.Empty,
            (_, []) => Phrase.Of(NameList.Inverted(authors, words)),
            ([], _) => WithRole(work.Directors, words.Director, words.Directors, words),
            _ => Phrase.Of(Mixed(authors, work.Directors, words)),
        };
    }

    /// <summary>The names in front, as they are printed; none where the title or the name of a law is.</summary>
    public static IEnumerable<WorkName> NamesOf(Work work, ReferenceKind kind) => kind switch
    {
        ReferenceKind.Legal or ReferenceKind.Treaty => [],
        _ when HasEditorsInFront(work, kind) => work.Editors,
        _ => work.Authors.Except(work.Directors).Concat(work.Directors),
    };

    /// <summary>Whether the editors stand where the authors would.</summary>
    public static bool HasEditorsInFront(Work work, ReferenceKind kind) =>
        kind != ReferenceKind.Part && work is { Authors: [], Directors: [] };

    private static Phrase Editors(Work work, Words words) =>
        WithRole(work.Editors, words.EditorMark, words.EditorsMark, words);

    private static Phrase WithRole(ImmutableArray<WorkName> names, string one, string several, Words words) =>
        Phrase.Fill($"{{0}} ({(names.Length == 1 ? one : several)})", Phrase.Of(NameList.Inverted(names, words)));

    private static string Mixed(IEnumerable<WorkName> authors, IEnumerable<WorkName> directors, Words words)
    {
        var directed = directors.Select(PersonName.Inverted).OfType<string>().Select(name => $"{name} ({words.Director})");
        return NameList.Join(authors.Select(PersonName.Inverted).Concat(directed), $", {words.And} ");
    }
}
