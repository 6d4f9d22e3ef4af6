namespace Explainer.Model.Diagnostics;

/// <content>Problems of what photographs, film and sound say besides.</content>
public static partial class Rules
{
    private const string InDanger = "This is the page of somebody who would be in danger if known, and ";

    public static Diagnostic SaysPlace(string file) => AboutMetadata("EX339", file, "This file says where it was taken (GPS, or the name of the place).");

    public static Diagnostic SaysPeople(string file) => AboutMetadata("EX340", file, "The metadata of this file name people: whose camera it was, or who is on it.");

    public static Diagnostic HasFilm(string file) => AboutMetadata("EX341", file, "Within this photograph lies a film of the moments around it, with sound (a motion photo).");

    public static Diagnostic FilmKeepsPlace(string file) => Warning("EX359", file,
        "This file says where it was taken, in a part that stays in what is published. Save it again without its metadata, from the program in which you cut it or in another, such as HandBrake or Audacity.");

    public static Diagnostic DrawingKeepsPlace(string file) => Warning("EX359", file,
        "A photograph within this drawing says where it was taken, or names people, and is published as it is. Save the photograph in images/ and show it on a page, run explainer check --fix, and put it into the drawing again.");

    /// <param name="span">Where.</param>
    /// <param name="what">What is shown, or linked.</param>
    /// <param name="includedBy">The page, where the text stands in another file; null for none.</param>
    public static Diagnostic ShowsOfProtected(SourceSpan span, ShownOfProtected what, string? includedBy) =>
        Error("EX342", span, (includedBy is null ? InDanger : $"This is included by {includedBy}, the page of somebody who would be in danger if known, and ") + what switch
        {
            ShownOfProtected.Picture => "a picture can tell who it is, even one of a room or a view. Remove it, and say in the text what it shows, with its source.",
            ShownOfProtected.Sound => "a voice can tell who it is. Remove the sound, and quote in the text what is said, with its source.",
            ShownOfProtected.Film => "a film can tell who it is, by a voice or a room. Remove it, and say in the text what it shows, with its source.",
            ShownOfProtected.Map => "a place can tell who it is. Remove the map, and say in the text what has been published, with its source.",
        });

    /// <param name="span">Where.</param>
    /// <param name="published">The old address, as it was published.</param>
    public static Diagnostic OldAddressOfProtected(SourceSpan span, string published) =>
        Error("EX360", span, InDanger + $"redirect_from publishes where it lay before, which can tell who it is. Remove it, and run explainer permalinks --forget {published}: links to it will break.");

    /// <param name="span">The first of the names.</param>
    /// <param name="names">Words with a capital letter that stand nowhere else on the page.</param>
    public static Diagnostic CorrectionOfProtected(SourceSpan span, IEnumerable<string> names) =>
        Warning("EX364", span, InDanger + $"{string.Join(", ", names.Select(Quoted))} would be read in this correction and nowhere else on it. If that tells who it is, write under was: in general words what was wrong, such as: A name was given.");

    /// <param name="span">The link.</param>
    /// <param name="name">Words that look like a name.</param>
    /// <param name="title">The title of the page to which it leads.</param>
    /// <param name="instead">What to write.</param>
    public static Diagnostic OtherNameOfProtected(SourceSpan span, string name, string title, string instead) =>
        Warning("EX343", span, $"{Quoted(name)} would be read as the name of {Quoted(title)}, who would be in danger if known: the link leads to that page. Write {instead}, or words that name nobody.");

    /// <param name="span">The first of the names.</param>
    /// <param name="names">Words with a capital letter that stand nowhere else on the page.</param>
    /// <param name="title">The protected person whom the correction names.</param>
    public static Diagnostic CorrectionNamesProtected(SourceSpan span, IEnumerable<string> names, string title) =>
        Warning("EX364", span, $"This correction is about {Quoted(title)}, who would be in danger if known, and {string.Join(", ", names.Select(Quoted))} would be read in it and nowhere else on this page. If that tells who it is, write under was: in general words what was wrong, such as: A name was given.");

    /// <param name="span">The name.</param>
    /// <param name="name">The same as text.</param>
    /// <param name="file">The page of the person.</param>
    /// <param name="reason">Why it says too much there.</param>
    public static Diagnostic NamesProtected(SourceSpan span, string name, string file, string reason) =>
        Warning("EX222", span, $"{Quoted(name)} is a protected person ({file}), and {reason}. Leave the name out here.");

    private static Diagnostic AboutMetadata(string code, string file, string what) => Warning(code, file,
        $"{what} Readers get it without that, but the file in your folder still has it. Run explainer check --fix to take that out there too, and nothing else. If it is evidence, keep the original elsewhere first.")
        with { Cleaning = new FileCleaning(file) };

    /// <param name="span">Where a page of somebody who would be in danger cites what nobody has published.</param>
    /// <param name="id">Of the work.</param>
    /// <param name="note">What readers are told of the page.</param>
    public static Diagnostic ProtectedNoteUntrue(SourceSpan span, string id, string note) =>
        Warning("EX378", span, $"'{id}' is what somebody said to you and nobody has published, but readers of this page are told: \"{note}\" "
            + "Write into _theme/words.yml what is true, such as protected_note: This page says only what this person allowed us to say.");
}

/// <summary>What may tell who a protected person is.</summary>
public enum ShownOfProtected
{
    Picture,
    Sound,
    Film,
    Map,
}
