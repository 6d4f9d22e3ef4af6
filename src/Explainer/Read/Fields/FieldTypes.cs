using System.Collections.Immutable;
using System.Globalization;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read.Dates;
using Explainer.Read.Yaml;

namespace Explainer.Read.Fields;

/// <summary>The types of values that front matter, <c>site.yml</c> and <c>sources.yml</c> are made of.</summary>
internal static partial class FieldTypes
{
    /// <summary>Plain text; line breaks in it count as spaces. Markup in it is reported, since readers would see its signs.</summary>
    public static FieldType<string> Text { get; } = new(ExpectedTexts.Text, new ValueSchema.Text(), ReadPlainText);

    /// <summary>Plain text that is one of several which are written elsewhere.</summary>
    public static FieldType<string> OneText { get; } = Text with { Read = (node, context) => ReadPlainText(node, context, isName: true) };

    /// <summary>
    /// Text that names something and is not printed: an id, a path. The quotation marks of a word processor around it cannot be part
    /// of it.
    /// </summary>
    public static FieldType<string> Name { get; } = Text with { Read = ReadName };

    public static FieldType<FuzzyDate> Date { get; } = new(ExpectedTexts.Date, new ValueSchema.Date(), ReadDate);

    public static FieldType<bool> Boolean { get; } = new(ExpectedTexts.Boolean, new ValueSchema.Boolean(), (node, context) =>
        node is YamlScalar { IsPlain: true, Text: "true" or "True" or "TRUE" }
        || (node is YamlScalar { IsPlain: true, Text: "false" or "False" or "FALSE" } ? false : Wrong<bool>(node, context, Boolean!)));

    public static FieldType<double?> Number { get; } = new(ExpectedTexts.Number, new ValueSchema.Number(), (node, context) =>
        node is YamlScalar scalar && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number : WrongNumber(node, context));

    public static FieldType<int?> Integer { get; } = IntegerFrom(0);

    public static FieldType<int?> PositiveInteger { get; } = IntegerFrom(1);

    /// <summary>A whole web address.</summary>
    public static FieldType<Uri> WebAddress { get; } = new(
        ExpectedTexts.WebAddress, new ValueSchema.Text("^\\s*[Hh][Tt][Tt][Pp][Ss]?://.", "iri"), ReadWebAddress);

    /// <summary>A list of plain texts.</summary>
    public static FieldType<string[]> Texts { get; } = ListOf(Text);

    /// <summary>The id of something else, checked when all ids are known.</summary>
    public static FieldType<string> IdOf(EntryReferenceKind kind) => new(Described(kind), SchemaOf(kind), (node, context) =>
    {
        if (ReadName(node, context) is not { } id)
        {
            return null;
        }

        context.References.Add(new EntryReference(kind, id, node.Span));
        return id;
    }) { Comma = kind is EntryReferenceKind.Redirect or EntryReferenceKind.Page ? Comma.DividesPaths : Comma.Divides };

    public static FieldType<string[]> IdsOf(EntryReferenceKind kind) => SetOf(IdOf(kind));

    /// <summary>One of a few words.</summary>
    public static FieldType<string> OneOf(params string[] words)
    {
        var type = new FieldType<string>(ExpectedTexts.OneOf(words), new ValueSchema.Choice([.. words]), (_, _) => null) { Comma = Comma.Divides };
        return type = type with
        {
            Read = (node, context) =>
            {
                if (node is not YamlScalar scalar || string.IsNullOrWhiteSpace(scalar.Text))
                {
                    return Wrong(node, context, type);
                }

                if (words.Contains(scalar.Text))
                {
                    return scalar.Text;
                }

                var found = OtherShapes.Unquoted(scalar.Text);
                context.Problems.Add(Rules.UnknownChoice(node.Span, scalar.Text, words, Nearest.Choice(found, words) ?? Nearest.To(found, words) ?? OtherChoices.Find(found, words))
                    with { Fix = Nearest.SuggestChoice(node.Span, scalar.Text, words) });
                return null;
            },
        };
    }

    /// <summary>A map with keys of its own.</summary>
    public static FieldType<T> MapOf<T>(MapSchema schema, Func<FieldReader, T?> read) where T : class =>
        new(OtherShapes.ExampleOf(schema), new ValueSchema.Map(schema), (node, context) =>
        {
            if (node is YamlMap map && (map.Pairs.Length > 0 || schema.Fields.All(f => !f.IsRequired)))
            {
                return read(FieldReader.Open(map, schema, context));
            }

            context.Problems.Add(YamlFaults.ExplainColons(node) ?? (node is YamlScalar value && !string.IsNullOrWhiteSpace(value.Text) && !value.IsEmpty && !context.IsExport
                ? Rules.ValueForMap(node.Span, node.Described, OtherShapes.MapWith(schema, value)) : Rules.WrongType(node.Span, node is YamlMap ? FoundTexts.Nothing : node.Described, OtherShapes.ExampleOf(schema))));
            return null;
        }) { Comma = Comma.IsText };

