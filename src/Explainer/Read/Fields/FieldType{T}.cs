using Explainer.Read.Yaml;

namespace Explainer.Read.Fields;

/// <summary>What a value may be, and how it is read.</summary>
/// <param name="Expected">What to write, ending "Write …": <c>a date such as 2016-05-03, 2016-05 or 2016</c>.</param>
/// <param name="Form">The same as data. It lets through all that is read, and may let through more.</param>
/// <param name="Read">Gives the value; default when it is not of this type, and then it has reported why.</param>
internal sealed record FieldType<T>(string Expected, ValueForm Form, Func<YamlNode, ReadContext, T?> Read);
