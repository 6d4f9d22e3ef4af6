using System.Collections.Immutable;
using System.Globalization;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;

namespace Explainer.Read.Site;

/// <summary>A place, and where its latitude stands.</summary>
internal sealed record WrittenPlace(Place Place, SourceSpan Span)
{
    /// <summary>Where its id stands.</summary>
    public required SourceSpan IdSpan { get; init; }
}

/// <summary>The keys of a place.</summary>
internal static class PlaceFields
{
    // All stand on one page.
    private const int Most = 300;

    private const double MostNorth = 90;
    private const double MostEast = 180;

    public static readonly Field<string> Id = new("id", FieldTypes.Text, PlaceKeys.Id, IsRequired: true);
    public static readonly Field<string> Title = new("title", FieldTypes.Text, PlaceKeys.Title, IsRequired: true);
    public static readonly Field<double?> Latitude = new("lat", Degrees.Latitude, PlaceKeys.Latitude, IsRequired: true);
    public static readonly Field<double?> Longitude = new("lon", Degrees.Longitude, PlaceKeys.Longitude, IsRequired: true);

    public static readonly Field<string[]> Source = new("source", FieldTypes.IdsOf(EntryReferenceKind.Work), PlaceKeys.Source, IsRequired: true);

    public static readonly Field<string[]> Also = new("also", FieldTypes.SetOf(FieldTypes.Text), PlaceKeys.Also);
    public static readonly Field<string> Note = new("note", FieldTypes.Text, PlaceKeys.Note);

    public static MapSchema Schema { get; } = new(ShapeTexts.Place, [Id, Title, Latitude, Longitude, Source, Also, Note]);

    public static FieldType<WrittenPlace> Type { get; } = FieldTypes.MapOf(Schema, Read);

    /// <summary>The places of a file; those with an id that another has, and those beyond the limit, are left out with a problem.</summary>
    public static ImmutableArray<WrittenPlace> ReadList(FieldReader fields)
    {
        var all = fields.GetList(SiteFields.Places);
        foreach (var again in all.GroupBy(p => p.Place.Id, StringComparer.Ordinal).SelectMany(same => same.Skip(1)))
        {
            fields.Context.Problems.Add(Rules.DuplicateInList(again.IdSpan, "places", again.Place.Id));
        }

        if (all.Length > Most)
        {
            fields.Context.Problems.Add(Rules.TooManyOf(fields.PlaceOf(SiteFields.Places), "places", all.Length, Most));
        }

        return [.. all.DistinctBy(p => p.Place.Id, StringComparer.Ordinal).Take(Most)];
    }

    private static WrittenPlace? Read(FieldReader fields)
    {
        var (id, title, source) = (fields.Get(Id), fields.Get(Title), fields.GetList(Source));
        var (latitude, longitude, also, note) = (fields.Get(Latitude), fields.Get(Longitude), fields.GetList(Also), fields.Get(Note));
        var isSound = CheckRange(fields, Latitude, latitude, longitude, MostNorth) & CheckRange(fields, Longitude, longitude, latitude, MostEast);
        return isSound && id is not null && title is not null && latitude is { } north && longitude is { } east
            ? new WrittenPlace(new Place(SiteUrl.Slug(id), title, north, east) { Sources = source, Also = also, Note = note }, fields.PlaceOfValue(Latitude)) { IdSpan = fields.PlaceOfValue(Id) } : null;
    }

    // Degrees of latitude beyond 90 are mostly those of longitude.
    private static bool CheckRange(FieldReader fields, Field<double?> field, double? degrees, double? other, double most)
    {
        if (degrees is not { } number || Math.Abs(number) <= most)
        {
            return true;
        }

        var areSwapped = field == Latitude && Math.Abs(number) <= MostEast && other is { } longitude && Math.Abs(longitude) <= MostNorth;
        fields.Context.Problems.Add(Rules.NoSuchDegrees(
            fields.PlaceOfValue(field), field.Name, number.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture), areSwapped));
        return false;
    }
}
