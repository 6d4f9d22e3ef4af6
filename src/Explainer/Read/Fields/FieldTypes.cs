using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Diagnostics;
using Explainer.Read.Dates;
using Explainer.Read.Yaml;

namespace Explainer.Read.Fields;

/// <summary>The types of values that front matter, <c>site.yml</c> and <c>sources.yml</c> are made of.</summary>
internal static partial class FieldTypes
{
    /// <summary>Plain text; line breaks in it count as spaces. Markup in it is reported, since readers would see its signs.</summary>
    public static FieldType<string> Text { get; } = new("text", new ValueSchema.Text(), ReadPlainText);

    public static FieldType<FuzzyDate> Date { get; } = new("a date such as 2016-05-03, 2016-05 or 2016", new ValueSchema.Date(), ReadDate);

    public static FieldType<bool> Boolean { get; } = new("true or false", new ValueSchema.Boolean(), (node, context) =>
        node is YamlScalar { IsPlain: true, Text: "true" or "True" or "TRUE" }
        || (node is YamlScalar { IsPlain: true, Text: "false" or "False" or "FALSE" } ? false : Wrong<bool>(node, context, Boolean!)));

    public static FieldType<double?> Number { get; } = new("a number such as 9", new ValueSchema.Number(), (node, context) =>
        node is YamlScalar scalar && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number : Wrong<double?>(node, context, Number!));

    public static FieldType<int?> Integer { get; } = IntegerFrom(0);

    public static FieldType<int?> PositiveInteger { get; } = IntegerFrom(1);

    /// <summary>A whole web address.</summary>
    public static FieldType<Uri> WebAddress { get; } = new(
        "an address such as https://example.org/", new ValueSchema.Text("^\\s*[Hh][Tt][Tt][Pp][Ss]?://.", "iri"), ReadWebAddress);

    /// <summary>A list of plain texts.</summary>
    public static FieldType<string[]> Texts { get; } = ListOf(Text);

    /// <summary>The id of something else, checked when all ids are known.</summary>
    public static FieldType<string> IdOf(EntryReferenceKind kind) => new($"the id of a {NameOf(kind)}", SchemaOf(kind), (node, context) =>
    {
        if (ReadText(node, context) is not { } id)
        {
            return null;
        }

        context.References.Add(new EntryReference(kind, id, node.Span));
        return id;
    }) { Comma = kind is EntryReferenceKind.Redirect or EntryReferenceKind.Page ? Comma.Either : Comma.Divides };

    public static FieldType<string[]> IdsOf(EntryReferenceKind kind) => SetOf(IdOf(kind));

    /// <summary>One of a few words.</summary>
    public static FieldType<string> OneOf(params string[] words) =>
        new(string.Join(" or ", words), new ValueSchema.Choice([.. words]), (node, context) =>
        {
            if (node is YamlScalar scalar && words.Contains(scalar.Text))
            {
                return scalar.Text;
            }

            context.Problems.Add(node is YamlList list ? OtherShapes.ListForText(list) : node is YamlScalar other
                ? Rules.UnknownChoice(node.Span, other.Text, words, Nearest.Choice(other.Text, words) ?? Nearest.To(other.Text, words)) with { Fix = Nearest.SuggestChoice(node.Span, other.Text, words) }
                : Rules.WrongType(node.Span, node.Described, string.Join(" or ", words)));
            return null;
        });

    /// <summary>
    /// A list whose items are all of one type; items that are not are left out, with their problems. One value without brackets is
    /// a list of one: splitting it at its commas would change what is meant.
    /// </summary>
    public static FieldType<T[]> ListOf<T>(FieldType<T> type) where T : class =>
        new($"a list, each item {type.Expected}", new ValueSchema.List(type.Schema), (node, context) =>
        {
            if (node is YamlList list)
            {
                CutSentences.Check(list, context);
                return [.. list.Items.Select(i => ReadItem(i, type, context)).OfType<T>()];
            }

            if (node is YamlMap && type.Schema is ValueSchema.Text or ValueSchema.Choice)
            {
                context.Problems.Add(Rules.WrongType(node.Span, node.Described, "a list such as [one, another]"));
                return [];
            }

            if (node is YamlScalar scalar && type.Comma != Comma.IsText && scalar.Text.Contains(',', StringComparison.Ordinal))
            {
                if (type.Comma == Comma.Divides)
                {
                    context.Problems.Add(Rules.NotAList(node.Span, scalar.Text, IsPlainIds(scalar)));
                    return [];
                }

                context.Problems.Add(Rules.OneValueWithCommas(node.Span, scalar.Text, QuoteFix.InQuotes(WordsOf(scalar.Text)), PartsOf(scalar.Text)));
            }

            return type.Read(node, context) is { } one ? [one] : [];
        });

    private static IEnumerable<string> PartsOf(string text) =>
        text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(WordsOf).Where(p => p.Length > 0).Select(QuoteFix.InQuotes);

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

    /// <summary>A map with keys of its own.</summary>
    public static FieldType<T> MapOf<T>(MapSchema schema, Func<FieldReader, T?> read) where T : class =>
        new(ExampleOf(schema), new ValueSchema.Map(schema), (node, context) =>
        {
            if (node is YamlMap map)
            {
                return read(FieldReader.Open(map, schema, context));
            }

            context.Problems.Add(YamlFaults.ExplainColons(node) ?? (node is YamlScalar { IsEmpty: false } value && !context.IsExport
                ? Rules.ValueForMap(node.Span, node.Described, OtherShapes.MapWith(schema, value)) : Rules.WrongType(node.Span, node.Described, ExampleOf(schema))));
            return null;
        });

