using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Model;
using Explainer.Theme;

namespace Explainer.Editions.Flashcards;

/// <summary>Cards to learn with: the words of a site, or the questions of its lessons.</summary>
internal sealed class Deck
{
    private readonly Site site;
    private readonly ImmutableArray<Card> cards;

    private Deck(Site site, IEnumerable<Card> cards)
    {
        this.site = site;
        this.cards = [.. cards];
    }

    /// <summary>The cards of a site.</summary>
    /// <param name="isForTeachers">True for all questions that have an answer; false for the words, and the quizzes whose answers everyone sees.</param>
    public static Deck Create(Site site, bool isForTeachers) => new(
        site, (isForTeachers ? [] : site.Terms.Select(t => Card.Create(site, t)))
            .Concat(site.Lessons.SelectMany(l => l.CollectAnswered(isForTeachers).Select(q => Card.Create(site, l, q, isForTeachers)))));

    /// <summary>
    /// A text file that Anki imports as it is (docs.ankiweb.net, "Text Files"): header lines, then a note a line. The address of a
    /// note is its id, so a newer file updates the notes of an older one. No field begins with <c>#</c>, which would be a comment.
    /// </summary>
    public byte[] ToAnki()
    {
        var text = new StringBuilder("#separator:tab\n#html:true\n");
        // Anki takes "::" as the border between a deck and one within it.
        text.Append("#deck:").Append(Card.OnOneLine(site.Config.Title).Replace("::", ": :", StringComparison.Ordinal)).Append('\n');
        text.Append("#guid column:1\n#tags column:4\n");
        foreach (var card in cards)
        {
            text.AppendJoin('\t', card.Id, Side(FrontOf(card)), Side(BackOf(card)), card.Tag).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Front and back of a card a line with a tab between them, in plain text: what Quizlet and its like take by pasting.</summary>
    public byte[] ToPlainText() => Encoding.UTF8.GetBytes(string.Concat(cards.Select(c => $"{PlainFrontOf(c)}\t{PlainBackOf(c)}\n")));

    private static string PlainFrontOf(Card card) => Card.OnOneLine(card.Options.IsEmpty ? card.Front : $"{card.Front} {string.Join(" / ", card.Options)}");

    // An isolate (U+2068 … U+2069) keeps a form in another script from turning what stands around it.
    private string PlainBackOf(Card card)
    {
        var forms = card.Forms.Select(f => f.Latin is { } latin ? $"\u2068{f.Text}\u2069 ({latin})" : $"\u2068{f.Text}\u2069");
        var back = card.Reason is { } reason ? $"{card.Back} – {reason}" : card.Back;
        return Card.OnOneLine(string.Join(' ', [NotesOf(card), back, string.Join(", ", forms), card.Address]));
    }

    private string? NotesOf(Card card) => card.ContentNotes.IsEmpty ? null : site.Words.SayNotes(card.ContentNotes);

    private string FrontOf(Card card)
    {
        var options = card.Options.IsEmpty ? "" : $"<ul>{string.Concat(card.Options.Select(o => $"<li>{Escape(o)}</li>"))}</ul>";
        return $"<b>{Escape(card.Front)}</b>{options}{(NotesOf(card) is { } notes ? $"<p><small>{Escape(notes)}</small></p>" : "")}";
    }

    private string BackOf(Card card)
    {
        var back = new StringBuilder($"<p>{Escape(card.Back)}</p>");
        if (card.Reason is { } reason)
        {
            back.Append("<p>").Append(Escape(reason)).Append("</p>");
        }

        if (!card.Forms.IsEmpty)
        {
            back.Append("<p>").AppendJoin(", ", card.Forms.Select(FormOf)).Append("</p>");
        }

        var licence = site.Config.Licence is { } terms ? $", {Escape(terms.Name)}" : "";
        return back.Append(CultureInfo.InvariantCulture, $"<p><small><a href=\"{Escape(card.Address)}\">{Escape(site.Config.Title)}</a>{licence}</small></p>").ToString();
    }

    private static string FormOf(TermForm form) =>
        $"<span lang=\"{form.Language}\" dir=\"{TextDirection.NameOf(form.Language)}\">{Escape(form.Text)}</span>{(form.Latin is { } latin ? $" (<i>{Escape(latin)}</i>)" : "")}";

    private string Side(string html) => $"<div lang=\"{site.Config.Language}\" dir=\"{TextDirection.NameOf(site.Config.Language)}\">{html}</div>";

    // A tab would end the field and a line break the note.
    private static string Escape(string text) => string.Join(
        "<br>", text.Split(['\n', '\r', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => PageEncoder.Html.Encode(Card.OnOneLine(line))));
}

/// <summary>A card.</summary>
/// <param name="Id">What it keeps while its words change: the address of what it asks for.</param>
/// <param name="Front">A word, or a question.</param>
/// <param name="Back">What it means, or the answer.</param>
/// <param name="Tag">A word without spaces, by which learners choose cards.</param>
internal sealed record Card(string Id, string Front, string Back, string Tag)
{
    /// <summary>Where it is explained.</summary>
    public required string Address { get; init; }

    /// <summary>What a quiz lets choose from; empty for others.</summary>
    public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>Why the answer is right; null for nothing.</summary>
    public string? Reason { get; init; }

    /// <summary>A word in other scripts.</summary>
    public ImmutableArray<TermForm> Forms { get; init; } = [];

    /// <summary>Labels of content notes.</summary>
    public ImmutableArray<string> ContentNotes { get; init; } = [];

    /// <summary>The card of a word.</summary>
    public static Card Create(Site site, Term term)
    {
        var address = term.Url.Under(site.Config.Url);
        return new Card(address, term.Title, term.Summary, TagOf(site.Words.Glossary))
        {
            Address = address,
            Forms = term.Forms,
            ContentNotes = site.Config.NotesOf(term),
        };
    }

    /// <summary>The card of a question that has an answer.</summary>
    public static Card Create(Site site, Lesson lesson, LessonQuestion question, bool isForTeachers)
    {
        var address = lesson.Url.At(question.Anchor);
        return new Card(address.Under(site.Config.Url), question.Ask, question.Correct ?? question.Answer!, TagOf(lesson.Id.Name))
        {
            Address = (isForTeachers ? TeachUrls.For(lesson.Url).At(question.Anchor) : address).Under(site.Config.Url),
            Options = question.Options,
            Reason = question.Correct is null ? null : question.Answer,
            ContentNotes = site.Config.NotesOf(lesson),
        };
    }

    /// <summary>A text with single spaces in the place of tabs, line breaks and control characters.</summary>
    public static string OnOneLine(string text) => string.Join(
        ' ', new string([.. text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string TagOf(string name) => SiteUrl.Slug(name);
}
