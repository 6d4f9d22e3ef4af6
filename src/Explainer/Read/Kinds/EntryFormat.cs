using Explainer.Model;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Kinds;

/// <summary>How the front matter of a kind is read: its row of the table of kinds in this room.</summary>
/// <param name="Schema">The keys it may have.</param>
/// <param name="Read">Reads them. Null when something is missing that it cannot be without, which is a problem then.</param>
internal sealed record EntryFormat(MapSchema Schema, Func<EntryFile, FieldReader, EntryHeader?> Read)
{
    /// <summary>The keys that it may have by what it says of itself; null where that makes no difference.</summary>
    public Func<YamlMap, MapSchema>? SchemaOf { get; init; }

    // The keys that one kind alone has, and whose names nobody uses for anything else.
    private static readonly (Field[] Keys, EntryKind Kind)[] Telling =
    [
        ([ProfileFields.Role, ProfileFields.Origin, ProfileFields.Born, ProfileFields.Died, ProfileFields.Picture], EntryKind.Profile),
        ([LessonFields.Minutes, LessonFields.Ages, LessonFields.Objectives, LessonFields.Materials, LessonFields.Prepare, LessonFields.Questions], EntryKind.Lesson),
        ([EventFields.Strand, EventFields.TurningPoint], EntryKind.Event),
        ([ChapterFields.Stage], EntryKind.Chapter),
    ];

    /// <summary>The kind that a key tells, as what has it and where its files lie: on a page of another kind it says that this lies in the wrong folder.</summary>
    /// <param name="key">What stands there.</param>
    /// <param name="names">The keys that may stand there; only those of pages are looked at.</param>
    public static (string Shape, string Folder)? FindByKey(string key, IReadOnlyCollection<string> names) =>
        names.Contains(EntryFields.Draft.Name) && Array.Find(Telling, t => Array.Exists(t.Keys, k => k.Name == key)) is { Keys: not null } told
            ? (For(told.Kind).Schema.Name, Kind.Get(told.Kind).Folder + "/") : null;

    /// <summary>The row of a kind. A kind without a row does not compile.</summary>
    public static EntryFormat For(EntryKind kind) => kind switch
    {
        EntryKind.Summary => new EntryFormat(SummaryFields.Schema, SummaryFields.Read),
        EntryKind.Chapter => new EntryFormat(ChapterFields.Schema, ChapterFields.Read),
        EntryKind.Profile => new EntryFormat(ProfileFields.Schema, ProfileFields.Read) { SchemaOf = ProfileFields.SchemaOf },
        EntryKind.Term => new EntryFormat(TermFields.Schema, TermFields.Read),
        EntryKind.Event => new EntryFormat(EventFields.Schema, EventFields.Read),
        EntryKind.Lesson => new EntryFormat(LessonFields.Schema, LessonFields.Read),
        EntryKind.Pack => new EntryFormat(PackFields.Schema, PackFields.Read),
        EntryKind.Page => new EntryFormat(PageFields.Schema, PageFields.Read),
        EntryKind.Easy => new EntryFormat(EasyFields.Schema, EasyFields.Read),
    };
}
