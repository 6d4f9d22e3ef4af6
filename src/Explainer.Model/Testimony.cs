using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>A quotation of a person, the works it is quoted in, and how far other works support it.</summary>
/// <param name="Anchor">Its permanent id on its page.</param>
/// <param name="Speaker">The profile of who said it.</param>
/// <param name="QuotedIn">Ids of the works it is quoted in, at least one.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Others">Ids of the further works that say similar, or otherwise where it is contested; empty for one voice.</param>
/// <param name="Section">The heading it stands under; null for none.</param>
/// <param name="Text">Its words. They may be printed only beside what others found, never in a card, a feed or a preview.</param>
public sealed record Testimony(
    string Anchor, EntryId Speaker, ImmutableArray<string> QuotedIn, Standing Standing, ImmutableArray<string> Others,
    string? Section, string Text);

/// <summary>A testimony, and the page it stands on.</summary>
public sealed record QuotedTestimony(Entry Page, Testimony Testimony)
{
    /// <summary>Those of some pages, in their order. What an easier version quotes, its page does, so it counts once.</summary>
    public static IEnumerable<QuotedTestimony> Collect(IEnumerable<Entry> pages) =>
        pages.Where(p => p is not EasyPage).SelectMany(p => p.Body.Testimonies, (p, t) => new QuotedTestimony(p, t));
}

/// <summary>How far other works that the site cites support a testimony.</summary>
public enum Standing
{
    /// <summary>Nobody else that the site cites says it.</summary>
    OneVoice,

    /// <summary>At least one further work says something like it.</summary>
    OthersSaySimilar,

    /// <summary>At least one work says otherwise.</summary>
    Contested,
}

/// <summary>The labels and CSS classes of standings.</summary>
public static class Standings
{
    public static string Label(this Words words, Standing standing) => standing switch
    {
        Standing.OneVoice => words.OneVoice,
        Standing.OthersSaySimilar => words.OthersSaySimilar,
        _ => words.Contested,
    };

    /// <summary>The class of an element that shows it.</summary>
    public static string ClassOf(Standing standing) => standing switch
    {
        Standing.OneVoice => "one-voice",
        Standing.OthersSaySimilar => "similar",
        _ => "contested",
    };
}
