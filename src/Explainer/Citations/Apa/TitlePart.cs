using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Citations.Apa;

/// <summary>The title with what is said of it in round and in square brackets.</summary>
internal static class TitlePart
{
    public static Phrase Of(Work work, ReferenceKind kind, Words words)
    {
        Phrase[] known = [EditorsOf(work, kind, words), NumberOf(work, kind, words), PlaceOf(work, kind, words)];
        var facts = Phrase.Join("; ", known).InBrackets();
        var description = DescriptionPart.Of(work, words);
        var isAlone = facts.IsEmpty && description.IsEmpty;
        return Phrase.Join(" ", TitleOf(work, isItalic: kind == ReferenceKind.Whole, isAlone), facts, description);
    }

    /// <summary>The title in its language.</summary>
    /// <param name="work">The work.</param>
    /// <param name="isItalic">Whether it names a whole work.</param>
    /// <param name="isAlone">Whether it ends the sentence: otherwise its full stop goes.</param>
    public static Phrase TitleOf(Work work, bool isItalic, bool isAlone)
    {
        var title = Wording.Spaced(work.Title);
        // A title in brackets is the site's own description of a work that has none, in the site's language.
        return title is ['[', .., ']']
            ? Phrase.Of(title)
            : Phrase.Of(new TextRun(isAlone ? title : Wording.WithoutFullStop(title), isItalic, Language: work.Language));
    }

    private static Phrase EditorsOf(Work work, ReferenceKind kind, Words words) =>
        kind == ReferenceKind.Whole && !AuthorPart.HasEditorsInFront(work, kind)
            ? Phrase.Fill($"{{0}}, {(work.Editors.Length == 1 ? words.EditorMark : words.EditorsMark)}",
                Phrase.Of(NameList.Direct(work.Editors, words)))
            : Phrase.Empty;

    private static Phrase NumberOf(Work work, ReferenceKind kind, Words words) =>
        kind == ReferenceKind.Whole || work.Type == "broadcast" ? NumberPart.Of(work, words) : Phrase.Empty;

    private static Phrase PlaceOf(Work work, ReferenceKind kind, Words words) =>
        kind == ReferenceKind.Whole ? PlacePart.Of(work, words) : Phrase.Empty;
}
