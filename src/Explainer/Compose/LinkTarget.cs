using Explainer.Model;

namespace Explainer.Compose;

/// <summary>Where a link leads. Its cases are those nested here and no others.</summary>
internal abstract record LinkTarget
{
    private LinkTarget()
    {
    }

    /// <summary>An <c>http</c>, <c>https</c> or <c>mailto</c> address, which stays as it was written.</summary>
    internal sealed record Outside : LinkTarget;

    /// <summary>An address within the site, with the fragment that the link names.</summary>
    internal abstract record Inside(SiteUrl Url) : LinkTarget;

    /// <summary>The page of an entry.</summary>
    internal sealed record Entry(EntryId Id, SiteUrl Url) : Inside(Url);

    /// <summary>A page of the main language, in the place of one that this language does not have yet.</summary>
    /// <param name="Id">The entry; null for a page that the tool makes.</param>
    /// <param name="Title">Its title; null for a page that the tool makes.</param>
    internal sealed record Original(SiteUrl Url, EntryId? Id, string? Title) : Inside(Url);

    /// <summary>A page that the tool makes and that is about no single work: a list, the site map.</summary>
    internal sealed record GeneratedPage(SiteUrl Url) : Inside(Url);

    /// <summary>A place of the earth, in the list of all.</summary>
    internal sealed record Place(string Id, string Title, SiteUrl Url) : Inside(Url);

    /// <summary>A work: its own page, or its place in the list of works.</summary>
    internal sealed record Work(string Id, SiteUrl Url) : Inside(Url);

    /// <summary>A file that is published as it is.</summary>
    internal sealed record File(string Path, SiteUrl Url) : Inside(Url);
}
