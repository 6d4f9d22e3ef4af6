using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Languages;
using Explainer.Model.Views;

namespace Explainer.Citations.Apa;

/// <content>What a work is in relation to another or to somebody.</content>
internal sealed partial record Reference
{
    /// <summary>
    /// "Review of <i>The five laws</i>, by B. Ek", "Letter to Ida Berg", "Song recorded by A. Diaz". Empty for all other works.
    /// </summary>
    private Phrase Relation(Phrase genre, Phrase medium)
    {
        var others = Work.Others;
        if (Wording.Normalize(Work.Details.ReviewedTitle) is not null || !others.ReviewedAuthors.IsEmpty)
        {
            return Review(genre);
        }

        var relation = others.Recipients.IsEmpty || IsDescribed
            ? Performance(genre)
            : Phrase.From(WordTable.Fill(Words.LetterTo, genre.IsEmpty ? Words.Letter : genre.Text, NameList.InFull(others.Recipients, Words)));
        return relation.IsEmpty ? relation : Phrase.Join("; ", relation, medium);
    }

    private Phrase Performance(Phrase genre)
    {
        var artists = Phrase.From(NameList.Direct(Artists(), Words));
        var performed = Phrase.Fill(Work.Type == "performance" ? Words.PerformedBy : Words.RecordedBy, artists);
        var what = genre.IsEmpty && Work.Type == "song" ? Phrase.From(Words.Song) : genre;
        return performed.IsEmpty ? performed : Phrase.Join(" ", what, performed).Capitalised();
    }

    // Who performs what a composer or a playwright in front has written.
    private ImmutableArray<WorkName> Artists()
    {
        var others = Work.Others;
        return Work.Type is not ("song" or "musical_score" or "performance") || IsInFront(others.Performers) ? []
            : !others.Performers.IsEmpty ? others.Performers
            : others.Composers.IsEmpty ? []
            : [.. Work.Authors.Where(author => !others.Composers.Contains(author))];
    }

    // A review whose reviewed work has no title of its own here usually bears it as its title.
    private Phrase Review(Phrase genre)
    {
        var reviewed = Wording.Normalize(Work.Details.ReviewedTitle);
        var title = Phrase.Styled(reviewed is null ? Work.Rich.Title : Work.Rich.ReviewedTitle, Wording.WithoutFullStop(reviewed ?? Wording.Spaced(Work.Title)), new TextRun("", IsItalic: true));
        var kind = Wording.Normalize(Work.Details.ReviewedGenre) ?? (Work.Type == "review-book" ? Words.ReviewedBook : null);
        // "Review of the podcast" and the like is a genre that leads over to the title.
        var review = genre.Text.Contains(' ', StringComparison.Ordinal) ? Phrase.Join(" ", genre, title)
            : kind is null ? Phrase.Fill(Words.ReviewOf, title)
            : Phrase.Fill(WordTable.Fill(Words.ReviewOfKind, kind, "{0}"), title);
        return Phrase.Join(", ", review, Phrase.Fill(Words.ByAuthor, Phrase.From(NameList.Direct(Work.Others.ReviewedAuthors, Words))));
    }
}
