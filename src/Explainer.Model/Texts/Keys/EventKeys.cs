namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of an event are for.</summary>
public static class EventKeys
{
    public static KeyText Date { get; } = new("When it happened, as exactly as is known.", "2016-05-03");

    public static KeyText End { get; } = new("When it ended, if it took longer.", "2016-05-05");

    public static KeyText Place { get; } = new("Where it happened: words, or the id of a place from site.yml.", "The reading room");

    public static KeyText Strand { get; } = new("The strand of the timeline it belongs to: an id from site.yml.", "house");

    public static KeyText Profiles { get; } = new("People and groups that took part: ids of profiles. Protected persons are never named here.", "[ada-lind]");

    public static KeyText TurningPoint { get; } = new("The few events on which the story turns: true, or a shorter name. It stands in the drawing of the timeline.", "Fees end");

    public static KeyText Places { get; } = new("Where it happened: ids of places from site.yml. Readers see their names, or what place says.", "[old-town]");
}
