using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Link;

/// <summary>Checks that no two chapters have the same stage: each is a line of its own where readers compare who speaks of what.</summary>
internal static class StageCheck
{
    public static void Check(Catalog catalog, ImmutableArray<ComposedEntry> published, DiagnosticBag problems)
    {
        foreach (var same in published.Select(b => b.Entry).OfType<Chapter>().Where(c => c.Stage is not null).GroupBy(c => c.Stage!, StringComparer.OrdinalIgnoreCase))
        {
            foreach (var again in same.Skip(1))
            {
                problems.Add(Rules.StageTwice(again.File, same.Key, catalog.OriginOf(same.First().File)));
            }
        }
    }
}
