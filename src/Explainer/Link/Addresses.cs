using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Link;

/// <summary>Finds out who has which path of the output, and reports those that two claim.</summary>
internal static class Addresses
{
    private const string MadePage = "a page that the site makes by itself";

    private static readonly SiteUrl NotFound = SiteUrl.File("404.html");

    /// <summary>The owner of each path: an input file, or what the tool makes.</summary>
    public static IReadOnlyDictionary<string, string> Claim(
        Catalog catalog, IEnumerable<SiteUrl> made, ImmutableArray<string> files, DiagnosticBag problems)
    {
        // Some file systems do not tell capitals apart, so paths that differ only there would lose a page.
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var claims = catalog.Headers.Select(h => (h.Entry.Url, Owner: h.Entry.File))
            .Concat(files.Select(f => (Url: SiteUrl.File(f), Owner: f)));
        foreach (var (url, owner) in claims)
        {
            if (!owners.TryAdd(url.OutputPath, owner))
            {
                problems.Add(Rules.AddressTaken(owner, url.ToString(), owners[url.OutputPath]));
            }
        }

        ClaimWorks(catalog, owners, problems);

        // A page that is written at the address of a made one is its introduction.
        foreach (var url in made.Except(catalog.Works.Values.Select(w => w.Address)).Append(NotFound))
        {
            if (!owners.TryAdd(url.OutputPath, MadePage) && files.Contains(owners[url.OutputPath]))
            {
                problems.Add(Rules.AddressTaken(owners[url.OutputPath], url.ToString(), MadePage));
            }
        }

        return owners;
    }

    private static void ClaimWorks(Catalog catalog, Dictionary<string, string> owners, DiagnosticBag problems)
    {
        foreach (var work in catalog.Works.Values.OrderBy(w => w.Id, StringComparer.Ordinal).DistinctBy(w => w.Address))
        {
            var owner = $"the page of the source '{work.Id}'";
            if (!owners.TryAdd(work.Address.OutputPath, owner))
            {
                problems.Add(Rules.AddressTaken(owners[work.Address.OutputPath], work.Address.ToString(), owner));
            }
        }
    }
}
