using Explainer.Compose;
using Explainer.Link.Permalinks;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;

namespace Explainer.Link;

/// <summary>Checks that old addresses lie within the site and belong to nobody else.</summary>
internal static class RedirectCheck
{
    /// <summary>The entries that have old addresses.</summary>
    public static IEnumerable<EntryHeader> HeadersOf(Catalog catalog) =>
        catalog.Headers.Where(h => h.References.Any(r => r.Kind == EntryReferenceKind.Redirect));

    /// <param name="catalog">All entries.</param>
    /// <param name="taken">Who has which path of the output.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Check(Catalog catalog, PathOwners taken, DiagnosticBag problems)
    {
        foreach (var header in HeadersOf(catalog))
        {
            var isProtected = catalog.IsProtected(header);
            foreach (var mention in header.References.Where(m => m.Kind == EntryReferenceKind.Redirect))
            {
                // A page that was moved and kept its name tells nothing.
                if (isProtected && (header.EasierOf is not null || Successors.LastOf(mention.Id) != Successors.LastOf(header.Url.Path)))
                {
                    problems.Add(Rules.OldAddressOfProtected(mention.Span, catalog.Sources.Input.PublishedPath(mention.Id)));
                }
                else
                {
                    Check(mention, header.File, catalog, taken, problems);
                }
            }
        }
    }

    private static void Check(EntryReference redirect, string file, Catalog catalog, PathOwners taken, DiagnosticBag problems)
    {
        if (OldAddress.Parse(redirect.Id) is not { } old)
        {
            problems.Add(Rules.BadRedirect(redirect.Span, redirect.Id));
            return;
        }

        if (catalog.Sources.Input.Language is { } language && old.IsWithin(new SiteUrl("/" + language.Output)))
        {
            var instead = redirect.Id[language.Output.Length..];
            problems.Add(Rules.RedirectWithLanguage(redirect.Span, redirect.Id, instead) with { Fix = Fix.Within(redirect.Span, redirect.Id, instead) });
            return;
        }

        if (taken.Claim(old.OutputPath, file) is { } other)
        {
            problems.Add(Rules.RedirectTaken(redirect.Span, old.ToString(), other));
        }
    }
}
