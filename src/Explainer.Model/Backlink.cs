using System.Collections.Immutable;
using System.Text;

namespace Explainer.Model;

/// <summary>A page that links to another one, as that other page lists it.</summary>
/// <param name="From">The page with the link.</param>
/// <param name="Context">Where on it the first link is.</param>
/// <param name="Locators">Of a work, the places in it that are cited, in reading order: <c>p. 3</c>.</param>
public sealed record Backlink(Entry From, BacklinkContext Context, ImmutableArray<string> Locators);

/// <summary>Where on a page something is mentioned, and the sentence around the mention.</summary>
/// <param name="section">See <see cref="Section"/>.</param>
/// <param name="sentence">See <see cref="Sentence"/>; as UTF-8, which takes half the memory: a site of 10,000 pages keeps 100,000 of these. It is not copied.</param>
public sealed class BacklinkContext(string? section, ReadOnlyMemory<byte>? sentence = null)
{
    /// <summary>Somewhere on the page.</summary>
    public static BacklinkContext None { get; } = new(null);

    /// <summary>The id of the section it stands in; null where no heading precedes it.</summary>
    public string? Section { get; } = section;

    /// <summary>Plain text of 200 characters at most; null where the text may not be shown away from its page.</summary>
    public string? Sentence => sentence is null ? null : Encoding.UTF8.GetString(sentence.Value.Span);
}
