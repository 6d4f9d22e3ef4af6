using System.Diagnostics;
using System.Globalization;
using Explainer.Tests.Specs;

namespace Explainer.Tests.Fuzz;

/// <summary>Damages the sites of the cases at random and holds what comes of them to the laws: <c>tests/fuzz/run</c>.</summary>
public sealed class FuzzTests
{
    private static readonly int Few = Depth.Choose(30, 60);

    [Fact]
    public void A_few_damaged_sites_keep_the_laws()
    {
        var random = new Random(1);
        for (var i = 0; i < Few; i++)
        {
            var site = Next(random);
            Assert.True(Laws.Broken(site) is not { } law, $"{Laws.Broken(site)}\n{Show(site)}");
        }
    }

    [Fact(Explicit = true)]
    public void Goes_on_for_some_minutes_and_keeps_what_fails()
    {
        var minutes = double.Parse(Environment.GetEnvironmentVariable("FUZZ_MINUTES") ?? "1", CultureInfo.InvariantCulture);
        var seed = int.Parse(Environment.GetEnvironmentVariable("FUZZ_SEED") ?? "1", CultureInfo.InvariantCulture);
        var kept = Environment.GetEnvironmentVariable("FUZZ_KEEP") ?? Path.Combine(Path.GetTempPath(), "explainer-fuzz");
        var (random, clock, tried, failed) = (new Random(seed), Stopwatch.StartNew(), 0, new Dictionary<string, SiteTest>(StringComparer.Ordinal));
        for (; clock.Elapsed < TimeSpan.FromMinutes(minutes); tried++)
        {
            var site = Next(random);
            // Where it is thrown says which fault it is; what it says may differ.
            if (Laws.Broken(site) is { } law && KindOf(law) is var kind && !failed.ContainsKey(kind))
            {
                failed[kind] = Smaller(site, kind);
                var place = Path.Combine(kept, failed.Count.ToString(CultureInfo.InvariantCulture));
                failed[kind].WriteTo(Path.Combine(place, "input"));
                File.WriteAllText(Path.Combine(place, "law.txt"), law + "\n\n" + Show(failed[kind]));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tried} inputs tried, {failed.Count} kinds of failure{(failed.Count > 0 ? $", kept in {kept}" : "")} (seed {seed})"));
        Assert.True(failed.Count == 0, string.Join("\n\n", failed.Select(f => f.Key + "\n" + Show(f.Value))));
    }

    private static SiteTest Next(Random random)
    {
        var cases = SpecTests.Everything;
        SiteTest Any() => cases.ElementAt(random.Next(cases.Count)).Input;
        return Mutation.Create(Any(), Any(), random);
    }

    // A file or a line is left out for as long as the same law is broken.
    private static SiteTest Smaller(SiteTest site, string kind)
    {
        foreach (var path in site.Files.Keys.Where(p => site.Files.Count > 1))
        {
            site = Keep(site, site.Without(path), kind);
        }

        foreach (var path in site.Files.Keys)
        {
            for (var step = Math.Max(1, site.Files[path].Length / 2); step > 0; step /= 2)
            {
                for (var at = 0; at < site.Files[path].Length && site.Files[path].Length < 20_000;)
                {
                    var bytes = site.Files[path];
                    var next = Keep(site, site.And(path, [.. bytes[..at], .. bytes[Math.Min(at + step, bytes.Length)..]]), kind);
                    at += ReferenceEquals(next, site) ? step : 0;
                    site = next;
                }
            }
        }

        return site;
    }

    private static SiteTest Keep(SiteTest site, SiteTest smaller, string kind) =>
        Laws.Broken(smaller) is { } law && KindOf(law) == kind ? smaller : site;

    private static string KindOf(string law) => law.Contains(" EX307", StringComparison.Ordinal) ? law[law.IndexOf(" EX307", StringComparison.Ordinal)..]
        : law.StartsWith("There is no such place", StringComparison.Ordinal) ? string.Join(' ', law.Split(' ').Take(9))
        : string.Join('\n', law.Split('\n').Where((line, i) => i == 0 || line.Contains("Explainer.", StringComparison.Ordinal)).Take(2));

    private static string Show(SiteTest site) => string.Concat(site.Files.Select(f =>
        $"-- {f.Key} --\n{string.Concat(System.Text.Encoding.Latin1.GetString(f.Value).Select(c => c is '\n' or (>= ' ' and < '\x7F') ? c.ToString() : $"\\x{(int)c:X2}"))}\n"));
}
