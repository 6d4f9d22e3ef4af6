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
        ReferenceKind.Periodical => [PeriodicalOf(work, words)],
        ReferenceKind.Part => [BookOf(work, words), Published(work, [Publisher(work)], work.ContainerTitle)],
        _ => [Published(work, [work.ContainerTitle, DescriptionPart.NamesUniversity(work) ? null : Publisher(work)])],
    };

    private static string? Publisher(Work work) => Wording.Normalize(work.Publisher) ?? work.Authority;

    private static Phrase Published(Work work, string?[] publishers, string? container = null) =>
        Publishers.List(publishers, Publishers.AuthorsOf(work).Append(Wording.Normalize(container)));

    private static Phrase PeriodicalOf(Work work, Words words)
    {
        var volume = Phrase.Italic(Wording.Range(work.Volume));
        var issue = Wording.Range(work.Issue);
        var number = Phrase.Fill(words.ArticleNumber, Phrase.From(Wording.Normalize(work.Number)));
        return Phrase.Join(", ",
            Phrase.Italic(Wording.Normalize(work.ContainerTitle)),
            volume.IsEmpty ? Phrase.Italic(issue) : Phrase.Join("", volume, Phrase.From(issue).InBrackets()),
            number.IsEmpty ? Phrase.From(Wording.Range(work.Page)) : number);
    }

    private static Phrase BookOf(Work work, Words words)
    {
        var number = work.Type == "broadcast" ? Phrase.Empty : NumberPart.Write(work, words);
        var book = Phrase.Join(", ", EditorsOf(work, words), Phrase.Italic(Wording.Normalize(work.ContainerTitle)));
        var place = Phrase.Join("; ", number, PlacePart.Write(work, words)).InBrackets();
        return Phrase.Fill(words.InWork, Phrase.Join(" ", book, place));
    }

    private static Phrase EditorsOf(Work work, Words words) => Phrase.Fill(
        $"{{0}} ({(work.Editors.Length == 1 ? words.EditorMark : words.EditorsMark)})",
        Phrase.From(NameList.Direct(work.Editors, words)));
}

/// <summary>Which edition, volume and pages of a book.</summary>
internal static class PlacePart
{
    public static Phrase Write(Work work, Words words) => Phrase.Join(", ",
        Phrase.From(EditionOf(work, words)),
        Counted(work.Volume, words.VolumeNumber, words.VolumeNumbers),
        Counted(work.Page, words.PageNumber, words.PageNumbers));

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
        var forms = words.Ordinals.Split(',', StringSplitOptions.TrimEntries);
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
        var (text, href) = Wording.Normalize(work.Doi) is { } doi ? DoiLink(doi) : (url, url);
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
