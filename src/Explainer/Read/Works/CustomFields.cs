using Explainer.Model;
using Explainer.Read.Fields;

namespace Explainer.Read.Works;

/// <summary>The keys under a work's <c>custom</c>: what this site has to know and CSL has no words for.</summary>
internal static class CustomFields
{
    public static readonly Field<Uri> Archived = new("archived", FieldTypes.WebAddress, "Address of an archived copy.", "\"https://archive.example.org/manifesto\"");

    public static readonly Field<string> ReadStored = new("read",
        FieldTypes.OneOf("live", "stored"), "live (when nothing is said), or stored: only a stored copy was read, and a mark says so.", "stored");

    public static readonly Field<string> Link = new("link",
        FieldTypes.OneOf("everyone", "teachers", "none"),
        "For whom it is linked: everyone (when nothing is said), teachers, or none for graphic content.", "everyone");

    public static readonly Field<string> Standing = new("standing", FieldTypes.Text,
        "Who speaks in it and what of it was read, for readers to weigh; on the page of the work.", "\"By one side of the war. Only its summary was read.\"");

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
