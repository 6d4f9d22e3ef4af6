using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Dates;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Kinds;

/// <summary>The keys of an event.</summary>
internal static partial class EventFields
{
    // No text has line breaks once it is read, so no name can be one of these.
    private const string Yes = "\n";
    private const string No = "\n\n";

    private const int DigitsOfYear = 4;

    // What other versions of YAML read as true and false, and the same in other languages.
    private static readonly FrozenSet<string> YesAndNo = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "yes", "no", "on", "off", "y", "n", "x", "ja", "nein", "oui", "non", "si", "sí", "evet", "hayır", "так", "ні", "نعم", "لا");

    public static readonly Field<FuzzyDate> Date =
        new("date", FieldTypes.Date, EventKeys.Date, IsRequired: true);

    public static readonly Field<FuzzyDate> End = new("end", FieldTypes.Date, EventKeys.End);
    public static readonly Field<string> Place = new("place", PlaceType(), EventKeys.Place);
    public static readonly Field<string[]> Places = EntryFields.Places with { Text = EventKeys.Places };

    public static readonly Field<string> Strand =
        new("strand", FieldTypes.IdOf(EntryReferenceKind.Strand), EventKeys.Strand);

    public static readonly Field<string[]> Profiles =
        new("profiles", FieldTypes.IdsOf(EntryReferenceKind.Profile), EventKeys.Profiles);

    public static readonly Field<string> TurningPoint = new(
        "turning_point", TurningPointType(), EventKeys.TurningPoint);

    public static MapSchema Schema { get; } = EntryFields.Schema.With(ShapeTexts.Event, Date, End, Place, Places, Strand, Profiles, TurningPoint);

    // Reading goes on without a date that is understood, which is an error, so that all else is reported too.
    private static readonly FuzzyDate Unknown = FuzzyDate.Parse("2000");

    public static EntryHeader? Read(EntryFile file, FieldReader fields)
    {
        var (start, end) = (fields.Get(Date), fields.Get(End));
        var date = start is null ? Unknown : end is null ? start : Span(start, end, fields);
        if (start is not null && DateOfName(file.Path.File) is { } name && AreApart(name, date) && MayBeMeant(name, date) && fields.Peek(EntryFields.Title)?.Contains(name.Edtf, StringComparison.Ordinal) is not true)
        {
            fields.Context.Problems.Add(Rules.OtherDateInName(fields.PlaceOfValue(Date), start.Edtf, name.Edtf));
        }

        var (place, places, strand) = (fields.Get(Place), fields.GetList(Places), fields.Get(Strand));
        var (profiles, turning) = (fields.GetList(Profiles), fields.Get(TurningPoint));
        return EntryFields.ReadHeader(file, fields, EntryFields.Summary, (facts, body, _) => new TimelineEvent(facts, body)
        {
            Date = date,
            Place = place,
            Strand = strand,
            Profiles = profiles,
            TurningPoint = turning is null or No ? null : turning == Yes ? facts.Title : turning,
        }) with { Places = places };
    }

    // The date before a name, which stays in the address.
    private static FuzzyDate? DateOfName(string file) => DivideName(file)?.Date;

    /// <summary>The date before the name of the file of an event, and what follows it: <c>the-slide.md</c>; null for a name without one.</summary>
    public static (FuzzyDate Date, string Name)? DivideName(string file) =>
        NameWithDate().Match(file) is { Success: true } name && FuzzyDate.TryParse(name.Groups["date"].Value, out var date) ? (date, name.Groups["rest"].Value) : null;

    // Four digits alone may be of the name: 2000-guineas.md. A slip is in one of them, or exchanges two.
    private static bool MayBeMeant(FuzzyDate name, FuzzyDate date) =>
        name.Edtf.Length > DigitsOfYear || Nearest.IsNear(name.Edtf, date.Edtf[..Math.Min(date.Edtf.Length, DigitsOfYear)]);

    // What is about a date may have another one near it in its name.
    private static bool AreApart(FuzzyDate name, FuzzyDate date) => !date.IsApproximate && !date.IsUncertain
        && (date.Latest?.CompareTo(name.Earliest) < 0 || date.Earliest?.CompareTo(name.Latest) > 0);

    [GeneratedRegex(@"/(?<date>[0-9]{4}(?:-[0-9]{2}){0,2})(?![0-9])-(?<rest>[^/]+)$")]
    private static partial Regex NameWithDate();

    // Whether it is an id is known once site.yml is read.
    private static FieldType<string> PlaceType() => FieldTypes.Text with
    {
        Read = (node, context) =>
        {
            var text = FieldTypes.Text.Read(node, context);
            if (text is not null)
            {
                context.References.Add(new EntryReference(EntryReferenceKind.PlaceName, text, node.Span));
            }

            return text;
        },
    };

    private static FieldType<string> TurningPointType() => new(
        ExpectedTexts.TrueOrName, new ValueSchema.Either(new ValueSchema.Boolean(), FieldTypes.Text.Schema), (node, context) =>
            node is YamlScalar { IsPlain: true, Text: "true" or "True" or "TRUE" } ? Yes
            : node is YamlScalar { IsPlain: true, Text: "false" or "False" or "FALSE" } ? No
            : node is YamlScalar { Text: "true" or "True" or "TRUE" or "false" or "False" or "FALSE" } quoted ? QuotedWord(quoted, context)
            : node is YamlScalar { IsPlain: true } word && YesAndNo.Contains(word.Text) ? WrongWord(word, context)
            : FieldTypes.Text.Read(node, context));

    // Nobody calls a turning point so.
    private static string? QuotedWord(YamlScalar quoted, ReadContext context)
    {
        context.Problems.Add(Rules.QuotedYes(quoted.Span, quoted.Text.ToLowerInvariant()));
        return null;
    }

    // In quotation marks it is a name.
    private static string? WrongWord(YamlScalar word, ReadContext context)
    {
        context.Problems.Add(Rules.WrongType(word.Span, word.Described, ExpectedTexts.TrueOrName));
        return null;
    }

    // Falls back to the date alone when date and end make no interval, which was reported.
    private static FuzzyDate Span(FuzzyDate start, FuzzyDate end, FieldReader fields)
    {
        if (start.IsInterval || end.IsInterval)
        {
            fields.Context.Problems.Add(Rules.TwoEnds(fields.PlaceOf(End), end.Edtf));
            return start;
        }

        var interval = FuzzyDate.CreateInterval(start, end);
        if (interval.Error is { } error)
        {
            fields.Context.Problems.Add(start.Earliest is { } first && end.Latest is { } last && last.CompareTo(first) < 0
                ? Rules.EndBeforeStart(fields.PlaceOf(End), start.Edtf, end.Edtf)
                : Rules.BadDate(fields.PlaceOf(End), DateReader.Explain(error, $"{start.Edtf}/{end.Edtf}")));
        }

        return interval.Value ?? start;
    }
}
