namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys that few works have are for.</summary>
public static class WorkDetailKeys
{
    public static KeyText OriginalDate { get; } = new("When it first appeared, if this is a later edition or a translation.", "1934");

    public static KeyText Archive { get; } = new("The archive, library or database that has it.", "City Archive");

    public static KeyText ArchiveCollection { get; } = new("Its collection in the archive.", "Papers of the reading room");

    public static KeyText ArchiveLocation { get; } = new("Box, folder or number in the archive.", "\"Box 3, folder 7\"");

    public static KeyText ArchivePlace { get; } = new("The town of the archive.", "Madras");

    public static KeyText EventTitle { get; } = new("The conference or event at which it was given.", "World Library Congress");

    public static KeyText Event { get; } = new("The same as event-title, as older programs write it.", "World Library Congress");

    public static KeyText EventPlace { get; } = new("Where the event was.", "Dublin");

    public static KeyText Version { get; } = new("Version of software.", "2.1");

    public static KeyText ReviewedTitle { get; } = new("The work that is reviewed.", "The five laws");

    public static KeyText ReviewedGenre { get; } = new("What is reviewed: book, film.", "film");

    public static KeyText CollectionTitle { get; } = new("The series of a report.", "Reading papers");

    public static KeyText CollectionNumber { get; } = new("Its number in the series.", "4");

    public static KeyText Section { get; } = new("Section of a law.", "12");

    public static KeyText ChapterNumber { get; } = new("For bills and hearings, the session of the parliament.", "2020 regular session");

    public static KeyText NumberOfVolumes { get; } = new("How many volumes it has.", "3");

    public static KeyText Status { get; } = new("What stands where there is no date yet.", "in press");
}
