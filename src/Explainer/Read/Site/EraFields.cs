using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;

namespace Explainer.Read.Site;

/// <summary>The keys of an era.</summary>
internal static class EraFields
{
    public static readonly Field<string> Title = new("title", FieldTypes.Text, EraKeys.Title, IsRequired: true);
    public static readonly Field<FuzzyDate> Start = new("start", FieldTypes.Date, EraKeys.Start, IsRequired: true);
    public static readonly Field<FuzzyDate> End = new("end", FieldTypes.Date, EraKeys.End, IsRequired: true);

    public static FieldType<Era> Type { get; } = FieldTypes.MapOf(
        new MapSchema(ShapeTexts.Era, [Title, Start, End]),
        f => (f.Get(Title), f.Get(Start), f.Get(End)) is ({ } title, { } start, { } end) ? Checked(f, title, start, end) : null);

    private static Era? Checked(FieldReader fields, string title, FuzzyDate start, FuzzyDate end)
    {
        if (start.Earliest is { } first && end.Latest is { } last && last.CompareTo(first) < 0)
        {
            fields.Context.Problems.Add(Model.Diagnostics.Rules.EndBeforeStart(fields.PlaceOf(End), start.Edtf, end.Edtf));
            return null;
        }

        return new Era(title, start, end);
    }
}
