using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Site;

/// <summary>A link in <c>site.yml</c>: a file or folder, or <c>{link, title}</c>.</summary>
internal static class SiteLinkFields
{
    public static readonly Field<SiteLink> Link =
        new("link", new FieldType<SiteLink>(ExpectedTexts.FileOrFolder, FieldTypes.Text.Schema, ReadTarget),
            SiteLinkKeys.Link, IsRequired: true);

    public static readonly Field<string> Title = new("title", FieldTypes.Text, SiteLinkKeys.Title);

    private static FieldType<SiteLink> Map { get; } = FieldTypes.MapOf(
        new MapSchema(ShapeTexts.Link, [Link, Title]),
        f => f.Get(Link) is { } link ? link with { Title = f.Get(Title) } : null);

    public static FieldType<SiteLink> Type { get; } = new(Link.Expected, new ValueSchema.Either(Link.Schema, Map.Schema), (node, context) =>
        node is YamlMap ? Map.Read(node, context) : ReadTarget(node, context));

    private static SiteLink? ReadTarget(YamlNode node, ReadContext context) =>
        FieldTypes.Name.Read(node, context) is { } target ? new SiteLink(target, null, node.Span) : null;
}
