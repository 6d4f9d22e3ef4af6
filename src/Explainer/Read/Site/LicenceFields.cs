using Explainer.Model;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Site;

/// <summary>The keys of a licence, which may also be its name alone.</summary>
internal static class LicenceFields
{
    public static readonly Field<string> Name = new("name", FieldTypes.Text, "Its name.", "CC BY 4.0", IsRequired: true);
    public static readonly Field<Uri> Url = new("url", FieldTypes.WebAddress, "Where its text stands.", "\"https://creativecommons.org/licenses/by/4.0/\"");

    private static readonly FieldType<Licence> Map = FieldTypes.MapOf(
        new MapSchema("a licence", [Name, Url]),
        f => f.Get(Name) is { } name ? new Licence(name, f.Get(Url)?.AbsoluteUri) : null);

    public static FieldType<Licence> Type { get; } = new(
        "a licence such as CC BY 4.0", new ValueSchema.Either(FieldTypes.Text.Schema, Map.Schema), (node, context) =>
        node is YamlMap ? Map.Read(node, context)
        : FieldTypes.Text.Read(node, context) is { } name ? new Licence(name, null) : null);
}
