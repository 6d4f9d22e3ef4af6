namespace Explainer.Model.Diagnostics;

/// <content>Problems of places and of maps.</content>
public static partial class Rules
{
    public static Diagnostic NoSuchDegrees(SourceSpan span, string key, string found, string most, bool areSwapped) =>
        Error("EX164", span, $"{Quoted(found)} is no {(key == "lat" ? "latitude" : "longitude")}: {key} goes from -{most} to {most}." + (areSwapped ? " Have lat and lon changed places?" : ""));

    /// <param name="span">The latitude.</param>
    /// <param name="title">Of the place.</param>
    /// <param name="kilometres">How far it is from the nearest other place.</param>
    public static Diagnostic FarFromOthers(SourceSpan span, string title, string kilometres) =>
        Warning("EX165", span, $"{Quoted(title)} lies {kilometres} km from every other place, and near to them if lat and lon change places. Exchange the two numbers or, if they are right, say in the note: of the place where it lies.");

    /// <param name="span">The latitude.</param>
    /// <param name="title">Of the place.</param>
    /// <param name="kilometres">How far it is from the nearest other place.</param>
    /// <param name="key">The key whose sign is probably wrong.</param>
    /// <param name="instead">Its value with the other sign.</param>
    public static Diagnostic OtherSignIsNear(SourceSpan span, string title, string kilometres, string key, string instead) =>
        Warning("EX165", span, $"{Quoted(title)} lies {kilometres} km from every other place, and near to one with {key}: {instead}. South and west are below zero: write that or, if the number is right, say in the note: of the place where it lies.");

    /// <param name="span">The place on the line of the map.</param>
    /// <param name="title">Of the place.</param>
    /// <param name="degrees">What would lie in the country.</param>
    public static Diagnostic OutsideOfCountry(SourceSpan span, string title, string degrees) =>
        Warning("EX165", span, $"{Quoted(title)} lies outside the country that fit= names, and would lie in it with {degrees}. South and west are below zero: write that in site.yml or, if the numbers are right, say in the note: of the place where it lies.");

    /// <param name="span">Where an event says in words where it was.</param>
    /// <param name="id">Of the place that has this name.</param>
    public static Diagnostic PlaceInWords(SourceSpan span, string words, string id) =>
        Warning("EX355", span, $"{Quoted(words)} is the name of the place '{id}', but words lead to no place, and the list of places leaves this event out. Write {id}.");

    public static Diagnostic MapOfUnknown(SourceSpan span, string id, string? nearest) =>
        Error("EX241", span, $"There is no place {Quoted(id)}." + (nearest is null ? " Add it to site.yml, under places, with lat, lon and source." : DidYouMean(nearest)));

    public static Diagnostic MapOption(SourceSpan span, string found, string? nearest) =>
        Error("EX248", span, $"{Quoted(found)} is no option of a map.{DidYouMean(nearest)}" + (nearest is null ? " After the places write fit=COUNTRY for a map of a whole country, and show=COUNTRY to set one off; several with commas between." : ""));

    public static Diagnostic MapOfNoCountry(SourceSpan span, string found, string? nearest) =>
        Error("EX248", span, $"The map has no country {Quoted(found)}." + (nearest is null ? " Write its name with hyphens for spaces, such as united-states, or its two letters of ISO 3166: us." : DidYouMean(nearest)));

    public static Diagnostic MapOfNothing(SourceSpan span) =>
        Error("EX249", span, "This map does not say what it shows. Write ids of places from site.yml after it, or fit= and a country: :::map old-town fit=sweden.");

    public static Diagnostic MapOfTooMany(SourceSpan span, int found, int most) =>
        Error("EX249", span, FormattableString.Invariant($"A map can show {most} places, and this one names {found}. Name those that matter here; /places/ lists all."));

    public static Diagnostic LinkToUnpublishedPlace(SourceSpan span, string id) =>
        Error("EX218", span, $"The place '{id}' is not published, because no page for everyone names it. Write {id} under places: of one that does, or remove this link.");

    public static Diagnostic UnknownPlaceInLink(SourceSpan span, string id, string? nearest) =>
        Error("EX207", span, $"site.yml has no place '{id}'.{DidYouMean(nearest is null ? null : "#" + nearest)}" + (nearest is null ? " Add it there, under places, or link to the list alone." : ""));

    public static Diagnostic PlaceNotNamed(SourceSpan span, string id) =>
        Warning("EX124", span, $"No page names this place, so it is not published. Write {id} under places: of a chapter, a profile or an event, or remove it here.");

    public static Diagnostic PlaceNotForEveryone(SourceSpan span) =>
        Diagnostic.At(span, "EX124", Severity.Note, "Only drafts, texts for teachers or pages of protected people name this place, so it is not published.");
}
