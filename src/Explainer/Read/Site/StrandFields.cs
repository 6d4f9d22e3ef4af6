using Explainer.Model;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;

namespace Explainer.Read.Site;

/// <summary>The keys of a strand.</summary>
internal static class StrandFields
{
    public static readonly Field<string> Id = new("id", FieldTypes.Name, StrandKeys.Id, IsRequired: true);
    public static readonly Field<string> Title = new("title", FieldTypes.Text, StrandKeys.Title, IsRequired: true);

    public static MapSchema Schema { get; } = new(ShapeTexts.Strand, [Id, Title]);

    public static FieldType<Strand> Type { get; } = FieldTypes.MapOf(
        Schema,
        f => (f.Get(Id), f.Get(Title)) is ({ } id, { } title) ? new Strand(SiteUrl.Slug(id), title) : null);
}
