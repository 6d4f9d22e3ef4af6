using System.Collections.Immutable;
using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>The pages that were changed last, for those who follow the site.</summary>
public static class Changes
{
    private const int Most = 30;

    /// <summary>
    /// The newest, newest first, each with a day in its <c>updated</c>. Protected people have no part in it: nobody is to be
    /// told again and again that there is news of them.
    /// </summary>
    public static ImmutableArray<Entry> Of(IEnumerable<Entry> entries) =>
    [
        .. entries
            .Where(e => e.Id.Row.IsInFeed && !e.IsDraft && e.Updated is not null && DayOf(e) is { Year: >= 1 and <= 9999 } && e is not Profile { Type: ProfileType.ProtectedPerson })
            .OrderByDescending(DayOf)
            .ThenBy(e => e.Id)
            .Take(Most),
    ];

    /// <summary>The day a page was changed, the first that its date may mean; null where no day is known.</summary>
    public static CalendarDay? DayOf(Entry entry) => entry.Updated?.Earliest ?? entry.Updated?.Latest;
}
