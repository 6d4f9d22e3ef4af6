using System.Collections.Immutable;

namespace Explainer.Tests.Content;

/// <summary>What the site was checked against, as far as a machine can check it.</summary>
/// <param name="Events">The dates of the events, by the name of the event.</param>
/// <param name="Quotations">What the men are quoted with, in the order in which it was said.</param>
/// <param name="Works">The addresses of the works, by id; empty where it is left out.</param>
internal sealed record FactSheet(
    ImmutableSortedDictionary<string, string> Events,
    ImmutableArray<Quotation> Quotations,
    ImmutableSortedDictionary<string, string> Works)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Content", "facts");

    public static FactSheet Read() => new(Pairs("events.txt", ' '), [.. Lines("quotations.txt").Select(Quotation.Parse)], Pairs("works.txt", ' '));

    public static ImmutableArray<BannedWording> ReadBanned() => [.. Lines("banned.txt").Select(BannedWording.Parse)];

    private static IEnumerable<string> Lines(string file) =>
        File.ReadAllLines(Path.Combine(Folder, file)).Where(l => l.Length > 0 && l[0] != '#');

    private static ImmutableSortedDictionary<string, string> Pairs(string file, char between) => Lines(file)
        .Select(l => l.Split(between, 2))
        .ToImmutableSortedDictionary(l => l[0], l => l.Length > 1 ? l[1] : "", StringComparer.Ordinal);
}
