using System.Collections.Immutable;
using System.Globalization;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Diagnostics;
using Explainer.Read.Dates;
using Explainer.Read.Yaml;

namespace Explainer.Read.Fields;

/// <summary>The types of values that front matter, <c>site.yml</c> and <c>sources.yml</c> are made of.</summary>
internal static class FieldTypes
{
    /// <summary>Plain text; line breaks in it count as spaces.</summary>
    public static FieldType<string> Text { get; } = new("text", new ValueForm.Text(), ReadText);

    public static FieldType<FuzzyDate> Date { get; } = new("a date such as 2016-05-03, 2016-05 or 2016", new ValueForm.Date(), ReadDate);

    public static FieldType<bool> YesNo { get; } = new("true or false", new ValueForm.YesNo(), (node, context) =>
        node is YamlScalar { IsPlain: true, Text: "true" or "True" or "TRUE" }
        || (node is YamlScalar { IsPlain: true, Text: "false" or "False" or "FALSE" } ? false : Wrong<bool>(node, context, YesNo!)));

    public static FieldType<double?> Number { get; } = new("a number such as 9", new ValueForm.Number(), (node, context) =>
        node is YamlScalar scalar && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number : Wrong<double?>(node, context, Number!));

    public static FieldType<int?> Whole { get; } = WholeFrom(0);

    /// <summary>A whole number from 1 on.</summary>
    public static FieldType<int?> Count { get; } = WholeFrom(1);

    /// <summary>A whole web address.</summary>
    public static FieldType<Uri> WebAddress { get; } = new(
        "an address such as https://example.org/", new ValueForm.Text("^\\s*[Hh][Tt][Tt][Pp][Ss]?://.", "iri"), ReadWebAddress);

    /// <summary>A list of plain texts.</summary>
    public static FieldType<string[]> Texts { get; } = ListOf(Text);

    /// <summary>The id of something else, checked when all ids are known.</summary>
    public static FieldType<string> IdOf(MentionKind kind) => new($"the id of a {NameOf(kind)}", FormOf(kind), (node, context) =>
    {
        if (Text.Read(node, context) is not { } id)
        {
            return null;
        }

        context.Mentions.Add(new Mention(kind, id, node.Span));
        return id;
    });

    public static FieldType<string[]> IdsOf(MentionKind kind) => Sets.Of(IdOf(kind));

    /// <summary>One of a few words.</summary>
    public static FieldType<string> OneOf(params string[] words) =>
        new(string.Join(" or ", words), new ValueForm.Choice([.. words]), (node, context) =>
        {
            if (node is YamlScalar scalar && words.Contains(scalar.Text))
            {
                return scalar.Text;
            }

            context.Problems.Add(node is YamlScalar other
                ? Rules.UnknownChoice(node.Span, other.Text, words, Nearest.To(other.Text, words))
                : Rules.WrongType(node.Span, node.Described, string.Join(" or ", words)));
            return null;
        });

    /// <summary>A list whose items are all of one type; items that are not are left out, with their problems.</summary>
    public static FieldType<T[]> ListOf<T>(FieldType<T> type) where T : class =>
        new($"a list, each item {type.Expected}", new ValueForm.List(type.Form), (node, context) =>
        {
            if (node is YamlList list)
            {
                return [.. list.Items.Select(i => ReadItem(i, type, context)).OfType<T>()];
            }

            context.Problems.Add(node is YamlScalar scalar
                ? Rules.NotAList(node.Span, scalar.Text)
                : Rules.WrongType(node.Span, node.Described, $"a list, each item {type.Expected}"));
            return [];
        });

    /// <summary>A map with keys of its own.</summary>
    public static FieldType<T> MapOf<T>(Shape shape, Func<FieldReader, T?> read) where T : class =>
        new(ExampleOf(shape), new ValueForm.Map(shape), (node, context) =>
        {
            if (node is YamlMap map)
            {
                return read(FieldReader.Open(map, shape, context));
            }

            context.Problems.Add(Rules.WrongType(node.Span, node.Described, ExampleOf(shape)));
            return null;
        });

    /// <summary>A text in which every stretch of white space is one space.</summary>
    public static string WordsOf(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static FieldType<int?> WholeFrom(int least)
    {
        const string Expected = "a whole number such as 45";
        return new FieldType<int?>(Expected, new ValueForm.Whole(least), (node, context) =>
        {
            if (node is YamlScalar scalar && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least)
            {
                return number;
            }

            context.Problems.Add(Rules.WrongType(node.Span, node.Described, Expected));
            return null;
        });
    }

    private static string ExampleOf(Shape shape) =>
        $"a map such as {{{string.Join(", ", shape.Fields.Where(f => f.IsRequired).DefaultIfEmpty(shape.Fields[0]).Select(f => f.Name + ": …"))}}}";

    private static T? ReadItem<T>(YamlNode item, FieldType<T> type, ReadContext context) where T : class
    {
        if (item is YamlScalar { IsEmpty: true })
        {
            context.Problems.Add(Rules.WrongType(item.Span, "nothing", type.Expected));
            return null;
        }

        return type.Read(item, context);
    }

    private static string? ReadText(YamlNode node, ReadContext context)
    {
        if (node is not YamlScalar scalar)
        {
            context.Problems.Add(Rules.NotText(node.Span, node.Described));
            return null;
        }

        var text = WordsOf(scalar.Text);
        return text.Length > 0 ? text : Wrong<string>(node, context, Text);
    }

    private static FuzzyDate? ReadDate(YamlNode node, ReadContext context)
    {
        if (node is not YamlScalar scalar)
        {
            return Wrong<FuzzyDate>(node, context, Date);
        }

        if (DateReader.TryRead(scalar.Text, out var date, out var problem))
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

        context.Problems.Add(Rules.BadWebAddress(node.Span, node.Described));
        return null;
    }

    private static T? Wrong<T>(YamlNode node, ReadContext context, FieldType<T> type)
    {
        context.Problems.Add(Rules.WrongType(node.Span, node.Described, type.Expected));
        return default;
    }

    // The site may have content notes of its own, so those that are built in are only proposed.
    private static ValueForm FormOf(MentionKind kind) => kind switch
    {
        MentionKind.ContentNote => new ValueForm.Either(new ValueForm.Choice([.. ContentNote.BuiltIn.Select(n => n.Id)]), new ValueForm.Text()),
        _ => new ValueForm.Text(),
    };

    private static string NameOf(MentionKind kind) => kind switch
    {
        MentionKind.ContentNote => "content note",
        MentionKind.Work => "source",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
