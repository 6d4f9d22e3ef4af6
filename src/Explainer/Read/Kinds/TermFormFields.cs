using Explainer.Model;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys of a term's form in another script.</summary>
internal static class TermFormFields
{
    /// <summary>A form of a term as texts write it. Its place is kept, for forms that two terms share.</summary>
    public static FieldType<string> Spelling { get; } = new(FieldTypes.Text.Expected, FieldTypes.Text.Schema, (node, context) =>
    {
        if (FieldTypes.Text.Read(node, context) is not { } text)
        {
            return null;
        }

        context.References.Add(new EntryReference(EntryReferenceKind.Form, text, node.Span));
        return text;
    });

    public static readonly Field<string> Lang = new("lang", LanguageTag.Type, "The language.", "ar", IsRequired: true);
    public static readonly Field<string> Text = new("text", Spelling, "The word in its own script.", "إعارة", IsRequired: true);
    public static readonly Field<string> Latin = new("latin", Spelling, "The word in Latin letters.", "iʿāra");

    public static FieldType<TermForm> Type { get; } = FieldTypes.MapOf(
        new MapSchema("a form", [Lang, Text, Latin]),
        f => (f.Get(Lang), f.Get(Text), f.Get(Latin)) is ({ } language, { } text, var latin) ? new TermForm(language, text, latin) : null);
}
