using Explainer.Model;
using Explainer.Read.Fields;

namespace Explainer.Read.Kinds;

/// <summary>How the front matter of a kind is read: its row of the table of kinds in this room.</summary>
/// <param name="Schema">The keys it may have.</param>
/// <param name="Read">Reads them. Null when something is missing that it cannot be without, which is a problem then.</param>
internal sealed record EntryFormat(MapSchema Schema, Func<EntryFile, FieldReader, EntryHeader?> Read)
{
    /// <summary>The row of a kind. A kind without a row does not compile.</summary>
    public static EntryFormat For(EntryKind kind) => kind switch
    {
        EntryKind.Summary => new EntryFormat(SummaryFields.Schema, SummaryFields.Read),
        EntryKind.Chapter => new EntryFormat(ChapterFields.Schema, ChapterFields.Read),
        EntryKind.Profile => new EntryFormat(ProfileFields.Schema, ProfileFields.Read),
        EntryKind.Term => new EntryFormat(TermFields.Schema, TermFields.Read),
        EntryKind.Event => new EntryFormat(EventFields.Schema, EventFields.Read),
        EntryKind.Lesson => new EntryFormat(LessonFields.Schema, LessonFields.Read),
        EntryKind.Pack => new EntryFormat(PackFields.Schema, PackFields.Read),
        EntryKind.Page => new EntryFormat(PageFields.Schema, PageFields.Read),
        EntryKind.Easy => new EntryFormat(EasyFields.Schema, EasyFields.Read),
    };
}
