using Explainer.Model;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys of a term.</summary>
internal static class TermFields
{
    public static readonly Field<string[]> Also =
        new("also", FieldTypes.SetOf(TermFormFields.Spelling), "Other forms that link too: plurals and spellings, as they are written in text.", "[loans, lending]");

    public static readonly Field<TermForm[]> Forms =
        new("forms", FieldTypes.SetOf(TermFormFields.Type), "The word in other languages and scripts.", "\n- {lang: ar, text: إعارة, latin: iʿāra}");

    public static readonly Field<string[]> See =
        new("see", FieldTypes.IdsOf(EntryReferenceKind.Term), "Related terms: their ids.", "[renewal]");

    public static readonly Field<string> Link = new("link",
        FieldTypes.OneOf("auto", "manual"),
        "auto (when nothing is said): linked at its first mention on each page. manual: only where you link it, for words with an everyday meaning.",
        "auto");

    public static MapSchema Schema { get; } = EntryFields.Schema.With("a term", Also, Forms, See, Link);

    public static Term Read(EntryPath path, FieldReader fields)
    {
        var term = EntryFields.ReadCommon(
            new Term
            {
                Id = path.Id,
                File = path.File,
                Url = path.Url,
                Title = "",
                Summary = "",
                Also = fields.GetList(Also),
                Forms = fields.GetList(Forms),
                See = fields.GetList(See),
                LinksByItself = fields.Get(Link) is not "manual",
            }, fields, EntryFields.Summary);

        // The title is the first of its forms.
        fields.Context.References.Insert(0, new EntryReference(EntryReferenceKind.Form, term.Title, fields.PlaceOfValue(EntryFields.Title)));
        return term;
    }
}
