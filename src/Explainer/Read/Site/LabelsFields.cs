using Explainer.Model;
using Explainer.Read.Fields;

namespace Explainer.Read.Site;

/// <summary>The keys of <c>labels</c>.</summary>
internal static class LabelsFields
{
    public static readonly Field<string> Found =
        new("what_others_found", FieldTypes.Text, "Instead of \"What others found\".", "What others say");

    public static readonly Field<string> Disagree =
        new("others_disagree", FieldTypes.Text, "Instead of \"Others disagree\".", "Others say otherwise");

    public static FieldType<TestimonyLabels> Type { get; } = FieldTypes.MapOf(
        new MapSchema("labels", [Found, Disagree]), f => new TestimonyLabels(f.Get(Found), f.Get(Disagree)));
}
