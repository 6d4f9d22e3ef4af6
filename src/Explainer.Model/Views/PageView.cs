using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>The view of a page that stands in a chrome, with the view of the chrome.</summary>
public interface IPageView
{
    PageView Page { get; }
}

/// <summary>The chrome of a page: the document's head, header, navigation, outline and footer.</summary>
public sealed record PageView
{
    public required Words Words { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    public bool IsRightToLeft { get; init; }

    /// <summary>What the browser's tab shows.</summary>
    public required string DocumentTitle { get; init; }

    /// <summary>For <c>meta description</c>; empty for none.</summary>
    public required string Description { get; init; }

    /// <summary>The page's whole address; null on pages that have none of their own (404).</summary>
    public string? Canonical { get; init; }

    /// <summary>The kind of page, for styling: <c>chapter</c> gives <c>body</c> the class <c>kind-chapter</c>.</summary>
    public required string Kind { get; init; }

    public required string Stylesheet { get; init; }

    /// <summary>What pages of its kind need besides; null for nothing.</summary>
    public string? KindStylesheet { get; init; }

    /// <summary>What forms in its text need besides that few pages have; null for nothing.</summary>
    public string? FormsStylesheet { get; init; }

    /// <summary>What charts in its text need besides; null for nothing.</summary>
    public string? ChartsStylesheet { get; init; }

    /// <summary>What blocks of code in its text need besides: a style sheet, and the script that offers to copy them; null for nothing.</summary>
    public CodeAssets? Code { get; init; }

    /// <summary>The script of pages of its kind; null where the one of all pages is enough.</summary>
    public string? KindScript { get; init; }

    /// <summary>The script that runs before the page is painted; null when the theme has none.</summary>
    public string? FirstScript { get; init; }

    /// <summary>The script that narrows the list of the page by what is typed; null where there is no list, or a short one.</summary>
    public string? ListScript { get; init; }

    /// <summary>The theme's script, which adds to pages that are whole without it; null when it has none.</summary>
    public string? Script { get; init; }

    public required IconView Icon { get; init; }

    /// <summary>The icon for the home screens of phones; null when the site has none of its own.</summary>
    public string? TouchIcon { get; init; }

    /// <summary>The fonts that browsers should load before they have read the style sheet.</summary>
    public ImmutableArray<string> Fonts { get; init; } = [];

    /// <summary>The site's own logo; null when its name stands alone.</summary>
    public LogoView? Logo { get; init; }

    /// <summary>What machines are told; null on pages that say nothing to them: those of protected people among others.</summary>
    public MetadataView? Metadata { get; init; }

    /// <summary>The feed of changes; null for a site that does not say when it was changed.</summary>
    public LinkView? Feed { get; init; }

    /// <summary>
    /// What a phone needs to keep the site among its apps; null but on the home page. A browser that has the page from disk
    /// asks for it, may not have it, and says so.
    /// </summary>
    public string? Manifest { get; init; }

    public required LinkView Site { get; init; }

    public ImmutableArray<NavigationView> Navigation { get; init; } = [];

    /// <summary>The way down to this page, without the page itself; empty on the home page.</summary>
    public ImmutableArray<LinkView> Breadcrumbs { get; init; } = [];

    /// <summary>The sections of the page; empty for short pages.</summary>
    public ImmutableArray<OutlineView> Outline { get; init; } = [];

    /// <summary>The licence of the text: its name and, where it has one, its address.</summary>
    public Licence? Licence { get; init; }

    public string? Tagline { get; init; }

    /// <summary>Where help is; null for sites that name none.</summary>
    public LinkView? Support { get; init; }

    /// <summary>For readers who must leave at once; null for sites that offer no such way.</summary>
    public ExitView? Exit { get; init; }

    public LinkView? Corrections { get; init; }

    /// <summary>The site's own links at the foot of the page.</summary>
    public ImmutableArray<LinkView> Footer { get; init; } = [];

    /// <summary>Everything there is. Where scripts run, the same link opens the search.</summary>
    public required LinkView SiteMap { get; init; }

    /// <summary>The script of the search, loaded when it is opened; null where there is none.</summary>
    public string? Search { get; init; }

    /// <summary>The choice of languages; null where there is none.</summary>
    public LanguagesView? Languages { get; init; }

    /// <summary>The page in all its languages; empty where it is in one alone.</summary>
    public ImmutableArray<AlternateView> Alternates { get; init; } = [];

    /// <summary>True for pages that only those find who have the address.</summary>
    public bool IsForTeachers { get; init; }

    public bool IsDraft { get; init; }

    /// <summary>False for pages that are no place to begin at. Search engines are asked to leave them out.</summary>
    public bool IsIndexable { get; init; } = true;

    /// <summary>Whether search engines may show it, and other machines are told of it.</summary>
    public bool IsForMachines => IsIndexable && !IsForTeachers && !IsDraft;
}

/// <summary>What pages with blocks of code load.</summary>
/// <param name="Stylesheet">The colours of code.</param>
/// <param name="Script">What offers to copy it; null where there are no scripts.</param>
public sealed record CodeAssets(string Stylesheet, string? Script);
