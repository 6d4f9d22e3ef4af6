using Markdig.Extensions.Footnotes;

namespace Explainer.Markdown.Footnotes;

/// <summary>Footnotes are lettered, so that they do not look like citations: a to z, then aa, ab and on.</summary>
internal static class FootnoteNames
{
    public static string Letter(Footnote footnote) => Letter(footnote.Order);

    /// <summary>The id of a footnote in the list of notes.</summary>
    public static string NoteId(Footnote footnote) => "x-fn-" + Letter(footnote);

    /// <summary>The id of a mark in the text; one footnote may have several.</summary>
    public static string MarkId(FootnoteLink mark)
    {
        var nth = PlacesOf(mark.Footnote).GetValueOrDefault(mark, -1);
        return "x-fnref-" + Letter(mark.Footnote) + (nth > 0 ? HtmlProse.Format("-{0}", nth + 1) : "");
    }

    private static readonly object Places = new();

    // Counted once for each note: one may be named thousands of times.
    private static Dictionary<FootnoteLink, int> PlacesOf(Footnote footnote)
    {
        if (footnote.GetData(Places) is Dictionary<FootnoteLink, int> known)
        {
            return known;
        }

        var places = footnote.Links.Where(l => !l.IsBackLink).Select((l, i) => (l, i)).ToDictionary(x => x.l, x => x.i);
        footnote.SetData(Places, places);
        return places;
    }

    private static string Letter(int order) =>
        order <= 0 ? "" : Letter((order - 1) / 26) + (char)('a' + ((order - 1) % 26));
}
