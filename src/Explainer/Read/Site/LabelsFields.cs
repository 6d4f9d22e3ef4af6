using Explainer.Model;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;

namespace Explainer.Read.Site;

/// <summary>The keys of <c>labels</c>.</summary>
internal static class LabelsFields
{
    public static readonly Field<string> Found =
        new("what_others_found", FieldTypes.Text, LabelsKeys.Found);

    public static readonly Field<string> Disagree =
        new("others_disagree", FieldTypes.Text, LabelsKeys.Disagree);

    public static FieldType<TestimonyLabels> Type { get; } = FieldTypes.MapOf(
        new MapSchema("labels", [Found, Disagree]), f => new TestimonyLabels(f.Get(Found), f.Get(Disagree)));
}
