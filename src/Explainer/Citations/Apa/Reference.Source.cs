using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Citations.Apa;

/// <content>Where a work appeared and who published it.</content>
internal sealed partial record Reference
{
    /// <summary>Its sentences; some may be empty.</summary>
    private Phrase[] Source() => Kind switch
    {
        ReferenceKind.Periodical => [Periodical(), Published([])],
        ReferenceKind.Part => [Book(), Published([Publisher()], Work.ContainerTitle)],
        _ =>
        [
            Event(),
            Published([Work.ContainerTitle, NamesUniversity ? null : Publisher()], IsWithin ? null : EventTitle),
        ],
    };

    // The office that grants a patent stands with its number, unless only its name is known.
    private string? Publisher() => Wording.Normalize(Work.Publisher)
        ?? (Work.Type == "patent" && !IsGrantedByOffice ? null : Work.Authority);

    // An archive that publishes what it has is named once, as the archive, with its box.
    private Phrase Published(string?[] publishers, string? container = null)
    {
        var named = NamesInFront().Append(Wording.Normalize(container));
        return Archive() is not { } archive
            ? PublishersOf(publishers, named)
            : Phrase.Join("; ", PublishersOf(publishers, [.. named, Wording.Normalize(Work.Details.Archive)]), Phrase.From(archive));
    }

    private Phrase Periodical()
    {
        var volume = Phrase.Italic(Wording.Range(Work.Volume));
        var issue = Wording.Range(Work.Issue);
        var number = Phrase.Fill(Words.ArticleNumber, Phrase.From(Wording.Normalize(Work.Number)));
        return Phrase.Join(", ",
            Container(),
            volume.IsEmpty ? Phrase.Italic(issue) : Phrase.Join("", volume, Phrase.From(issue).InBrackets()),
            number.IsEmpty ? Phrase.From(Wording.Range(Work.Page)) : number);
    }

    private Phrase Book()
    {
        var number = Work.Type is "broadcast" or "song" ? Phrase.Empty : Number();
        var book = Phrase.Join(", ", EditorsOfBook(), Container());
        var place = Phrase.Join("; ", DatabaseNumber(), number, Place()).InBrackets();
        return Phrase.Fill(Work.Type == "song" ? Words.OnAlbum : Words.InWork, Phrase.Join(" ", book, place));
    }

    private Phrase Container() =>
        Phrase.Styled(Work.Rich.ContainerTitle, Wording.Normalize(Work.ContainerTitle), new TextRun("", IsItalic: true));

    private Phrase EditorsOfBook()
    {
        var editors = Work.Editors.IsEmpty ? Work.Others.CollectionEditors : Work.Editors;
        return editors.IsEmpty
            ? Phrase.From(NameList.Direct(Work.Others.ContainerAuthors, Words))
            : Phrase.Fill($"{{0}} ({(editors.Length == 1 ? Words.EditorMark : Words.EditorsMark)})", Phrase.From(NameList.Direct(editors, Words)));
    }

    /// <summary>The conference at which a paper or speech was given, and where; not where it was published in proceedings.</summary>
    private Phrase Event()
    {
        var place = Phrase.From(Wording.Normalize(Work.Details.EventPlace));
        return Kind != ReferenceKind.Whole || IsWithin ? Phrase.Empty
            : EventTitle is { } title ? Phrase.Join(", ", Phrase.From(title), place)
            : Work.Type == "event" ? place
            : Phrase.Empty;
    }

    private string? EventTitle => Wording.Normalize(Work.Details.EventTitle);

    /// <summary>
    /// The archive or database that has a work: "City Archive (Box 3), Madras". In a database, which is no place, the number stands
    /// with the title, as numbers of reports do.
    /// </summary>
    private string? Archive()
    {
        var details = Work.Details;
        if (ReferenceEquals(details, WorkDetails.None))
        {
            return null;
        }

        var (archive, location) = (Wording.Normalize(details.Archive), IsInDatabase ? null : Wording.Normalize(details.ArchiveLocation));
        var first = Wording.Normalize(details.ArchiveCollection) ?? archive;
        var rest = first == archive ? null : archive;
        var place = Wording.Normalize(details.ArchivePlace);
        var located = first is null ? location : location is null ? first : $"{first} ({location})";
        return Wording.Normalize(string.Join(", ", new[] { located, rest, place }.OfType<string>()));
    }

    /// <summary>The number in a database; empty for an archive that is a place.</summary>
    private Phrase DatabaseNumber() => IsInDatabase ? Phrase.From(Wording.Normalize(Work.Details.ArchiveLocation)) : Phrase.Empty;

    private bool IsInDatabase => Wording.Normalize(Work.Details.ArchivePlace) is null
        && Wording.Normalize(Work.Details.ArchiveCollection) is null
        && (Wording.Normalize(Work.Url) ?? Wording.Normalize(Work.Doi)) is not null;

    /// <summary>The sites and bodies that published a work, none twice, and none that is its author.</summary>
    private static Phrase PublishersOf(IEnumerable<string?> candidates, IEnumerable<string?> named)
    {
        var taken = named.OfType<string>().Select(FoldedOrder.Fold).ToHashSet(StringComparer.Ordinal);
        return Phrase.Join("; ", [.. candidates.Select(Wording.Normalize).OfType<string>().Where(name => taken.Add(FoldedOrder.Fold(name))).Select(Phrase.From)]);
    }

    /// <summary>Those who stand in front of the reference.</summary>
    private IEnumerable<string?> NamesInFront()
    {
        WorkName[] names = [.. Work.Authors, .. Work.Directors, .. InFront.Select(credit => credit.Name)];
        return names.Distinct().Select(name => PersonName.From(name).Direct());
    }
}
