namespace Explainer.Model;

/// <content>The words of the search and of the site map.</content>
public sealed partial record Words
{
    public string Search { get; init; } = "Search";
    public string SearchField { get; init; } = "Search this site";
    public string SearchHint { get; init; } = "Type a word, a name or a few words. Spelling need not be exact, and accents do not matter.";
    public string SearchKeys { get; init; } = "Arrow keys move through the results, Enter opens one, Esc closes.";
    public string SearchShortcut { get; init; } = "Open the search with the / key";
    public string SearchLoading { get; init; } = "Loading …";
    public string SearchFailed { get; init; } = "The search could not be loaded. The site map lists everything:";
    public string SearchResults { get; init; } = "Results: {0}";
    public string SearchFirst { get; init; } = "Results: {0}. The first {1} are shown; one more word makes them fewer.";
    public string SearchSimilar { get; init; } = "Nothing has exactly these words. These come close: {0}";
    public string SearchNothing { get; init; } = "Nothing is found for “{0}”.";
    public string SearchNothingHelp { get; init; } = "Try another word, or fewer of them. The site map lists everything:";
    public string CloseSearch { get; init; } = "Close";
    public string SiteMap { get; init; } = "Site map";
    public string SiteMapSummary { get; init; } = "Everything on this site: every page by section, every term from A to Z.";
    public string OtherPages { get; init; } = "Other pages";
}
