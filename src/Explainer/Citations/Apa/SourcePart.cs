using System.Text;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Languages;
using Explainer.Model.Views;

namespace Explainer.Citations.Apa;

/// <summary>Where a work appeared and who published it.</summary>
internal static class SourcePart
{
    /// <summary>Its sentences; some may be empty.</summary>
    public static IEnumerable<Phrase> Write(Work work, ReferenceKind kind, Words words) => kind switch
    {
        ReferenceKind.Periodical => [PeriodicalOf(work, words), Published(work, kind, [])],
        ReferenceKind.Part => [BookOf(work, words), Published(work, kind, [Publisher(work)], work.ContainerTitle)],
        _ =>
        [
            EventPart.Write(work, kind),
            Published(work, kind, [work.ContainerTitle, DescriptionPart.NamesUniversity(work) ? null : Publisher(work)], ReferenceKinds.IsWithin(work) ? null : EventPart.TitleOf(work)),
        ],
    };

    // The office that grants a patent stands with its number, unless only its name is known.
    private static string? Publisher(Work work) => Wording.Normalize(work.Publisher)
        ?? (work.Type == "patent" && !NumberPart.IsOffice(work) ? null : work.Authority);

    // An archive that publishes what it has is named once, as the archive, with its box.
    private static Phrase Published(Work work, ReferenceKind kind, string?[] publishers, string? container = null)
    {
        var named = Publishers.AuthorsOf(work, kind).Append(Wording.Normalize(container));
        return ArchivePart.Write(work) is not { } archive
            ? Publishers.List(publishers, named)
            : Phrase.Join("; ", Publishers.List(publishers, [.. named, Wording.Normalize(work.Details.Archive)]), Phrase.From(archive));
    }

    private static Phrase PeriodicalOf(Work work, Words words)
    {
        var volume = Phrase.Italic(Wording.Range(work.Volume));
        var issue = Wording.Range(work.Issue);
        var number = Phrase.Fill(words.ArticleNumber, Phrase.From(Wording.Normalize(work.Number)));
        return Phrase.Join(", ",
            ContainerOf(work),
            volume.IsEmpty ? Phrase.Italic(issue) : Phrase.Join("", volume, Phrase.From(issue).InBrackets()),
            number.IsEmpty ? Phrase.From(Wording.Range(work.Page)) : number);
    }

    private static Phrase BookOf(Work work, Words words)
    {
        var number = work.Type is "broadcast" or "song" ? Phrase.Empty : NumberPart.Write(work, words);
        var book = Phrase.Join(", ", EditorsOf(work, words), ContainerOf(work));
        var place = Phrase.Join("; ", ArchivePart.NumberOf(work), number, PlacePart.Write(work, words)).InBrackets();
        return Phrase.Fill(work.Type == "song" ? words.OnAlbum : words.InWork, Phrase.Join(" ", book, place));
    }

    private static Phrase ContainerOf(Work work) =>
        Phrase.Styled(work.Rich.ContainerTitle, Wording.Normalize(work.ContainerTitle), new TextRun("", IsItalic: true));

    private static Phrase EditorsOf(Work work, Words words)
    {
        var editors = work.Editors.IsEmpty ? work.Others.CollectionEditors : work.Editors;
        return editors.IsEmpty
            ? Phrase.From(NameList.Direct(work.Others.ContainerAuthors, words))
            : Phrase.Fill($"{{0}} ({(editors.Length == 1 ? words.EditorMark : words.EditorsMark)})", Phrase.From(NameList.Direct(editors, words)));
    }
}

/// <summary>The conference at which a paper or speech was given, and where; not where it was published in proceedings.</summary>
internal static class EventPart
{
    public static Phrase Write(Work work, ReferenceKind kind)
    {
        var place = Phrase.From(Wording.Normalize(work.Details.EventPlace));
        return kind != ReferenceKind.Whole || ReferenceKinds.IsWithin(work) ? Phrase.Empty
            : TitleOf(work) is { } title ? Phrase.Join(", ", Phrase.From(title), place)
            : work.Type == "event" ? place
            : Phrase.Empty;
    }

    public static string? TitleOf(Work work) => Wording.Normalize(work.Details.EventTitle);
}

/// <summary>
/// The archive or database that has a work: "City Archive (Box 3), Madras". In a database, which is no place, the number stands
/// with the title, as numbers of reports do.
/// </summary>
internal static class ArchivePart
{
    public static string? Write(Work work)
    {
        var details = work.Details;
        if (ReferenceEquals(details, WorkDetails.None))
        {
            return null;
        }

        var (archive, location) = (Wording.Normalize(details.Archive), IsDatabase(work) ? null : Wording.Normalize(details.ArchiveLocation));
        var first = Wording.Normalize(details.ArchiveCollection) ?? archive;
        var rest = first == archive ? null : archive;
        var place = Wording.Normalize(details.ArchivePlace);
        var located = first is null ? location : location is null ? first : $"{first} ({location})";
        return Wording.Normalize(string.Join(", ", new[] { located, rest, place }.OfType<string>()));
    }

