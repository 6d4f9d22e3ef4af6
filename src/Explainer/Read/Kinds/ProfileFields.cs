using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Kinds;

/// <summary>The keys of a profile. A protected person has almost none of them.</summary>
internal static class ProfileFields
{
    public static readonly Field<string> Type = new("type",
        FieldTypes.OneOf("person", "group", "protected-person"), ProfileKeys.Type);

    public static readonly Field<string[]> Also = new("also", FieldTypes.SetOf(FieldTypes.Text), ProfileKeys.Also);
    public static readonly Field<string> Role = new("role", FieldTypes.Text, ProfileKeys.Role);
    public static readonly Field<string> Origin = new("origin", FieldTypes.Text, ProfileKeys.Origin);
    public static readonly Field<FuzzyDate> Born = new("born", FieldTypes.Date, ProfileKeys.Born);
    public static readonly Field<FuzzyDate> Died = new("died", FieldTypes.Date, ProfileKeys.Died);

    public static readonly Field<ProfileDate[]> Dates = new("dates", FieldTypes.ListOf(ProfileDateFields.Type),
        ProfileKeys.Dates);

    public static readonly Field<WrittenPicture> Picture = new("picture", PictureFields.Type,
        ProfileKeys.Picture);

    public static readonly Field<FuzzyDate> Joined = new("joined", FieldTypes.Date, ProfileKeys.Joined) { IsOld = true };
    public static readonly Field<FuzzyDate> Left = new("left", FieldTypes.Date, ProfileKeys.Left) { IsOld = true };

    public static MapSchema Schema { get; } = EntryFields.Schema.With(ShapeTexts.Profile, Type, Also, Role, Origin, EntryFields.Places, Born, Died, Dates, Picture, Joined, Left);

    // Harmless facts can identify somebody in combination.
    private static readonly MapSchema OfProtected = Schema with { Withheld = [Also, Origin, EntryFields.Places, Born, Died, Dates, Picture, Joined, Left, EntryFields.Image] };

    /// <summary>The keys that a profile may have. A slip in the type of a protected person allows no more.</summary>
    public static MapSchema SchemaOf(YamlMap map) =>
        map.Find(Type.Name) is YamlScalar { Text: var type } && type.StartsWith("protect", StringComparison.OrdinalIgnoreCase) ? OfProtected : Schema;

    public static EntryHeader Read(EntryFile file, FieldReader fields)
    {
        var type = fields.Get(Type) switch
        {
            "group" => ProfileType.Group,
            "protected-person" => ProfileType.ProtectedPerson,
            _ => ProfileType.Person,
        };
        var (also, role, origin, joined, left) = (fields.GetList(Also), fields.Get(Role), fields.Get(Origin), fields.Get(Joined), fields.Get(Left));
        var (born, died, dates, picture, places) = (fields.Get(Born), fields.Get(Died), fields.GetList(Dates), fields.Get(Picture), fields.GetList(EntryFields.Places));
        if (type != ProfileType.ProtectedPerson)
        {
            return EntryFields.ReadHeader(file, fields, EntryFields.Summary, (facts, body, _) => new Profile(facts, body)
            {
                Type = type,
                Also = also,
                Role = role,
                Origin = origin,
                Born = born,
                Died = InOrder(born, died, fields),
                Dates = dates,
                Joined = joined,
                Left = left,
            }) with { OtherNames = also, OldDates = [.. OldDate.Read(Joined, joined, fields), .. OldDate.Read(Left, left, fields)], HasDates = fields.Has(Dates), WrittenPicture = picture, Places = places };
        }

        // None is read, even in a preview that has errors.
        var header = EntryFields.ReadHeader(
            file, fields, EntryFields.Summary, (facts, body, _) => new Profile(facts, body) { Type = type, Role = role });
        foreach (var field in OfProtected.Withheld.Where(fields.Has))
        {
            fields.Context.Problems.Add(Rules.ProtectedKey(fields.PlaceOf(field), field.Name));
        }

        return header with { IsProtected = true };
    }

    // Null when the death lies before the birth, which is reported.
    private static FuzzyDate? InOrder(FuzzyDate? born, FuzzyDate? died, FieldReader fields)
    {
        if (born?.Earliest is not { } first || died?.Latest is not { } last || last.CompareTo(first) >= 0)
        {
            return died;
        }

        fields.Context.Problems.Add(Rules.EndBeforeStart(fields.PlaceOf(Died), born.Edtf, died.Edtf));
        return null;
    }
}

/// <summary>The keys of a date of a profile.</summary>
internal static class ProfileDateFields
{
    public static readonly Field<string> Label = new("label", FieldTypes.Text, ProfileDateKeys.Label, IsRequired: true);
    public static readonly Field<FuzzyDate> Date = new("date", FieldTypes.Date, ProfileDateKeys.Date, IsRequired: true);

    public static FieldType<ProfileDate> Type { get; } = FieldTypes.MapOf(
        new MapSchema(ShapeTexts.DateOfAProfile, [Label, Date]),
        f => (f.Get(Label), f.Get(Date)) is ({ } label, { } date) ? new ProfileDate(label, date) : null);
}

/// <summary>A date under a key that <c>dates</c> has replaced. Its label is a word of the theme, which is not known while files are read.</summary>
/// <param name="Key">The old key.</param>
/// <param name="Date">Its value.</param>
/// <param name="Span">Key and value.</param>
internal sealed record OldDate(string Key, FuzzyDate Date, SourceSpan Span)
{
    /// <summary>The date of a key; none where it is missing or no date.</summary>
    public static IEnumerable<OldDate> Read(Field key, FuzzyDate? date, FieldReader fields)
    {
        var (name, value) = (fields.PlaceOf(key), fields.PlaceOfValue(key));
        return date is null ? [] : [new OldDate(key.Name, date, name with { Length = value.Start + value.Length - name.Start })];
    }
}
