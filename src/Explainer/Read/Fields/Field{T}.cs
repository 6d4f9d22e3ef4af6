namespace Explainer.Read.Fields;

/// <summary>A key whose value is of one type.</summary>
internal sealed record Field<T>(string Name, FieldType<T> Type, string Description, bool IsRequired = false)
    : Field(Name, Description, IsRequired)
{
    public override string Expected => Type.Expected;
}
