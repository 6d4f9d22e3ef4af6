using System.Text;
using Explainer.Compose;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;

namespace Explainer.Link;

/// <summary>Checks that old addresses lie within the site and belong to nobody else.</summary>
internal static class RedirectCheck
{
    // Linux and most other systems: bytes of a name.
    private const int LongestName = 255;

    /// <param name="catalog">All entries.</param>
    /// <param name="taken">Who has which path of the output.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Check(Catalog catalog, PathOwners taken, DiagnosticBag problems)
    {
        foreach (var header in catalog.Headers)
        {
            foreach (var mention in header.Mentions.Where(m => m.Kind == MentionKind.Redirect))
            {
                Check(mention, header.Entry.File, taken, problems);
            }
        }
    }

    private static void Check(Mention redirect, string file, PathOwners taken, DiagnosticBag problems)
    {
        if (!IsWithinSite(redirect.Id))
        {
            problems.Add(Rules.BadRedirect(redirect.Span, redirect.Id));
            return;
        }

        var old = EntryFields.RedirectPath(redirect.Id);
        if (taken.Claim(old.OutputPath, file) is { } other)
        {
            problems.Add(Rules.RedirectTaken(redirect.Span, old.ToString(), other));
        }
    }

    private static bool IsWithinSite(string address)
    {
        var path = Uri.UnescapeDataString(address);
        return address.StartsWith('/')
            && !address.Any(c => c is '?' or '#' or ':')
            && !path.Any(c => char.IsControl(c) || c is '\\')
            && (path == "/" || path[1..].TrimEnd('/').Split('/').All(IsName));
    }

    // What a folder can be called; a dot at its beginning would hide it, or lead out of the site.
    private static bool IsName(string segment) =>
        segment.Length > 0 && segment[0] != '.' && Encoding.UTF8.GetByteCount(segment) <= LongestName;
}
