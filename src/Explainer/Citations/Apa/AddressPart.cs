using Explainer.Model;
using Explainer.Model.Languages;
using Explainer.Model.Views;

namespace Explainer.Citations.Apa;

/// <summary>Where a work can be read: its DOI, or else its address and when it was read there.</summary>
internal static class AddressPart
{
    /// <summary>
    /// Empty for a work that is linked for nobody. No full stop follows an address: it would be copied with it.
    /// </summary>
    public static Phrase Of(Work work, Words words)
    {
        var link = LinkOf(work);
        var isRead = work is { Accessed: not null, ReadInStoredCopy: false } && Wording.Of(work.Doi) is null;
        if (!isRead || link.IsEmpty)
        {
            return link;
        }

        var day = ReferenceDate.InFull(work.Accessed, words);
        return Phrase.Join(" ", Phrase.Of(WordTable.Fill(words.Retrieved, day)), link);
    }

    /// <summary>The address alone, for works that do not change.</summary>
    public static Phrase LinkOf(Work work)
    {
        var url = Wording.Of(work.Url);
        var (text, href) = Wording.Of(work.Doi) is { } doi ? DoiLink(doi) : (url, url);
        return text is null || work.Link == WorkAudience.None
            ? Phrase.Empty
            : Phrase.Of(new TextRun(text, Href: work.Link == WorkAudience.Everyone ? href : null));
    }

    // A DOI may come as a number, as "doi:10…" or as an address, and may hold any character.
    private static (string? Text, string? Href) DoiLink(string doi)
    {
        var start = doi.IndexOf("10.", StringComparison.Ordinal);
        var number = start < 0 ? doi : doi[start..];
        var escaped = string.Join('/', number.Split('/').Select(Uri.EscapeDataString));
        return ("https://doi.org/" + number, "https://doi.org/" + escaped);
    }
}
