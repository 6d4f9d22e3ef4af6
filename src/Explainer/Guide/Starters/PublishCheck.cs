using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Guide.Starters;

/// <summary>What is a problem only before a site is published: what it came with, and that nothing keeps its addresses.</summary>
internal static class PublishCheck
{
    public static IEnumerable<Diagnostic> Find(InputFolder input) =>
        input.Find(FileRoles.Ledger) is null ? Placeholders.Find(input).All.Add(Rules.NoLedger(FileRoles.Ledger)) : Placeholders.Find(input).All;
}
