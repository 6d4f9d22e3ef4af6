using Explainer.Compose;
using Explainer.Model.Diagnostics;

namespace Explainer.Link;

/// <summary>Checks that the works that data comes from exist.</summary>
internal static class DataCheck
{
    public static void Check(Catalog catalog, DiagnosticBag problems)
    {
        foreach (var reference in catalog.Sources.Data.All.SelectMany(d => d.References))
        {
            if (!catalog.Works.ContainsKey(reference.Id) && !catalog.Sources.Unread.Has(reference.Id))
            {
                problems.Add(MeantWork.Report(reference.Span, reference.Id, catalog));
            }
        }
    }
}
