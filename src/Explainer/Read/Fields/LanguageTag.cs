using System.Text.RegularExpressions;
using Explainer.Model.Diagnostics;

namespace Explainer.Read.Fields;

/// <summary>A language tag of BCP 47, by its form: whether the language exists is not asked.</summary>
internal static partial class LanguageTag
{
    private const string Pattern = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

    public static FieldType<string> Type { get; } = new("a language tag such as en or ar", new ValueSchema.Text(Pattern), (node, context) =>
    {
        if (FieldTypes.Text.Read(node, context) is not { } tag)
        {
            return null;
        }

        if (IsValid(tag))
        {
            return tag;
        }

        context.Problems.Add(Rules.BadLanguage(node.Span, tag, tag.Replace('_', '-') is var meant && IsValid(meant) ? meant : null));
        return null;
    });

    public static bool IsValid(string tag) => Syntax().IsMatch(tag);

    [GeneratedRegex(Pattern)]
    private static partial Regex Syntax();
}
