using System.Collections.Immutable;
using Explainer.Build;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Tests;

namespace Explainer.BrowserTests.Hostile;

/// <summary>A site made of hostile texts, without those that the generator refuses.</summary>
/// <param name="Pieces">All texts at all places, those refused included.</param>
/// <param name="Build">What became of the others.</param>
internal sealed record HostileSite(ImmutableArray<Piece> Pieces, SiteTestResult Build)
{
    public static HostileSite Create(IReadOnlyList<HostileText> texts)
    {
        var files = HostileFiles.Create(texts);

        // A refused text may have hidden the next one. It ends, because each round refuses one more or throws.
        while (true)
        {
            var build = Site(files).Build(new BuildOptions());
            var errors = build.AllProblems.Where(p => p.Severity == Severity.Error).ToLookup(p => p.Place.File);
            if (errors.Count == 0)
            {
                return new HostileSite([.. files.Values.SelectMany(f => f).Where(p => !p.IsFrame)], build);
            }

            foreach (var of in errors)
            {
                files[of.Key] = Refuse(files[of.Key], [.. of]);
            }
        }
    }

    private static SiteTest Site(Dictionary<string, ImmutableArray<Piece>> files) =>
        files.Aggregate(SiteTest.Empty.And("images/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"), (site, file) => file.Value.All(p => p.Text.Length == 0)
            ? site
            : site.And(file.Key, string.Concat(file.Value.Select(p => p.Text.Length == 0 ? "" : p.Text + "\n"))));

    // Every message must be about a text: one about a frame is a mistake in this test.
    private static ImmutableArray<Piece> Refuse(ImmutableArray<Piece> pieces, ImmutableArray<Diagnostic> errors)
    {
        var lines = errors.Select(e => e.Place.Line).ToHashSet();

        // Of a file with characters that are none the first alone is told.
        var isDamaged = errors.Any(e => e.Code == "EX103");
        var refused = ImmutableArray.CreateBuilder<Piece>(pieces.Length);
        var line = 1;
        foreach (var piece in pieces)
        {
            var next = line + (piece.Text.Length == 0 ? 0 : piece.Text.Count(c => c == '\n') + 1);
            var isMeant = Enumerable.Range(line, next - line).Any(lines.Contains) || (isDamaged && piece.Text.AsSpan().ContainsAny(Utf8Text.ForbiddenCharacters));
            isMeant &= !piece.IsFrame && !piece.IsRefused;
            refused.Add(isMeant ? piece with { IsRefused = true } : piece);
            line = next;
        }

        var after = refused.MoveToImmutable();
        return after.SequenceEqual(pieces)
            ? throw new InvalidOperationException("These are about no hostile text:\n" + string.Join('\n', errors))
            : after;
    }
}
