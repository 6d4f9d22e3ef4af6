using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>The keys of a profile. A protected person has almost none of them.</summary>
internal static class ProfileFields
{
    public static readonly Field<string> Type = new("type",
        FieldTypes.OneOf("person", "group", "protected-person"), "person (when nothing is said), group, or protected-person for somebody who would be in danger if known: then only role may stand beside it.",
        "person");

    public static readonly Field<string[]> Also = new("also", FieldTypes.SetOf(FieldTypes.Text), "Other names.", "[A. Lind]");
    public static readonly Field<string> Role = new("role", FieldTypes.Text, "What they are in this account.", "Librarian");
    public static readonly Field<string> Origin = new("origin", FieldTypes.Text, "Where they come from.", "Uppsala");
    public static readonly Field<FuzzyDate> Joined = new("joined", FieldTypes.Date, "When they joined.", "2012-03");
    public static readonly Field<FuzzyDate> Left = new("left", FieldTypes.Date, "When they left.", "2014~");

    public static MapSchema Schema { get; } = EntryFields.Schema.With("a profile", Type, Also, Role, Origin, Joined, Left);

    public static Profile Read(EntryPath path, FieldReader fields)
    {
        var profile = EntryFields.ReadCommon(
            new Profile
            {
                Id = path.Id,
                File = path.File,
                Url = path.Url,
                Title = "",
                Summary = "",
                Type = fields.Get(Type) switch
                {
                    "group" => ProfileType.Group,
                    "protected-person" => ProfileType.ProtectedPerson,
                    _ => ProfileType.Person,
                },
                Also = fields.GetList(Also),
                Role = fields.Get(Role),
                Origin = fields.Get(Origin),
                Joined = fields.Get(Joined),
                Left = fields.Get(Left),
            }, fields, EntryFields.Summary);
        return profile.Type == ProfileType.ProtectedPerson ? Protect(profile, fields) : profile;
    }

    // Harmless facts can identify somebody in combination, so all are dropped, even in a preview that has errors.
    private static Profile Protect(Profile profile, FieldReader fields)
    {
        foreach (var field in new Field[] { Also, Origin, Joined, Left }.Where(fields.Has))
        {
            fields.Context.Problems.Add(Rules.ProtectedKey(fields.PlaceOf(field), field.Name));
        }

        return profile with { Also = [], Origin = null, Joined = null, Left = null };
    }
}
