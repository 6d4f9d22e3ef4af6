using Explainer.Model;

namespace Explainer.Compose;

/// <summary>Where a link leads.</summary>
/// <param name="Url">An address within the site; null for one outside.</param>
/// <param name="Entry">The entry there; null for made pages and files.</param>
/// <param name="File">The file to publish; null for pages.</param>
/// <param name="Work">The id of the work it is about; null for none.</param>
internal sealed record LinkTarget(SiteUrl? Url, EntryId? Entry = null, string? File = null, string? Work = null)
{
    /// <summary>An address outside the site, which stays as it was written.</summary>
    public static LinkTarget Outside { get; } = new(Url: null);
}
