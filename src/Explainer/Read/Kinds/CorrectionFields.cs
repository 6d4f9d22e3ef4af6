using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys of a correction.</summary>
internal static class CorrectionFields
{
    public static readonly Field<FuzzyDate> Date = new("date", FieldTypes.Date, CorrectionKeys.Date, IsRequired: true);
    public static readonly Field<string> Was = new("was", FieldTypes.Text, CorrectionKeys.Was, IsRequired: true);
    public static readonly Field<string> Now = new("now", FieldTypes.Text, CorrectionKeys.Now, IsRequired: true);

    public static FieldType<Correction> Type { get; } = FieldTypes.MapOf(
        new MapSchema(ShapeTexts.Correction, [Date, Was, Now]),
        f => (f.Get(Date), f.Get(Was), f.Get(Now)) is ({ } date, { } was, { } now) ? new Correction(date, was, now) : null);
}
