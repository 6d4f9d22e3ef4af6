using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys of an easier version, which are those of a page: what else is known of its subject stands on the whole page.</summary>
internal static class EasyFields
{
    public static readonly Field<string[]> MustMatch = new("must_match", FieldTypes.IdsOf(EntryReferenceKind.Heading),
        EasyKeys.MustMatch);

    // Nobody has so many headings by hand.
    private const int MostHeadings = 10_000;

    public static MapSchema Schema { get; } = new(ShapeTexts.EasierVersion,
        [.. PageFields.Schema.Fields, MustMatch]);

    public static EntryHeader Read(EntryFile file, FieldReader fields)
    {
        // Checked by their references once all headings are known.
        if (fields.GetList(MustMatch) is { Length: > MostHeadings and var count })
        {
            fields.Context.Problems.Add(Rules.TooManyOf(fields.PlaceOf(MustMatch), "headings of must_match", count, MostHeadings));
            fields.Context.References.RemoveAll(r => r.Kind == EntryReferenceKind.Heading);
        }

        return EntryFields.ReadHeader(file, fields, PageFields.Summary, (facts, body, _) => new EasyPage(facts, body));
    }
}
