using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys of a correction.</summary>
internal static class CorrectionFields
{
    public static readonly Field<FuzzyDate> Date = new("date", FieldTypes.Date, "When it was corrected.", "2016-05-03", IsRequired: true);
    public static readonly Field<string> Was = new("was", FieldTypes.Text, "What the page said.", "The desk opened in 1974.", IsRequired: true);
    public static readonly Field<string> Now = new("now", FieldTypes.Text, "What it says now.", "The desk opened in 1975.", IsRequired: true);

    public static FieldType<Correction> Type { get; } = FieldTypes.MapOf(
        new MapSchema("a correction", [Date, Was, Now]),
        f => (f.Get(Date), f.Get(Was), f.Get(Now)) is ({ } date, { } was, { } now) ? new Correction(date, was, now) : null);
}
