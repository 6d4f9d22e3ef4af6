using Explainer.Model;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys of the home page.</summary>
internal static class SummaryFields
{
    public static MapSchema Schema { get; } = EntryFields.Schema.With("the home page");

    public static EntryHeader Read(EntryFile file, FieldReader fields) =>
        EntryFields.ReadHeader(file, fields, EntryFields.Summary, (facts, body, _) => new Summary(facts, body));
}
