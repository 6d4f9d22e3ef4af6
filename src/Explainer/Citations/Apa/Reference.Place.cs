using System.Text;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Languages;
using Explainer.Model.Views;

namespace Explainer.Citations.Apa;

/// <content>Which edition, volume and pages of a book, and where a work can be read.</content>
internal sealed partial record Reference
{
    /// <summary>Which edition, volume and pages of a book.</summary>
    private Phrase Place() => Phrase.Join(", ",
        Series(),
        Version(),
        Phrase.From(Edition()),
        Volume(),
        Issue(),
        OneOrSeveral(Work.Page, Words.PageNumber, Words.PageNumbers));

    // APA names the series of reports only. One that is the genre already stands with the number.
    private Phrase Series() =>
        Work.Type == "report" && Wording.Normalize(Work.Details.CollectionTitle) is { } series
            && FoldedOrder.Fold(series) != FoldedOrder.Fold(Work.Genre ?? "")
            ? Phrase.Join(" ", Phrase.Styled(Work.Rich.CollectionTitle, series, default), CountedNumber(Work.Details.CollectionNumber, Words.WorkNumber))
            : Phrase.Empty;

    private Phrase Version() => Wording.Normalize(Work.Details.Version) is { } version
        ? Phrase.From(char.IsAsciiDigit(version[0]) ? WordTable.Fill(Words.VersionNumber, version) : version)
        : Phrase.Empty;

    // A patent's issue is the number of its application.
    private Phrase Issue() => Work.Type == "patent"
        ? Phrase.Empty
        : Phrase.Fill(Words.IssueNumber, Phrase.From(Wording.Range(Work.Issue)));

    private Phrase Volume() => OneOrSeveral(Work.Volume, Words.VolumeNumber, Words.VolumeNumbers) is { IsEmpty: false } volume
        ? volume
        : Wording.Normalize(Work.Details.NumberOfVolumes) is { } count && count.All(char.IsAsciiDigit) && count is not "1"
            ? Phrase.Fill(Words.VolumeNumbers, Phrase.From("1–" + count))
            : Phrase.Empty;

    private static Phrase OneOrSeveral(string? field, string one, string several) => Wording.Range(field) is { } text
        ? Phrase.Fill(text.AsSpan().ContainsAny("–-,&") ? several : one, Phrase.From(text))
        : Phrase.Empty;

    // "2" becomes "2nd ed.", "2nd" too; "Revised edition" is printed as it is.
    private string? Edition() => Wording.Normalize(Work.Edition) switch
    {
        null => null,
        var text when text.All(char.IsAsciiDigit) => WordTable.Fill(Words.EditionNumber, Ordinal(text)),
        var text when char.IsAsciiDigit(text[0]) && !text.Contains(' ', StringComparison.Ordinal) =>
            WordTable.Fill(Words.EditionNumber, text),
        var text => text,
    };

    private string Ordinal(string number)
    {
        var forms = WordTable.Split(Words.Ordinals);
        var isTeen = number is [.., '1', _];
        var form = isTeen || number[^1] is '0' ? forms.Length : number[^1] - '0';
        return WordTable.Fill(forms[Math.Min(form, forms.Length) - 1], number);
    }

    /// <summary>
    /// Empty for a work that is linked for nobody. No full stop follows an address: it would be copied with it.
    /// </summary>
    private Phrase Address()
    {
        var link = Link();
        var isRead = Work is { Accessed: not null, ReadInStoredCopy: false } && Wording.Normalize(Work.Doi) is null;
        if (!isRead || link.IsEmpty)
        {
            return link;
        }

        var day = new ReferenceDate(Work.Accessed, Words).InFull();
        return Phrase.Join(" ", Phrase.From(WordTable.Fill(Words.Retrieved, day)), link);
    }

    /// <summary>The address alone, for works that do not change.</summary>
    private Phrase Link()
    {
        var url = Wording.Normalize(Work.Url);
        var (text, href) = Wording.Normalize(Work.Doi) is { } doi ? DoiLink(doi) : (url is null ? null : ReadableAddress.Of(url), url);
        return text is null || Work.Link == WorkAudience.None
            ? Phrase.Empty
            : Phrase.From(new TextRun(text, Href: Work.Link == WorkAudience.Everyone ? href : null));
    }

    // A DOI may come as a number, as "doi:10…" or as an address, and may hold any character. A short one begins with 10/.
    private static (string? Text, string? Href) DoiLink(string doi)
    {
        var start = doi.IndexOf("10.", StringComparison.Ordinal) is >= 0 and var whole ? whole : doi.IndexOf("10/", StringComparison.Ordinal);
        var number = start < 0 ? doi : doi[start..];
        var escaped = string.Join('/', number.Split('/').Select(Uri.EscapeDataString));
        return ("https://doi.org/" + number, "https://doi.org/" + escaped);
    }
}

/// <summary>An address as people read it (IRI, RFC 3987, 3.2): "…/wiki/مكتبة", where a link has "%D9%85%D9%83…".</summary>
internal static partial class ReadableAddress
{
    // Strict: what is no UTF-8 stays as it is.
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>With the letters of other scripts in place of their escapes. All other escapes stay: they may mean something else.</summary>
    public static string Of(string address) =>
        address.Contains('%', StringComparison.Ordinal) ? Escapes().Replace(address, match => Decode(match.Value) ?? match.Value) : address;

    private static string? Decode(string escapes)
    {
        try
        {
            var text = Utf8.GetString(Convert.FromHexString(escapes.Replace("%", "", StringComparison.Ordinal)));
            return text.EnumerateRunes().All(SearchLetters.IsWordLetter) ? text : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("(?:%[89A-Fa-f][0-9A-Fa-f])+")]
    private static partial Regex Escapes();
}
