using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Guide.Schemas;
using Explainer.Model.Diagnostics;

namespace Explainer.Tests.Values;

/// <summary>
/// Every key of every file with a value of every type: it is read, or one message says at its place what belongs there, in a writer's
/// words, and what the message says to write is read.
/// </summary>
public sealed partial class WrongValueTests
{
    private const int MostSteps = 8;

    // What only a writer knows: which thing was meant that is named and is not there, which of two values is right, and what to write
    // where a whole text or list would change.
    private static readonly ImmutableHashSet<string> OfAWriter =
        ["EX124", "EX127", "EX129", "EX132", "EX140", "EX141", "EX149", "EX151", "EX153", "EX161", "EX163", "EX171", "EX182", "EX183", "EX204", "EX205", "EX208", "EX210", "EX212", "EX333", "EX336"];

    public static TheoryData<string> Names() => [.. Subject.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_value_is_read_or_a_message_says_what_to_write(string subject)
    {
        using var site = new ValueSite();
        var faults = new List<string>();
        var text = new StringBuilder();
        foreach (var same in KeyPlace.All.Where(p => p.Subject.Name == subject).Select(p => (Place: p, Answers: Answers(site, p, faults))).GroupBy(p => p.Answers, StringComparer.Ordinal))
        {
            text.Append("=== ").AppendJoin(", ", same.Select(p => p.Place.Name)).Append('\n').Append(same.Key).Append('\n');
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Verifier.Verify(text.ToString(), "txt", subject);
    }

    // Of a key, what is said of a value of each type; what breaks a law is added to the faults.
    private static string Answers(ValueSite site, KeyPlace place, List<string> faults)
    {
        var text = new StringBuilder();
        foreach (var shape in ValueShape.All)
        {
            var (problems, line) = site.Try(place, shape.Yaml);
            faults.AddRange(Faults(problems, line).Append(Follow(site, place, shape.Yaml, problems)).OfType<string>().Select(f => $"{place.Name}: {shape.Yaml}\n    {f}"));
            text.Append(shape.Yaml.PadRight(24)).Append(' ');
            text.AppendJoin($"\n{"",-24} ", problems.IsEmpty ? ["is read"] : problems.Select(p => Said(p, place, line)));
            text.Append('\n');
        }

        return text.ToString();
    }

    // Each place has one problem, and no problem stands elsewhere than at the key.
    private static IEnumerable<string> Faults(ImmutableArray<Diagnostic> problems, int line) =>
    [
        .. problems.GroupBy(p => (p.Place.Line, p.Place.Column)).Where(g => g.Count() > 1).Select(g => "says twice: " + string.Join(" / ", g)),
        .. problems.Where(p => p.Place.Line < line || p.Code == "EX307").Select(p => "is said elsewhere: " + p),
        .. problems.Where(p => NotAWritersWords().IsMatch(p.Message)).Select(p => "is not in a writer's words: " + p),
    ];

    // Null when a file is sound once the messages are obeyed, or when only a writer knows what to write.
    private static string? Follow(ValueSite site, KeyPlace place, string value, ImmutableArray<Diagnostic> problems)
    {
        var steps = new List<string>();
        while (problems.FirstOrDefault(p => !TakesAWriter(p)) is { } problem)
        {
            steps.Add(problem.ToString());
            if (steps.Count > MostSteps || FollowedAdvice.Of(problem, value) is not { } next || next == value)
            {
                return "does not come to an end: " + string.Join("\n    ", steps);
            }

            value = next;
            steps.Add($"{place.Name}: {value}");
            problems = site.Try(place, value).Problems;
        }

        return null;
    }

    private static bool TakesAWriter(Diagnostic problem) =>
        OfAWriter.Contains(problem.Code) || (problem.Code == "EX113" && (problem.Message.Contains(" It can have: ", StringComparison.Ordinal) || problem.Message.EndsWith("Remove it.", StringComparison.Ordinal))) || problem.Message.Contains("Write the id of a", StringComparison.Ordinal);

    // Lines count from the key at the top, and its name is left out, so that keys of one type are told the same.
    private static string Said(Diagnostic problem, KeyPlace place, int line) =>
        $"{problem.SeverityName} {problem.Code} {problem.Place.Line - line}: {problem.Message.Replace($"'{place.Field.Name}'", "'KEY'", StringComparison.Ordinal).Replace($" {place.Field.Name}:", " KEY:", StringComparison.Ordinal)}";

    [GeneratedRegex(@"\b(?:map|maps|mapping|scalar|sequence|node|null|boolean|string|integer|array|object)\b|YAML")]
    private static partial Regex NotAWritersWords();
}
