namespace Explainer.Read.Fields;

/// <summary>A key whose value is of one type.</summary>
internal sealed record Field<T>(string Name, FieldType<T> Type, string Description, string Example, bool IsRequired = false)
    : Field(Name, Description, Example, IsRequired)
{
    public override string Expected => Type.Expected;

    public override ValueForm Form => Type.Form;
}
