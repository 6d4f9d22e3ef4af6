using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Read;
using Explainer.Read.Fields;
using Explainer.Read.Site;
using Explainer.Read.Works;

namespace Explainer.Guide;

/// <summary>Something that writers write and that has keys.</summary>
/// <param name="Name">Its name in commands: <c>profile</c>, <c>site</c>.</param>
/// <param name="Title">What its keys stand in.</param>
/// <param name="Schema">What it looks like.</param>
internal sealed record Subject(string Name, string Title, ValueSchema Schema)
{
    /// <summary>All there are, in the order of the reference.</summary>
    public static ImmutableArray<Subject> All { get; } =
    [
        new("site", SiteReader.File, new ValueSchema.Map(SiteFields.Schema)),
        .. new[]
        {
            EntryKind.Summary, EntryKind.Chapter, EntryKind.Profile, EntryKind.Term, EntryKind.Event, EntryKind.Lesson, EntryKind.Page,
        }.Select(OfKind),
        new("sources", WorksReader.File, WorksReader.Schema),
    ];

    private static Subject OfKind(EntryKind kind)
    {
        var schema = EntryReader.SchemaOf(kind);
        return new Subject(kind.ToString().ToLowerInvariant(), $"The front matter of {schema.Name}", new ValueSchema.Map(schema));
    }
}
