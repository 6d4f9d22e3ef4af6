using Explainer.Model;
using Explainer.Read.Site;

namespace Explainer.Compose;

/// <summary>The words in bold that open what others found on a testimony, and what each says.</summary>
internal sealed class StandingOpenings
{
    private readonly string[] found;
    private readonly string[] disagree;

    public StandingOpenings(Catalog catalog)
    {
        var labels = catalog.Config.Labels;
        (Found, Disagree) = (labels.Found ?? catalog.Words.WhatOthersFound, labels.Disagree ?? catalog.Words.OthersDisagree);
        // A site that words them anew need not touch every page.
        found = [Found, catalog.Words.WhatOthersFound, ThemeWords.English.WhatOthersFound];
        disagree = [Disagree, catalog.Words.OthersDisagree, ThemeWords.English.OthersDisagree];
    }

    /// <summary>As the site words it.</summary>
    public string Found { get; }

    /// <summary>As the site words it.</summary>
    public string Disagree { get; }

    public bool IsFound(string text) => found.Contains(Folded(text), StringComparer.OrdinalIgnoreCase);

    public bool IsDisagree(string text) => disagree.Contains(Folded(text), StringComparer.OrdinalIgnoreCase);

    public string? NearestTo(string text) => Nearest.To(Folded(text), found.Concat(disagree));

    private static string Folded(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd(':', '：', '.', ' ', '\u00a0', '\u202f');
}
