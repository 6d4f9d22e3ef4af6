using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Site;

/// <summary>A link in <c>site.yml</c>: a file or folder, or <c>{link, title}</c>.</summary>
internal static class SiteLinkFields
{
    public static readonly Field<SiteLink> Link =
        new("link", new FieldType<SiteLink>("a file such as about.md or a folder such as story/", FieldTypes.Text.Schema, ReadTarget),
            "A file or a folder.", "about.md", IsRequired: true);

    public static readonly Field<string> Title = new("title", FieldTypes.Text, "What it is called, if not by its own title.", "About us");

    private static FieldType<SiteLink> Map { get; } = FieldTypes.MapOf(
        new MapSchema("a link", [Link, Title]),
        f => f.Get(Link) is { } link ? link with { Title = f.Get(Title) } : null);

    public static FieldType<SiteLink> Type { get; } = new(Link.Expected, new ValueSchema.Either(Link.Schema, Map.Schema), (node, context) =>
        node is YamlMap ? Map.Read(node, context) : ReadTarget(node, context));

    private static SiteLink? ReadTarget(YamlNode node, ReadContext context) =>
        FieldTypes.Name.Read(node, context) is { } target ? new SiteLink(target, null, node.Span) : null;
}
