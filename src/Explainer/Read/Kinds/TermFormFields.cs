using Explainer.Model;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
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

    public static readonly Field<string> Lang = new("lang", LanguageTag.Type, TermFormKeys.Lang, IsRequired: true);
    public static readonly Field<string> Text = new("text", Spelling, TermFormKeys.Text, IsRequired: true);
    public static readonly Field<string> Latin = new("latin", Spelling, TermFormKeys.Latin);

    public static FieldType<TermForm> Type { get; } = FieldTypes.MapOf(
        new MapSchema(ShapeTexts.Form, [Lang, Text, Latin]),
        f => (f.Get(Lang), f.Get(Text), f.Get(Latin)) is ({ } language, { } text, var latin) ? new TermForm(language, text, latin) : null);
}
