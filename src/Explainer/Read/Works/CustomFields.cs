using Explainer.Model;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;

namespace Explainer.Read.Works;

/// <summary>The keys under a work's <c>custom</c>: what this site has to know and CSL has no words for.</summary>
internal static class CustomFields
{
    public static readonly Field<Uri> Archived = new("archived", FieldTypes.WebAddress, CustomKeys.Archived);

    public static readonly Field<string> ReadStored = new("read",
        FieldTypes.OneOf("live", "stored"), CustomKeys.ReadStored);

    public static readonly Field<string> Link = new("link",
        FieldTypes.OneOf("everyone", "teachers", "none"),
        CustomKeys.Link);

    public static readonly Field<string> Standing = new("standing", FieldTypes.Text,
        CustomKeys.Standing);

    public static FieldType<Values> Type { get; } = FieldTypes.MapOf(
        new MapSchema("custom", [Archived, ReadStored, Link, Standing]),
        f => new Values(f.Get(Archived)?.AbsoluteUri, f.Get(ReadStored) is "stored", AudienceOf(f.Get(Link)), f.Get(Standing)));

    private static WorkAudience AudienceOf(string? word) => word switch
    {
        "teachers" => WorkAudience.Teachers,
        "none" => WorkAudience.None,
        _ => WorkAudience.Everyone,
    };

    /// <summary>What stands under <c>custom</c>.</summary>
    internal sealed record Values(string? Archived, bool ReadInStoredCopy, WorkAudience Link, string? Standing);
}
