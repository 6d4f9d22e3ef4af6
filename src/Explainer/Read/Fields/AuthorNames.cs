using Explainer.Model.Diagnostics;
using Explainer.Read.Yaml;

namespace Explainer.Read.Fields;

/// <summary>Lists of authors: a person with the family name first, a group by its name.</summary>
internal static class AuthorNames
{
    /// <summary>A list of authors, each a name or what an item of the list may be besides.</summary>
    public static FieldType<T[]> ListOf<T>(FieldType<T> author) where T : class
    {
        var list = FieldTypes.ListOf(author);
        return list with
        {
            Read = (node, context) =>
            {
                // [Lind, Ada] without quotation marks is two words, and would be printed as two groups.
                if (node is YamlList { Items.Length: > 1 } names && names.Items.All(IsOneWord))
                {
                    context.Problems.Add(Rules.AuthorsOfOneWord(names.Span, [.. names.Items.Cast<YamlScalar>().Select(n => n.Text)]));
                }

                foreach (var name in (node is YamlList several ? several.Items : [node]).OfType<YamlScalar>().Where(n => n.IsPlain))
                {
                    // Words for others and a firm, "Lind & Sons", are left alone: only people are taken apart.
                    if (SeveralNames.Find(name.Text) is { HasOthers: false } people && people.Names.All(n => PersonNames.Find($"{n.Given} {n.Family}") is not null))
                    {
                        context.Problems.Add(Rules.AuthorsInOne(name.Span, name.Text, people.AsAuthors()));
                    }
                    else if (PersonNames.Find(name.Text) is var (family, given))
                    {
                        context.Problems.Add(Rules.AuthorInPlainWords(name.Span, name.Text, $"\"{family}, {given}\""));
                    }
                }

                return list.Read(node, context);
            },
        };
    }

    private static bool IsOneWord(YamlNode name) =>
        name is YamlScalar { IsPlain: true, IsEmpty: false } text && !text.Text.Contains(' ', StringComparison.Ordinal) && !text.Text.Contains(',', StringComparison.Ordinal);
}
