using Explainer.Model;
using Explainer.Model.Texts;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys of a page, which may go without a summary.</summary>
internal static class PageFields
{
    public static readonly Field<string> Summary = EntryFields.Summary with { IsRequired = false };

    public static MapSchema Schema { get; } =
        new(ShapeTexts.Page, [.. EntryFields.Schema.Fields.Select(f => f == EntryFields.Summary ? Summary : f)]);

    public static EntryHeader Read(EntryFile file, FieldReader fields) =>
        EntryFields.ReadHeader(file, fields, Summary, (facts, body, _) => new Page(facts, body));
}
