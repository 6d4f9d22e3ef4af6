using Explainer.Model;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Site;

/// <summary>The keys of a licence, which may also be its name alone.</summary>
internal static class LicenceFields
{
    public static readonly Field<string> Name = new("name", FieldTypes.Text, LicenceKeys.Name, IsRequired: true);
    public static readonly Field<Uri> Url = new("url", FieldTypes.WebAddress, LicenceKeys.Url);

    private static readonly FieldType<Licence> Map = FieldTypes.MapOf(
        new MapSchema(ShapeTexts.Licence, [Name, Url]),
        f => f.Get(Name) is { } name ? new Licence(name, f.Get(Url)?.AbsoluteUri) : null);

    public static FieldType<Licence> Type { get; } = new(
        ExpectedTexts.Licence, new ValueSchema.Either(FieldTypes.Text.Schema, Map.Schema), (node, context) =>
        node is YamlMap ? Map.Read(node, context)
        : FieldTypes.Text.Read(node, context) is { } name ? new Licence(name, null) : null);
}