    /// <summary>A text in which every stretch of white space is one space.</summary>
    public static string WordsOf(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static FieldType<int?> IntegerFrom(int least)
    {
        return new FieldType<int?>(ExpectedTexts.WholeNumber, new ValueSchema.Integer(least), (node, context) =>
        {
            if (node is YamlScalar scalar && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least)
            {
                return number;
            }

            return Wrong(node, context, least == 0 ? Integer! : PositiveInteger!);
        });
    }

    private static string? ReadPlainText(YamlNode node, ReadContext context) => ReadPlainText(node, context, isName: false);

    private static string? ReadPlainText(YamlNode node, ReadContext context, bool isName)
    {
        var text = ReadText(node, context, isName);
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
    public static string? ReadText(YamlNode node, ReadContext context) => ReadText(node, context, isName: false);

    private static string? ReadText(YamlNode node, ReadContext context, bool isName)
    {
        if (node is not YamlScalar scalar)
        {
            context.Problems.Add(OtherShapes.NoText(node, isName));
            return null;
        }

        var text = WordsOf(scalar.Text);
        if (!context.IsExport && scalar.IsPlain && OtherShapes.Unquoted(text) is var words && words != text)
        {
            context.Problems.Add(Rules.TypographicQuotes(node.Span, text, words) with { Fix = Fix.Replace(node.Span, QuoteFix.InQuotes(words)) });
        }

        return text.Length > 0 ? text : Wrong<string>(node, context, Text);
    }

    /// <summary>The same of a text that names something: see <see cref="Name"/>.</summary>
    public static string? ReadName(YamlNode node, ReadContext context) =>
        ReadText(node is YamlScalar { IsPlain: true } name ? name with { Text = OtherShapes.Unquoted(WordsOf(name.Text)) } : node, context, isName: true);

    private static FuzzyDate? ReadDate(YamlNode node, ReadContext context)
    {
        if (node is not YamlScalar scalar || string.IsNullOrWhiteSpace(scalar.Text))
        {
            return Wrong<FuzzyDate>(node, context, Date);
        }

        if (DateReader.TryReadForPages(scalar.Text, out var date, out var problem, context.Dates))
        {
            return date;
        }

        context.Problems.Add(Rules.BadDate(node.Span, problem));
        return null;
    }

    private static Uri? ReadWebAddress(YamlNode node, ReadContext context)
    {
        if (node is not YamlScalar scalar || string.IsNullOrWhiteSpace(scalar.Text))
        {
            return Wrong(node, context, WebAddress);
        }

        if (Uri.TryCreate(scalar.Text.Trim(), UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
            && address.Host.Length > 0)
        {
            return address;
        }

        context.Problems.Add(Rules.BadWebAddress(node.Span, node.Described, WholeAddress(scalar)));
        return null;
    }

    // A host alone, as people say it; null for anything else.
    private static string? WholeAddress(YamlScalar value) =>
        OtherShapes.Unquoted(value.Text.Trim()) is var words && words != value.Text && Uri.TryCreate(words, UriKind.Absolute, out var inner) && inner.Scheme is "http" or "https" ? words
        : WebHost.Begins(words) ? $"https://{words}{(words.Contains('/', StringComparison.Ordinal) ? "" : "/")}" : null;

    private static double? WrongNumber(YamlNode node, ReadContext context)
    {
        if (node is not YamlScalar scalar || !DecimalComma.IsIn(scalar.Text))
        {
            return Wrong(node, context, Number);
        }

        context.Problems.Add(DecimalComma.Report(node.Span, scalar.Text));
        return null;
    }

    // A list of one value that would be right alone is told so.
    private static T? Wrong<T>(YamlNode node, ReadContext context, FieldType<T> type)
    {
        context.Problems.Add(node is YamlList { Items: [YamlScalar one] } list && IsRead(one, context, type)
            ? OtherShapes.ListForText(list, isName: false) : Rules.WrongType(node.Span, node.Described, type.Expected));
        return default;
    }

    private static bool IsRead<T>(YamlNode node, ReadContext context, FieldType<T> type)
    {
        var problems = new DiagnosticBag();
        _ = type.Read(node, context with { Problems = problems, References = [] });
        return problems.All().IsEmpty;
    }

    // A site can define its own content notes, so the schema only suggests the built-in ones.
    private static ValueSchema SchemaOf(EntryReferenceKind kind) => kind switch
    {
        EntryReferenceKind.ContentNote => new ValueSchema.Either(new ValueSchema.Choice([.. ContentNote.BuiltIn.Select(n => n.Id)]), new ValueSchema.Text()),
        _ => new ValueSchema.Text(),
    };

    private static string Described(EntryReferenceKind kind) => kind switch
    {
        EntryReferenceKind.ContentNote => ExpectedTexts.IdOfContentNote,
        EntryReferenceKind.Work => ExpectedTexts.IdOf("source"),
        EntryReferenceKind.Place or EntryReferenceKind.PlaceName => ExpectedTexts.IdOf("place"),
        EntryReferenceKind.Redirect => ExpectedTexts.OldAddress,
        EntryReferenceKind.Page or EntryReferenceKind.Lesson => ExpectedTexts.PathOfFile("../story/10-joining.md"),
        EntryReferenceKind.Term or EntryReferenceKind.Profile or EntryReferenceKind.Strand or EntryReferenceKind.Heading or EntryReferenceKind.Question or EntryReferenceKind.Form => ExpectedTexts.IdOf(kind.ToString().ToLowerInvariant()),
    };
}
