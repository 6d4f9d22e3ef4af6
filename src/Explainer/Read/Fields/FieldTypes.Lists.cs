using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read.Yaml;

namespace Explainer.Read.Fields;

/// <content>Lists of values.</content>
internal static partial class FieldTypes
{
    /// <summary>
    /// A list whose items are all of one type; items that are not are left out, with their problems. One value without brackets is
    /// a list of one: splitting it at its commas would change what is meant.
    /// </summary>
    public static FieldType<T[]> ListOf<T>(FieldType<T> type) where T : class =>
        new(ExpectedTexts.List($"[{OtherShapes.ItemsOf(type.Schema)}]"), new ValueSchema.List(type.Schema), (node, context) =>
        {
            if (node is YamlList list)
            {
                CutSentences.Check(list, context);
                return [.. list.Items.Select(i => ReadItem(i, type, context)).OfType<T>()];
            }

            if (node is YamlMap keyed && KeyedItems.Explain(keyed, type.Schema) is { } items)
            {
                context.Problems.Add(items);
                return [];
            }

            if (node is YamlMap map && !OtherShapes.TakesKeys(type.Schema))
            {
                context.Problems.Add(Rules.WrongType(node.Span, node.Described, ExpectedTexts.List($"[{OtherShapes.ItemsOf(map) ?? OtherShapes.ItemsOf(type.Schema)}]")));
                return [];
            }

            if (node is YamlScalar scalar && ReadCommas(scalar, type.Comma) is { } problem)
            {
                context.Problems.Add(problem);
                if (problem.Severity == Severity.Error)
                {
                    return [];
                }
            }

            return type.Read(node, context) is { } one ? [one] : [];
        });

    // What is said of the commas in a value that stands alone where a list belongs.
    private static Diagnostic? ReadCommas(YamlScalar value, Comma comma)
    {
        var parts = value.Text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(WordsOf).Where(p => p.Length > 0).ToList();
        return !value.Text.Contains(',', StringComparison.Ordinal) ? null : comma switch
        {
            Comma.IsText => null,
            Comma.Divides => Rules.NotAList(value.Span, value.Text, IsPlainIds(value)),
            Comma.DividesIds => parts.TrueForAll(IsWord) ? Rules.NotAList(value.Span, value.Text, IsPlainIds(value)) : null,
            Comma.DividesPaths => parts.Count > 1 && (parts.TrueForAll(IsPath) || (value.IsPlain && parts.TrueForAll(IsWord))) ? Rules.NotAList(value.Span, value.Text, IsPlainIds(value)) : null,
            Comma.Either => Rules.OneValueWithCommas(value.Span, value.Text, QuoteFix.InQuotes(WordsOf(value.Text)), parts.Select(QuoteFix.InQuotes)),
        };
    }

    private static bool IsWord(string text) => text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');

    private static bool IsPath(string text) => text[0] == '/' || text[^1] == '/' || text.EndsWith(".md", StringComparison.Ordinal) || text.Contains(".md#", StringComparison.Ordinal);

    // What stands in a list without quotation marks as it stands outside of one.
    private static bool IsPlainIds(YamlScalar value) => value.IsPlain && value.Span.Text == value.Text
        && value.Text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '/' or '.' or ',' or ' ')
        && value.Text.Split(',').All(p => p.Trim(' ') is [not ('-' or '.'), ..]);

    /// <summary>A list in which nothing stands twice: whoever writes an id again has mistyped another, or forgotten the first.</summary>
    public static FieldType<T[]> SetOf<T>(FieldType<T> type) where T : class
    {
        var list = ListOf(type);
        return list with
        {
            Read = (node, context) => list.Read(node is YamlList items ? WithoutRepeats(items, context) : node, context),
        };
    }

    private static T? ReadItem<T>(YamlNode item, FieldType<T> type, ReadContext context) where T : class
    {
        if (item is YamlScalar { IsEmpty: true })
        {
            context.Problems.Add(Rules.EmptyItem(item.Span, type.Expected));
            return null;
        }

        return type.Read(item, context);
    }

    private static YamlList WithoutRepeats(YamlList list, ReadContext context)
    {
        var first = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        return list with { Items = [.. list.Items.Where(item => item is YamlScalar { IsEmpty: true } || IsNew(item, first, context))] };
    }

    private static bool IsNew(YamlNode item, Dictionary<string, YamlNode> first, ReadContext context)
    {
        var text = TextOf(item);
        if (first.TryAdd(text, item))
        {
            return true;
        }

        context.Problems.Add(Rules.TwiceInList(item.Span, text, first[text].Span.Place.Line));
        return false;
    }

    // Two values are the same however they are written: spaces, quotation marks and the order of keys do not count.
    private static string TextOf(YamlNode node) => node switch
    {
        YamlScalar scalar => WordsOf(scalar.Text),
        YamlList list => $"[{string.Join(", ", list.Items.Select(TextOf))}]",
        YamlMap map => $"{{{string.Join(", ", map.Pairs.Select(p => $"{p.Key.Text}: {TextOf(p.Value)}").Order(StringComparer.Ordinal))}}}",
        _ => "",
    };
}
