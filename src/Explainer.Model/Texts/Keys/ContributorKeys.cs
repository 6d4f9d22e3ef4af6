namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of people who had a part in a work are for.</summary>
public static class ContributorKeys
{
    public static KeyText Translator { get; } = new("Who translated it.", "[{family: Aung, given: May}]");

    public static KeyText Composer { get; } = new("Who composed it.", "[{family: Sand, given: Lea}]");

    public static KeyText Performer { get; } = new("Who performs it: a song, a play.", "[{literal: The Reading Room Choir}]");

    public static KeyText Producer { get; } = new("Who produced it. Printed where nobody is named who wrote or directed it.", "[{family: Roth, given: Kim}]");

    public static KeyText ExecutiveProducer { get; } = new("Who produces the series.", "[{family: Roth, given: Kim}]");

    public static KeyText ScriptWriter { get; } = new("Who wrote the episode of a series.", "[{family: Vogel, given: Jan}]");

    public static KeyText Host { get; } = new("Who hosts the programme or podcast.", "[{family: Diaz, given: Ana}]");

    public static KeyText Narrator { get; } = new("Who reads an audiobook.", "[{family: Obi, given: Chi}]");

    public static KeyText Interviewer { get; } = new("Who asked; the author is who answered.", "[{family: Lind, given: Ada}]");

    public static KeyText Recipient { get; } = new("To whom a letter was written.", "[{family: Berg, given: Ida}]");

    public static KeyText ReviewedAuthor { get; } = new("Who wrote the work that is reviewed.", "[{family: Ek, given: Bo}]");

    public static KeyText ContainerAuthor { get; } = new("Who wrote the book that a chapter is in, where it has no editors.", "[{family: Ek, given: Bo}]");

    public static KeyText CollectionEditor { get; } = new("Who edits the series. Printed where no other editor is named.", "[{family: Ek, given: Bo}]");

    public static KeyText Illustrator { get; } = new("Who drew its pictures.", "[{family: Sy, given: Cy}]");
}
