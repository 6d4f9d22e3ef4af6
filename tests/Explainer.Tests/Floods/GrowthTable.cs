using System.Globalization;

namespace Explainer.Tests.Floods;

/// <summary>Prints how cost grows with the number of each kind of thing: <c>tests/bench/growth</c>.</summary>
public sealed class GrowthTable
{
    private const double Most = 2.4;
    private const int Tries = 4;

    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(1);

    [Fact(Explicit = true)]
    public void Prints_how_cost_grows()
    {
        var most = int.Parse(Environment.GetEnvironmentVariable("GROWTH_MOST") ?? "100000", CultureInfo.InvariantCulture);
        var only = Environment.GetEnvironmentVariable("GROWTH_ONLY") ?? "";
        using var table = new StreamWriter(Environment.GetEnvironmentVariable("GROWTH_TABLE")!) { AutoFlush = true };
        table.WriteLine($"{"of",8} {"time",8} {"memory",9} {"× time",7} {"× memory",8}  what there is much of");
        Measure(SiteTest.Minimal);
        foreach (var flood in Flood.All.Where(f => f.Name.Contains(only, StringComparison.Ordinal)))
        {
            Measure(flood.Site(10));
            for (var (n, before) = (Math.Min(500, most / 2), Measure(flood.Site(Math.Min(250, most / 4)))); ; n *= 2)
            {
                var cost = Measure(flood.Site(n));
                if (cost.Time > Enough || 2 * n > most)
                {
                    // Whatever else the machine does only adds time: the least of some is nearest to the truth.
                    for (var again = 0; again < Tries && cost.Time > Most * before.Time; again++)
                    {
                        (before, cost) = (before.OrLess(Measure(flood.Site(n / 2))), cost.OrLess(Measure(flood.Site(n))));
                    }

                    table.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{n,8} {cost.Time.TotalMilliseconds,5:0} ms {cost.Bytes / 1e6,6:0} MB {cost.Time / before.Time,7:0.0} {(double)cost.Bytes / before.Bytes,8:0.0}  {flood.Name}  [{cost.Problems}]"));
                    break;
                }

                before = cost;
            }
        }
    }

    // What others left behind is not collected in this one's time.
    private static Cost Measure(SiteTest site)
    {
        GC.Collect();
        return Cost.Measure(site);
    }
}
