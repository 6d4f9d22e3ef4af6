using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;

namespace Explainer.Read.Site;

/// <summary>An edition that <c>editions</c> asks for, with its place.</summary>
internal sealed record EditionItem(string Name, SourceSpan Span)
{
    private static readonly FieldType<string> Names = FieldTypes.OneOf([.. Download.Editions]);

    public static FieldType<EditionItem> Type { get; } = new(Names.Expected, Names.Schema, (node, context) =>
        Names.Read(node, context) is { } name ? new EditionItem(name, node.Span) : null) { Comma = Names.Comma };

    /// <summary>Reports editions of which a site has nothing to make.</summary>
    public static void Check(ImmutableArray<EditionItem> items, Model.Site site, DiagnosticBag problems)
    {
        foreach (var item in items.Where(i => !site.DownloadsOf([i.Name]).Any() && !PageFile.Collect(site, i.Name).Any()))
        {
            problems.Add(Rules.EmptyEdition(item.Span, item.Name));
        }
    }
}
