using System.Collections.Immutable;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Site;

/// <summary>An item of the main navigation: a file or folder, <c>{link, title}</c>, or a group <c>{title, links}</c>.</summary>
internal static class NavigationFields
{
    public static readonly Field<SiteLink> Link = SiteLinkFields.Link with
    {
        Type = SiteLinkFields.Link.Type with { Expected = ExpectedTexts.Link },
        Text = NavigationKeys.Link,
    };

    public static readonly Field<string> Title = SiteLinkFields.Title with { Text = NavigationKeys.Title };

    public static readonly Field<string> GroupTitle = new("title", FieldTypes.Text, NavigationKeys.GroupTitle, IsRequired: true);

    public static readonly Field<SiteLink[]> Links =
        new("links", FieldTypes.SetOf(LinkType(Rules.GroupInGroup)), NavigationKeys.Links, IsRequired: true);

    private static FieldType<SiteLink> Map => FieldTypes.MapOf(
        new MapSchema(ShapeTexts.Link, [Link, Title]),
        f => f.Get(Link) is { } link ? link with { Title = f.Get(Title) } : null);

    /// <summary>A link that is no group.</summary>
    /// <param name="inGroup">The problem where it is a group all the same.</param>
    public static FieldType<SiteLink> LinkType(Func<SourceSpan, Diagnostic> inGroup) => new(Link.Expected, new ValueSchema.Either(Link.Schema, Map.Schema), (node, context) =>
    {
        if (node is not YamlMap map)
        {
            return Link.Type.Read(node, context);
        }

        if (map.Find(Links.Name) is { } inner)
        {
            context.Problems.Add(inGroup(inner.Span));
            return null;
        }

        return Map.Read(node, context);
    }) { Comma = Comma.DividesPaths };

    private static FieldType<NavigationEntry> Group { get; } = FieldTypes.MapOf(
        new MapSchema(ShapeTexts.GroupOfLinks, [GroupTitle, Links]),
        f => f.Get(GroupTitle) is { } title ? new NavigationEntry(title, SomeLinks(f)) : null);

    public static FieldType<NavigationEntry> Type { get; } = new(
        Link.Expected, new ValueSchema.Either(Link.Schema, Map.Schema, Group.Schema), (node, context) =>
            node is YamlMap map && IsGroup(map) ? Group.Read(node, context)
            : LinkType(Rules.GroupInGroup).Read(node, context) is { } link ? new NavigationEntry(null, [link]) : null) { Comma = Comma.DividesPaths };

    // A list under another key can only be that of its links.
    private static bool IsGroup(YamlMap map) =>
        map.Find(Links.Name) is not null || (map.Find(Link.Name) is null && map.Pairs.Any(p => p.Value is YamlList { Items.Length: > 0 }));

    private static ImmutableArray<SiteLink> SomeLinks(FieldReader fields)
    {
        var problems = fields.Context.Problems;
        var links = fields.GetList(Links);
        if (links.IsEmpty && fields.Has(Links) && !problems.HasErrors)
        {
            problems.Add(Rules.WrongType(fields.PlaceOfValue(Links), FoundTexts.EmptyList, ExpectedTexts.ListOfLinks));
        }

        return links;
    }
}
