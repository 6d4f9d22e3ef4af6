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

    public static EntryHeader Read(EntryFile file, FieldReader fields)
    {
        var type = fields.Get(Type) switch
        {
            "group" => ProfileType.Group,
            "protected-person" => ProfileType.ProtectedPerson,
            _ => ProfileType.Person,
        };
        var (also, role, origin, joined, left) = (fields.GetList(Also), fields.Get(Role), fields.Get(Origin), fields.Get(Joined), fields.Get(Left));
        if (type != ProfileType.ProtectedPerson)
        {
            return EntryFields.ReadHeader(file, fields, EntryFields.Summary, (facts, body, _) => new Profile(facts, body)
            {
                Type = type,
                Also = also,
                Role = role,
                Origin = origin,
                Joined = joined,
                Left = left,
            }) with { OtherNames = also };
        }

        // Harmless facts can identify somebody in combination, so all are dropped, even in a preview that has errors.
        var header = EntryFields.ReadHeader(
            file, fields, EntryFields.Summary, (facts, body, _) => new Profile(facts, body) { Type = type, Role = role });
        foreach (var field in new Field[] { Also, Origin, Joined, Left }.Where(fields.Has))
        {
            fields.Context.Problems.Add(Rules.ProtectedKey(fields.PlaceOf(field), field.Name));
        }

        return header with { IsProtected = true };
    }
}
