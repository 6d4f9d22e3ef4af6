using Explainer.Model;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys of a term's form in another script.</summary>
internal static class TermFormFields
{
    public static readonly Field<string> Lang = new("lang", LanguageTag.Type, "The language: ar.", IsRequired: true);
    public static readonly Field<string> Text = new("text", FieldTypes.Text, "The word in its own script.", IsRequired: true);
    public static readonly Field<string> Latin = new("latin", FieldTypes.Text, "The word in Latin letters.");

    public static FieldType<TermForm> Type { get; } = FieldTypes.MapOf(
        new Shape("a form", [Lang, Text, Latin]),
        f => f.Get(Lang) is { } language && f.Get(Text) is { } text ? new TermForm(language, text, f.Get(Latin)) : null);
}
