using Explainer.Model;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys of a page, which may go without a summary.</summary>
internal static class PageFields
{
    public static readonly Field<string> Summary = EntryFields.Summary with { IsRequired = false };

    public static MapSchema Schema { get; } =
        new("a page", [.. EntryFields.Schema.Fields.Select(f => f == EntryFields.Summary ? Summary : f)]);

    public static Page Read(EntryPath path, FieldReader fields) =>
        EntryFields.ReadCommon(
            new Page { Id = path.Id, File = path.File, Url = path.Url, Title = "", Summary = "" }, fields, Summary);
}
