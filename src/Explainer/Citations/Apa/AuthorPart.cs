using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Model;

namespace Explainer.Citations.Apa;

/// <summary>Who made a work, in front of its reference. A film is its director's.</summary>
internal static class AuthorPart
{
    public static Phrase Write(Work work, ReferenceKind kind, Words words)
    {
        var authors = work.Authors.Except(work.Directors).ToImmutableArray();
        return (authors, work.Directors) switch
        {
            ([], []) => HasEditorsInFront(work, kind) ? Editors(work, words) : Phrase.Empty,
            (_, []) => Phrase.From(NameList.Inverted(authors, words)),
            ([], _) => WithRole(work.Directors, words.Director, words.Directors, words),
            _ => Phrase.From(Mixed(authors, work.Directors, words)),
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
        Phrase.Fill($"{{0}} ({(names.Length == 1 ? one : several)})", Phrase.From(NameList.Inverted(names, words)));

    private static string Mixed(IEnumerable<WorkName> authors, IEnumerable<WorkName> directors, Words words)
    {
        var directed = directors.Select(PersonName.Inverted).OfType<string>().Select(name => $"{name} ({words.Director})");
        return NameList.Join(authors.Select(PersonName.Inverted).Concat(directed), $", {words.And} ");
    }
}

/// <summary>Several names with "&amp;" before the last.</summary>
internal static class NameList
{
    private const int MostNames = 20;

    /// <summary>Family names first; of more than twenty names the first nineteen and the last.</summary>
    public static string Inverted(IEnumerable<WorkName> names, Words words) =>
        Join(names.Select(PersonName.Inverted), $", {words.And} ");

    /// <summary>As they are said; with a comma before "&amp;" from three names on.</summary>
    public static string Direct(IEnumerable<WorkName> names, Words words)
    {
        var said = names.Select(PersonName.Direct).OfType<string>().ToList();
        return Join(said, said.Count == 2 ? $" {words.And} " : $", {words.And} ");
    }

    public static string Join(IEnumerable<string?> names, string last)
    {
        var list = names.OfType<string>().ToList();
        return list.Count switch
        {
            0 => "",
            1 => list[0],
            <= MostNames => string.Join(", ", list[..^1]) + last + list[^1],
            _ => string.Join(", ", list[..(MostNames - 1)]) + ", … " + list[^1],
        };
    }
}

/// <summary>One name as APA prints it: given names as initials, bodies whole.</summary>
internal static partial class PersonName
{
    /// <summary>Family name first: "Trégan, F.-X.", "King, M. L., Jr."; null for a name that says nothing.</summary>
    public static string? Inverted(WorkName name)
    {
        var (family, initials, suffix) = Parts(name);
        return family is null ? null : string.Join(", ", new[] { family, initials, suffix }.OfType<string>());
    }

    /// <summary>As it is said: "F.-X. Trégan", "M. L. King Jr.".</summary>
    public static string? Direct(WorkName name)
    {
        var (family, initials, suffix) = Parts(name);
        return family is null ? null : string.Join(' ', new[] { initials, family, suffix }.OfType<string>());
    }

    private static (string? Family, string? Initials, string? Suffix) Parts(WorkName name)
    {
        var family = Wording.Normalize(name.Literal) ?? Wording.Normalize(name.Family);
        var given = Wording.Normalize(name.Given);
        if (given is null || family is null || Wording.Normalize(name.Literal) is not null)
        {
            return (family ?? given, null, null);
        }

        var suffix = Suffix().Match(given);
        return (family, Wording.Normalize(Initials(given[..^suffix.Length])), Wording.Normalize(suffix.Groups["suffix"].Value));
    }

    // "Aymenn Jawad" is A. J., "Jean-Paul" J.-P., "J.K." J. K.; a particle ("Ludwig van") stays.
    private static string Initials(string given) => string.Join(' ',
        Words().Matches(given).Select(word => word.Value)
            .Select((word, i) => (i > 0 && char.IsLower(word[0])) || !HasCase(word) ? word : Initial(word)));

    private static string Initial(string word) => string.Join('-',
        word.Split('-', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => StringInfo.GetNextTextElement(part).ToUpperInvariant() + "."));

    // Scripts without capitals have no initials either.
    private static bool HasCase(string text) => text.Any(c => char.IsUpper(c) || char.IsLower(c));

    [GeneratedRegex(@"(?<=\S),? (?<suffix>Jr\.|Sr\.|II|III|IV)$")]
    private static partial Regex Suffix();

    [GeneratedRegex(@"\p{L}[^\s.]*")]
    private static partial Regex Words();
}

/// <summary>The sites and bodies that published a work, none twice, and none that is its author.</summary>
internal static class Publishers
{
    public static Phrase List(IEnumerable<string?> candidates, IEnumerable<string?> named) => Phrase.Join("; ", candidates
        .Select(Wording.Normalize).OfType<string>()
        .DistinctBy(FoldedOrder.Fold)
        .ExceptBy(named.OfType<string>().Select(FoldedOrder.Fold), FoldedOrder.Fold)
        .Select(Phrase.From));

    /// <summary>Those who stand in front of the reference.</summary>
    public static IEnumerable<string?> AuthorsOf(Work work) => work.Authors.Concat(work.Directors).Select(PersonName.Direct);
}
