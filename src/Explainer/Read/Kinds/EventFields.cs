using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys of an event.</summary>
internal static class EventFields
{
    public static readonly Field<FuzzyDate> Date =
        new("date", FieldTypes.Date, "When it happened, as exactly as is known.", IsRequired: true);

    public static readonly Field<FuzzyDate> End = new("end", FieldTypes.Date, "When it ended, if it took longer.");
    public static readonly Field<string> Place = new("place", FieldTypes.Text, "Where it happened.");

    public static readonly Field<string> Strand =
        new("strand", FieldTypes.IdOf(MentionKind.Strand), "The strand of the timeline it belongs to.");

    public static readonly Field<ImmutableArray<string>> Profiles =
        new("profiles", FieldTypes.IdsOf(MentionKind.Profile), "Ids of the profiles that took part.");

    public static Shape Shape { get; } = EntryFields.Shape.With("an event", Date, End, Place, Strand, Profiles);

    /// <summary>Null when the event has no date that is understood.</summary>
    public static TimelineEvent? Read(EntryPath path, FieldReader fields)
    {
        if (fields.Get(Date) is not { } date)
        {
            return null;
        }

        var end = fields.Get(End);
        if (end is not null && (date.IsInterval || end.IsInterval))
        {
            fields.Context.Problems.Add(Rules.TwoEnds(fields.PlaceOf(End), end.Edtf));
        }
        else if (end?.Latest is { } last && date.Earliest is { } first && last.CompareTo(first) < 0)
        {
            fields.Context.Problems.Add(Rules.EndBeforeStart(fields.PlaceOf(End), date.Edtf, end.Edtf));
        }

        return EntryFields.ReadCommon(
            new TimelineEvent
            {
                Id = path.Id,
                File = path.File,
                Url = path.Url,
                Title = "",
                Summary = "",
                Date = date,
                End = end,
                Place = fields.Get(Place),
                Strand = fields.Get(Strand),
                Profiles = EntryFields.ListOf(fields.Get(Profiles)),
            }, fields, EntryFields.Summary);
    }
}
