using Explainer.Model;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys of a term.</summary>
internal static class TermFields
{
    public static readonly Field<string[]> Also =
        new("also", FieldTypes.SetOf(TermFormFields.Spelling), TermKeys.Also);

    public static readonly Field<TermForm[]> Forms =
        new("forms", FieldTypes.SetOf(TermFormFields.Type), TermKeys.Forms);

    public static readonly Field<string[]> See =
        new("see", FieldTypes.IdsOf(EntryReferenceKind.Term), TermKeys.See);

    public static readonly Field<string> Link = new("link",
        FieldTypes.OneOf("auto", "manual"),
        TermKeys.Link);

    public static MapSchema Schema { get; } = EntryFields.Schema.With(ShapeTexts.Term, Also, Forms, See, Link);

    public static EntryHeader Read(EntryFile file, FieldReader fields)
    {
        var (also, forms, see) = (fields.GetList(Also), fields.GetList(Forms), fields.GetList(See));
        var linksByItself = fields.Get(Link) is not "manual";
        var header = EntryFields.ReadHeader(file, fields, EntryFields.Summary, (facts, body, _) => new Term(facts, body)
        {
            Also = also,
            Forms = forms,
            See = see,
            LinksByItself = linksByItself,
        });

        // The title is the first of its forms.
        var title = new EntryReference(EntryReferenceKind.Form, header.Title, fields.PlaceOfValue(EntryFields.Title));
        return header with { References = header.References.Insert(0, title), LinksByItself = linksByItself };
    }
}
