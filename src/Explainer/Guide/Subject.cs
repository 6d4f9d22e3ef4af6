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
/// <param name="Form">What it looks like.</param>
internal sealed record Subject(string Name, string Title, ValueForm Form)
{
    /// <summary>All there are, in the order of the reference.</summary>
    public static ImmutableArray<Subject> All { get; } =
    [
        new("site", SiteReader.File, new ValueForm.Map(SiteFields.Shape)),
        .. new[]
        {
            EntryKind.Summary, EntryKind.Chapter, EntryKind.Profile, EntryKind.Term, EntryKind.Event, EntryKind.Lesson, EntryKind.Page,
        }.Select(OfKind),
        new("sources", WorksReader.File, WorksReader.Form),
    ];

    private static Subject OfKind(EntryKind kind)
    {
        var shape = EntryReader.ShapeOf(kind);
        return new Subject(kind.ToString().ToLowerInvariant(), $"The front matter of {shape.Name}", new ValueForm.Map(shape));
    }
}