    /// <summary>The number in a database; empty for an archive that is a place.</summary>
    public static Phrase NumberOf(Work work) => IsDatabase(work) ? Phrase.From(Wording.Normalize(work.Details.ArchiveLocation)) : Phrase.Empty;

    private static bool IsDatabase(Work work) => Wording.Normalize(work.Details.ArchivePlace) is null
        && Wording.Normalize(work.Details.ArchiveCollection) is null
        && (Wording.Normalize(work.Url) ?? Wording.Normalize(work.Doi)) is not null;
}

/// <summary>Which edition, volume and pages of a book.</summary>
internal static class PlacePart
{
    public static Phrase Write(Work work, Words words) => Phrase.Join(", ",
        SeriesOf(work, words),
        VersionOf(work, words),
        Phrase.From(EditionOf(work, words)),
        VolumeOf(work, words),
        IssueOf(work, words),
        Counted(work.Page, words.PageNumber, words.PageNumbers));

    // APA names the series of reports only. One that is the genre already stands with the number.
    private static Phrase SeriesOf(Work work, Words words) =>
        work.Type == "report" && Wording.Normalize(work.Details.CollectionTitle) is { } series
            && FoldedOrder.Fold(series) != FoldedOrder.Fold(work.Genre ?? "")
            ? Phrase.Join(" ", Phrase.Styled(work.Rich.CollectionTitle, series, default), NumberPart.Count(work.Details.CollectionNumber, words.WorkNumber))
            : Phrase.Empty;

    private static Phrase VersionOf(Work work, Words words) => Wording.Normalize(work.Details.Version) is { } version
        ? Phrase.From(char.IsAsciiDigit(version[0]) ? WordTable.Fill(words.VersionNumber, version) : version)
        : Phrase.Empty;

    // A patent's issue is the number of its application.
    private static Phrase IssueOf(Work work, Words words) => work.Type == "patent"
        ? Phrase.Empty
        : Phrase.Fill(words.IssueNumber, Phrase.From(Wording.Range(work.Issue)));

    private static Phrase VolumeOf(Work work, Words words) => Counted(work.Volume, words.VolumeNumber, words.VolumeNumbers) is { IsEmpty: false } volume
        ? volume
        : Wording.Normalize(work.Details.NumberOfVolumes) is { } count && count.All(char.IsAsciiDigit) && count is not "1"
            ? Phrase.Fill(words.VolumeNumbers, Phrase.From("1–" + count))
            : Phrase.Empty;

    private static Phrase Counted(string? field, string one, string several) => Wording.Range(field) is { } text
        ? Phrase.Fill(text.AsSpan().ContainsAny("–-,&") ? several : one, Phrase.From(text))
        : Phrase.Empty;

    // "2" becomes "2nd ed.", "2nd" too; "Revised edition" is printed as it is.
    private static string? EditionOf(Work work, Words words) => Wording.Normalize(work.Edition) switch
    {
        null => null,
        var text when text.All(char.IsAsciiDigit) => WordTable.Fill(words.EditionNumber, Ordinal(text, words)),
        var text when char.IsAsciiDigit(text[0]) && !text.Contains(' ', StringComparison.Ordinal) =>
            WordTable.Fill(words.EditionNumber, text),
        var text => text,
    };

    private static string Ordinal(string number, Words words)
    {
        var forms = WordTable.Split(words.Ordinals);
        var isTeen = number is [.., '1', _];
        var form = isTeen || number[^1] is '0' ? forms.Length : number[^1] - '0';
        return WordTable.Fill(forms[Math.Min(form, forms.Length) - 1], number);
    }
}

/// <summary>Where a work can be read: its DOI, or else its address and when it was read there.</summary>
internal static class AddressPart
{
    /// <summary>
    /// Empty for a work that is linked for nobody. No full stop follows an address: it would be copied with it.
    /// </summary>
    public static Phrase Write(Work work, Words words)
    {
        var link = LinkOf(work);
        var isRead = work is { Accessed: not null, ReadInStoredCopy: false } && Wording.Normalize(work.Doi) is null;
        if (!isRead || link.IsEmpty)
        {
            return link;
        }

        var day = ReferenceDate.InFull(work.Accessed, words);
        return Phrase.Join(" ", Phrase.From(WordTable.Fill(words.Retrieved, day)), link);
    }

    /// <summary>The address alone, for works that do not change.</summary>
    public static Phrase LinkOf(Work work)
    {
        var url = Wording.Normalize(work.Url);
        var (text, href) = Wording.Normalize(work.Doi) is { } doi ? DoiLink(doi) : (url is null ? null : ReadableAddress.Of(url), url);
        return text is null || work.Link == WorkAudience.None
            ? Phrase.Empty
            : Phrase.From(new TextRun(text, Href: work.Link == WorkAudience.Everyone ? href : null));
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