    /// <summary>A text in which every stretch of white space is one space.</summary>
    public static string WordsOf(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static FieldType<int?> IntegerFrom(int least)
    {
        const string Expected = "a whole number such as 45";
        return new FieldType<int?>(Expected, new ValueSchema.Integer(least), (node, context) =>
        {
            if (node is YamlScalar scalar && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least)
            {
                return number;
            }

            context.Problems.Add(Rules.WrongType(node.Span, node.Described, Expected));
            return null;
        });
    }

    private static string ExampleOf(MapSchema schema) =>
        $"a map such as {{{string.Join(", ", schema.Fields.Where(f => f.IsRequired).DefaultIfEmpty(schema.Fields[0]).Select(f => f.Name + ": …"))}}}";

    private static T? ReadItem<T>(YamlNode item, FieldType<T> type, ReadContext context) where T : class
    {
        if (item is YamlScalar { IsEmpty: true })
        {
            context.Problems.Add(Rules.WrongType(item.Span, "nothing", type.Expected));
            return null;
        }

        return type.Read(item, context);
    }

    private static string? ReadPlainText(YamlNode node, ReadContext context)
    {
        var text = ReadText(node, context);
        ReportSigns(text, node, context);
        return text;
    }

    /// <summary>Reports Markdown, HTML and the like in a plain text; of an export HTML alone, since nobody wrote Markdown there.</summary>
    public static void ReportSigns(string? text, YamlNode node, ReadContext context)
    {
        foreach (var sign in text is null ? [] : PlainSigns.FindAll(text))
        {
            var found = text.AsSpan(sign.Start, sign.Length);
            if (context.IsExport && found[0] is not ('<' or '&'))
            {
                continue;
            }

            // Where the value is written with escapes or over lines, its place is that of the whole.
            var at = node.Span.Text.AsSpan().IndexOf(found);
            var span = at < 0 ? node.Span : node.Span with { Start = node.Span.Start + at, Length = sign.Length };
            context.Problems.Add(Rules.SignInPlainText(span, found.ToString(), sign.Words) with
            {
                Fix = at >= 0 && sign.Fix is { } words && !node.Span.Text.Contains('\\', StringComparison.Ordinal) ? Fix.Replace(span, words) : null,
            });
        }
    }

    /// <summary>A text with one space between its words; null when it is none, or says nothing, which is reported.</summary>
    public static string? ReadText(YamlNode node, ReadContext context)
    {
        if (node is not YamlScalar scalar)
        {
            context.Problems.Add(node is YamlList list ? OtherShapes.ListForText(list) : Rules.MapForText(node.Span));
            return null;
        }

        var text = WordsOf(scalar.Text);
        if (!context.IsExport && scalar.IsPlain && TypographicQuotes().Match(text) is { Success: true } quoted)
        {
            context.Problems.Add(Rules.TypographicQuotes(node.Span, text, quoted.Groups["words"].Value) with { Fix = Fix.Replace(node.Span, QuoteFix.InQuotes(quoted.Groups["words"].Value)) });
        }

        return text.Length > 0 ? text : Wrong<string>(node, context, Text);
    }

    private static FuzzyDate? ReadDate(YamlNode node, ReadContext context)
    {
        if (node is not YamlScalar scalar)
        {
            return Wrong<FuzzyDate>(node, context, Date);
        }

        if (DateReader.TryRead(scalar.Text, out var date, out var problem, context.Dates))
        {
            return date;
        }

        context.Problems.Add(Rules.BadDate(node.Span, problem));
        return null;
    }

    private static Uri? ReadWebAddress(YamlNode node, ReadContext context)
    {
        if (node is YamlScalar scalar
            && Uri.TryCreate(scalar.Text.Trim(), UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
            && address.Host.Length > 0)
        {
            return address;
        }

        context.Problems.Add(Rules.BadWebAddress(node.Span, node.Described, WholeAddress(node)));
        return null;
    }

    // Quotation marks as a word processor writes them, which YAML takes for text.
    private static readonly char[] TypographicMarks = ['“', '”', '„', '«', '»', '‘', '’', ' '];

    // A host alone, as people say it; null for anything else.
    private static string? WholeAddress(YamlNode node) =>
        node is YamlScalar { Text: ['“' or '„' or '«' or '‘', _, ..] } quoted && Uri.TryCreate(quoted.Text.Trim(TypographicMarks), UriKind.Absolute, out var inner) && inner.Scheme is "http" or "https" ? quoted.Text.Trim(TypographicMarks)
        : node is YamlScalar { Text: var text } && WebHost.Begins(text) ? $"https://{text}{(text.Contains('/', StringComparison.Ordinal) ? "" : "/")}" : null;

    private static T? Wrong<T>(YamlNode node, ReadContext context, FieldType<T> type)
    {
        context.Problems.Add(Rules.WrongType(node.Span, node.Described, type.Expected));
        return default;
    }

    // A site can define its own content notes, so the schema only suggests the built-in ones.
    private static ValueSchema SchemaOf(EntryReferenceKind kind) => kind switch
    {
        EntryReferenceKind.ContentNote => new ValueSchema.Either(new ValueSchema.Choice([.. ContentNote.BuiltIn.Select(n => n.Id)]), new ValueSchema.Text()),
        _ => new ValueSchema.Text(),
    };

    private static string NameOf(EntryReferenceKind kind) => kind switch
    {
        EntryReferenceKind.ContentNote => "content note",
        EntryReferenceKind.Work => "source",
        _ => kind.ToString().ToLowerInvariant(),
    };

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

    // As a word processor writes them, around the whole value.
    [GeneratedRegex("^[“„«](?<words>[^“”„«»]+)[”“»]$")]
    private static partial Regex TypographicQuotes();
}
