using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Read.Data;
using Explainer.Read.Fields;
using Explainer.Read.Works;

namespace Explainer.Read.Site;

/// <summary>What <c>site.yml</c> says, with the links that wait until all pages are known.</summary>
/// <param name="Config">The site as a whole.</param>
/// <param name="Navigation">The main navigation: files, folders, addresses elsewhere, and groups of them.</param>
/// <param name="Support">The page that says where help is; null for none.</param>
internal sealed record SiteFile(SiteConfig Config, ImmutableArray<NavigationEntry> Navigation, SiteLink? Support)
{
    /// <summary>The site's own links at the foot of every page.</summary>
    public ImmutableArray<SiteLink> Footer { get; init; } = [];

    /// <summary>All links of the file, in its order.</summary>
    public IEnumerable<SiteLink> Links => Navigation.SelectMany(e => e.Links).Concat(Footer).Concat(Support is null ? [] : [Support]);

    /// <summary>The blocks of the home page with their places; empty where the file does not choose them.</summary>
    public ImmutableArray<HomeItem> Home { get; init; } = [];

    /// <summary>The editions to take along, with their places.</summary>
    public ImmutableArray<EditionItem> Editions { get; init; } = [];

    /// <summary>Of a language, the keys whose texts only the main language has.</summary>
    public ImmutableArray<string> Untranslated { get; init; } = [];

    /// <summary>The places, with where each is written.</summary>
    public ImmutableArray<WrittenPlace> Places { get; init; } = [];

    /// <summary>The ids of works that it names, as sources of places.</summary>
    public ImmutableArray<EntryReference> References { get; init; } = [];

    public SearchFile Search { get; init; } = SearchFile.None;

    /// <summary>Whether the reading level of every page is asked for, which the command line says.</summary>
    public bool WithLevels { get; init; } = true;

    /// <summary>False where the file has an error, so that it may say more than this.</summary>
    public bool IsUnderstood { get; init; } = true;
}

/// <summary>What is read before the entries: the folder, <c>site.yml</c> and the works.</summary>
internal sealed record SourceSet(InputFolder Input, SiteFile Site, ImmutableArray<Work> Works)
{
    /// <summary>The texts that pages include.</summary>
    public PartFiles Parts { get; init; } = PartFiles.None;

    /// <summary>The data that pages show.</summary>
    public DataFiles Data { get; init; } = DataFiles.None;

    /// <summary>The works that are written and not understood.</summary>
    public UnreadWorks Unread { get; init; } = UnreadWorks.None;
}
