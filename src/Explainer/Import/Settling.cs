using System.Collections.Immutable;
using System.Text;
using Explainer.Build;
using Explainer.Import.Sources;
using Explainer.Import.Text;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;
using Explainer.Read.Site;

namespace Explainer.Import;

/// <summary>Something that was changed so that the site builds.</summary>
/// <param name="File">The file.</param>
/// <param name="Words">What was wrong, and what was done.</param>
/// <param name="Level">Whether a person looks at it.</param>
internal sealed record SettledProblem(string File, string Words, ImportLevel Level);

/// <summary>
/// Builds what was imported in memory and mends it until it builds: first what <c>check --fix</c> would mend, then, where an error is
/// left, the one element that has it, which becomes plain text or a comment.
/// </summary>
/// <param name="target">The folder.</param>
/// <param name="syntax">Finds the elements.</param>
internal sealed class Settling(ImportTarget target, MarkdownSyntax syntax)
{
    private const int MostRounds = 60;

    private readonly List<SettledProblem> changed = [];
    private readonly HashSet<object> seen = [];

    /// <summary>What was changed, in order.</summary>
    public IReadOnlyList<SettledProblem> Changed => changed;

    /// <summary>The result of the last build.</summary>
    public (BuildResult Result, ImmutableArray<Diagnostic> Problems) Run()
    {
        for (var round = 0; ; round++)
        {
            var problems = new DiagnosticBag();
            var folder = InputFolder.Open(target.Staging, problems)!;
            var result = SiteBuilder.Build(folder, new BuildOptions(), problems);
            var all = problems.All();
            if (round == MostRounds || !(DropUnused(all) || Fix(folder, all) || Mend(folder, [.. all.Where(p => p.Severity == Severity.Error)], round)))
            {
                return (result, problems.InOrder());
            }
        }
    }

    // What only a page used that was left out, or a picture that became a comment.
    private bool DropUnused(IReadOnlyCollection<Diagnostic> problems)
    {
        var unused = problems.Where(p => p.Code == "EX124" && p.Severity == Severity.Warning && !p.Place.File.EndsWith(".md", StringComparison.Ordinal) && p.Place.File != SiteReader.File && seen.Add("unused " + p.Place.File)).ToList();
        unused.ForEach(p => target.Drop(p.Place.File));
        changed.AddRange(unused.Select(p => new SettledProblem(p.Place.File, ImportTexts.LeftOutUnused, ImportLevel.Information)));
        return unused.Count > 0;
    }

    private bool Fix(InputFolder folder, IReadOnlyCollection<Diagnostic> problems)
    {
        var fixes = new InputFixes(folder).Apply(problems.Select(p => p.Fix).OfType<Fix>().Where(f => !seen.Contains(f)));
        var before = seen.Count;
        seen.UnionWith(fixes);
        return seen.Count > before;
    }

    private bool Mend(InputFolder folder, ImmutableArray<Diagnostic> errors, int round)
    {
        var isChanged = false;
        foreach (var file in errors.GroupBy(e => e.Place.File, StringComparer.Ordinal))
        {
            var input = folder.Find(file.Key);
            if (input is not null && (ImportTarget.IsPage(input) || input.Role == FileRole.Settings) && InputFolder.ReadText(input, new DiagnosticBag()) is { } source)
            {
                isChanged |= MendText(input, source, [.. file], isLast: round > MostRounds - 10);
            }
            else if (input is not null && seen.Add("drop " + file.Key))
            {
                target.Drop(file.Key);
                changed.Add(new SettledProblem(file.Key, ImportTexts.LeftOut(file.First().Message), ImportLevel.Must));
                isChanged = true;
            }
        }

        return isChanged;
    }

    // From the end on, so that the places before stay as they are. An element is mended once in a round.
    private bool MendText(InputFile input, SourceText source, ImmutableArray<Diagnostic> errors, bool isLast)
    {
        var text = source.Text;
        var free = text.Length + 1;
        var left = errors.CountBy(e => (e.Code, e.Message)).ToDictionary();
        foreach (var error in errors.OrderByDescending(e => e.Place.Line).ThenByDescending(e => e.Place.Column))
        {
            var offset = OffsetOf(source, error.Place);
            if (ErrorMend.Find(text, offset, error, syntax, before: --left[(error.Code, error.Message)]) is { } edit && edit.Start + edit.Length <= free)
            {
                text = text[..edit.Start] + edit.New + text[(edit.Start + edit.Length)..];
                free = edit.Start;
                // What stays as a comment is reported from there.
                changed.AddRange(Mark.FindAll(edit.New).Any() ? [] : [new SettledProblem(input.Path, Describe(error), edit.Level)]);
            }
        }

        if (text == source.Text && TakeLineOut(source, errors) is { } without)
        {
            text = without;
        }

        if (text == source.Text && (isLast || errors.Any(e => seen.Add($"stuck {input.Path} {e.Code} {e.Message}"))) && ImportTarget.IsPage(input))
        {
            target.Drop(input.Path);
            changed.Add(new SettledProblem(input.Path, ImportTexts.LeftOut(Describe(errors[0])), ImportLevel.Must));
            return true;
        }

        if (text != source.Text)
        {
            WholeFile.Replace(input.FullPath, Encoding.UTF8.GetBytes(text));
        }

        return text != source.Text;
    }

    // A page that lacks a line is better than a page that is not there.
    private string? TakeLineOut(SourceText source, ImmutableArray<Diagnostic> errors) =>
        seen.Add($"line {source.Path} {errors[0].Code} {source.Line(errors[0].Place.Line)}")
        && ErrorMend.TakeLineOut(source.Text, OffsetOf(source, errors[0].Place), errors[0]) is { } edit
            ? source.Text[..edit.Start] + edit.New + source.Text[(edit.Start + edit.Length)..] : null;

    private static string Describe(Diagnostic error) => ImportTexts.AtLine(error.Code, error.Place.Line, error.Message);

    // Columns count Unicode characters, offsets UTF-16 units.
    private static int OffsetOf(SourceText source, SourcePlace place)
    {
        var start = source.OffsetOf(place.Line, 1);
        var line = source.Text.AsSpan(start);
        var units = 0;
        var column = 1;
        foreach (var rune in line.EnumerateRunes())
        {
            if (column++ == place.Column)
            {
                break;
            }

            units += rune.Utf16SequenceLength;
        }

        return start + units;
    }
}
