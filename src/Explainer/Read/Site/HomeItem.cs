using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Site;

/// <summary>A block of the home page as <c>home</c> names it, with its place.</summary>
internal sealed record HomeItem(HomeBlock Block, SourceSpan Span)
{
    private static readonly FieldType<string> Names = FieldTypes.OneOf([.. HomeBlocks.Usual.Select(HomeBlocks.NameOf)]);

    public static FieldType<HomeItem> Type { get; } = new(Names.Expected, Names.Schema, (node, context) =>
        Names.Read(node, context) is { } name ? new HomeItem(HomeBlocks.Parse(name), node.Span) : null) { Comma = Names.Comma };

    private static readonly FieldType<HomeItem[]> Items = FieldTypes.SetOf(Type);

    /// <summary>A list of blocks. An empty one is no list of blocks: the page would be empty.</summary>
    public static FieldType<HomeItem[]> ListType { get; } = Items with
    {
        Expected = ExpectedTexts.HomeBlocks,
        Read = (node, context) =>
        {
            if (node is YamlList { Items: [] })
            {
                context.Problems.Add(Rules.HomeWithoutHero(node.Span, isEmpty: true));
            }

            return Items.Read(node, context);
        },
    };

    /// <summary>The items of the key; null when it is missing, or when its blocks cannot stand so, which is reported.</summary>
    public static ImmutableArray<HomeItem>? Read(FieldReader fields)
    {
        // Values that are none of the blocks, and an empty list, have their own messages.
        if (fields.Get(SiteFields.Home) is not [var first, ..] items)
        {
            return null;
        }

        if (first.Block == HomeBlock.Hero)
        {
            return [.. items];
        }

        fields.Context.Problems.Add(Rules.HomeWithoutHero(first.Span, isEmpty: false));
        return null;
    }

    /// <summary>Reports blocks that have nothing to show, and a text that no block shows.</summary>
    public static void Check(ImmutableArray<HomeItem> items, Model.Site site, DiagnosticBag problems)
    {
        if (items.IsEmpty || site.Entries.OfType<Summary>().FirstOrDefault() is not { } summary)
        {
            return;
        }

        foreach (var item in items)
        {
            if (MissingFor(item.Block, summary, site) is { } missing)
            {
                problems.Add(Rules.EmptyHomeBlock(item.Span, HomeBlocks.NameOf(item.Block), missing));
            }
        }

        if (!summary.Body.Html.IsEmpty && items.All(i => i.Block != HomeBlock.Text))
        {
            problems.Add(Rules.HomeWithoutText(items[^1].Span, summary.File));
        }
    }

    // What a site would need for the block to show something; null when it has it.
    private static string? MissingFor(HomeBlock block, Summary summary, Model.Site site) => block switch
    {
        HomeBlock.Hero => null,
        HomeBlock.Text => summary.Body.Html.IsEmpty ? HomeBlockTexts.NoText : null,
        HomeBlock.Chapters => site.Chapters.IsEmpty ? HomeBlockTexts.NoChapters : null,
        HomeBlock.Timeline => site.Events.IsEmpty ? HomeBlockTexts.NoEvents : null,
        HomeBlock.Ways => site.Works.IsEmpty && site.Sections.Top.All(s => s.Items.IsEmpty) && site.Entries.All(e => e is Summary or Page or EasyPage) ? HomeBlockTexts.NoListsOrSections : null,
    };
}
