using Explainer.Compose;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;

namespace Explainer.Link;

/// <summary>Checks that old addresses lie within the site and belong to nobody else.</summary>
internal static class RedirectCheck
{
    /// <param name="catalog">All entries.</param>
    /// <param name="taken">Who has which path of the output.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Check(Catalog catalog, IReadOnlyDictionary<string, string> taken, DiagnosticBag problems)
    {
        var owners = new Dictionary<string, string>(taken, StringComparer.OrdinalIgnoreCase);
        foreach (var (header, mention) in catalog.Headers.SelectMany(h => h.Mentions.Select(m => (h, m))))
        {
            if (mention.Kind != MentionKind.Redirect)
            {
                continue;
            }

            if (!IsWithinSite(mention.Id))
            {
                problems.Add(Rules.BadRedirect(mention.Span, mention.Id));
                continue;
            }

            var old = EntryFields.RedirectPath(mention.Id);
            if (!owners.TryAdd(old.OutputPath, header.Entry.File))
            {
                problems.Add(Rules.RedirectTaken(mention.Span, old.ToString(), owners[old.OutputPath]));
            }
        }
    }

    private static bool IsWithinSite(string address) =>
        address.StartsWith('/')
        && !address.StartsWith("//", StringComparison.Ordinal)
        && !address.Any(c => char.IsControl(c) || c is '\\' or '?' or '#' or ':')
        && !Uri.UnescapeDataString(address).Split('/').Any(s => s is "." or "..");
}
