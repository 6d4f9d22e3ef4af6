using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Read.Fields;

namespace Explainer.Read.Works;

/// <summary>The keys of people who had a part in a work besides its authors, editors and directors.</summary>
internal static class ContributorFields
{
    public static readonly Field<WorkName[]> Translator = new("translator", WorkNameFields.Names, "Who translated it.", "[{family: Aung, given: May}]");
    public static readonly Field<WorkName[]> Composer = new("composer", WorkNameFields.Names, "Who composed it.", "[{family: Sand, given: Lea}]");
    public static readonly Field<WorkName[]> Performer = new("performer", WorkNameFields.Names, "Who performs it: a song, a play.", "[{literal: The Reading Room Choir}]");
    public static readonly Field<WorkName[]> Producer = new("producer", WorkNameFields.Names, "Who produced it. Printed where nobody is named who wrote or directed it.", "[{family: Roth, given: Kim}]");
    public static readonly Field<WorkName[]> ExecutiveProducer = new("executive-producer", WorkNameFields.Names, "Who produces the series.", "[{family: Roth, given: Kim}]");
    public static readonly Field<WorkName[]> ScriptWriter = new("script-writer", WorkNameFields.Names, "Who wrote the episode of a series.", "[{family: Vogel, given: Jan}]");
    public static readonly Field<WorkName[]> Host = new("host", WorkNameFields.Names, "Who hosts the programme or podcast.", "[{family: Diaz, given: Ana}]");
    public static readonly Field<WorkName[]> Narrator = new("narrator", WorkNameFields.Names, "Who reads an audiobook.", "[{family: Obi, given: Chi}]");
    public static readonly Field<WorkName[]> Interviewer = new("interviewer", WorkNameFields.Names, "Who asked; the author is who answered.", "[{family: Lind, given: Ada}]");
    public static readonly Field<WorkName[]> Recipient = new("recipient", WorkNameFields.Names, "To whom a letter was written.", "[{family: Berg, given: Ida}]");
    public static readonly Field<WorkName[]> ReviewedAuthor = new("reviewed-author", WorkNameFields.Names, "Who wrote the work that is reviewed.", "[{family: Ek, given: Bo}]");
    public static readonly Field<WorkName[]> ContainerAuthor = new("container-author", WorkNameFields.Names, "Who wrote the book that a chapter is in, where it has no editors.", "[{family: Ek, given: Bo}]");
    public static readonly Field<WorkName[]> CollectionEditor = new("collection-editor", WorkNameFields.Names, "Who edits the series. Printed where no other editor is named.", "[{family: Ek, given: Bo}]");
    public static readonly Field<WorkName[]> Illustrator = new("illustrator", WorkNameFields.Names, "Who drew its pictures.", "[{family: Sy, given: Cy}]");

    public static IReadOnlyList<Field> All { get; } =
    [
        Translator, Composer, Performer, Producer, ExecutiveProducer,
        ScriptWriter, Host, Narrator, Interviewer, Recipient,
        ReviewedAuthor, ContainerAuthor, CollectionEditor, Illustrator,
    ];

    /// <summary>The one value for nobody where a work has none of these keys.</summary>
    public static Contributors Read(FieldReader fields) => !All.Any(fields.Has)
        ? Contributors.None
        : new Contributors
        {
            Translators = fields.GetList(Translator),
            Composers = fields.GetList(Composer),
            Performers = fields.GetList(Performer),
            Producers = fields.GetList(Producer),
            ExecutiveProducers = fields.GetList(ExecutiveProducer),
            ScriptWriters = fields.GetList(ScriptWriter),
            Hosts = fields.GetList(Host),
            Narrators = fields.GetList(Narrator),
            Interviewers = fields.GetList(Interviewer),
            Recipients = fields.GetList(Recipient),
            ReviewedAuthors = fields.GetList(ReviewedAuthor),
            ContainerAuthors = fields.GetList(ContainerAuthor),
            CollectionEditors = fields.GetList(CollectionEditor),
            Illustrators = fields.GetList(Illustrator),
        };
}

/// <summary>The keys that few works have: archive, event, version, what is reviewed.</summary>
internal static class WorkDetailFields
{
    public static readonly Field<FuzzyDate> OriginalDate = new("original-date", WorkDates.Type, "When it first appeared, if this is a later edition or a translation.", "1934");
    public static readonly Field<string> Archive = new("archive", FieldTypes.Text, "The archive, library or database that has it.", "City Archive");
    public static readonly Field<string> ArchiveCollection = new("archive_collection", FieldTypes.Text, "Its collection in the archive.", "Papers of the reading room");
    public static readonly Field<string> ArchiveLocation = new("archive_location", FieldTypes.Text, "Box, folder or number in the archive.", "\"Box 3, folder 7\"");
    public static readonly Field<string> ArchivePlace = new("archive-place", FieldTypes.Text, "The town of the archive.", "Madras");
    public static readonly Field<string> EventTitle = new("event-title", FieldTypes.Text, "The conference or event at which it was given.", "World Library Congress");
    public static readonly Field<string> Event = new("event", FieldTypes.Text, "The same as event-title, as older programs write it.", "World Library Congress");
    public static readonly Field<string> EventPlace = new("event-place", FieldTypes.Text, "Where the event was.", "Dublin");
    public static readonly Field<string> Version = new("version", FieldTypes.Text, "Version of software.", "2.1");
    public static readonly Field<RichText> ReviewedTitle = new("reviewed-title", RichText.Type, "The work that is reviewed.", "The five laws");
    public static readonly Field<string> ReviewedGenre = new("reviewed-genre", FieldTypes.Text, "What is reviewed: book, film.", "film");
    public static readonly Field<RichText> CollectionTitle = new("collection-title", RichText.Type, "The series of a report.", "Reading papers");
    public static readonly Field<string> CollectionNumber = new("collection-number", FieldTypes.Text, "Its number in the series.", "4");
    public static readonly Field<string> Section = new("section", FieldTypes.Text, "Section of a law.", "12");
    public static readonly Field<string> ChapterNumber = new("chapter-number", FieldTypes.Text, "For bills and hearings, the session of the parliament.", "2020 regular session");
    public static readonly Field<string> NumberOfVolumes = new("number-of-volumes", FieldTypes.Text, "How many volumes it has.", "3");
    public static readonly Field<string> Status = new("status", FieldTypes.Text, "What stands where there is no date yet.", "in press");

    public static IReadOnlyList<Field> All { get; } =
    [
        OriginalDate, Archive, ArchiveCollection, ArchiveLocation, ArchivePlace, EventTitle,
        Event, EventPlace, Version, ReviewedTitle, ReviewedGenre, CollectionTitle,
        CollectionNumber, Section, ChapterNumber, NumberOfVolumes, Status,
    ];

    /// <summary>The one value for nothing where a work has none of these keys.</summary>
    public static WorkDetails Read(FieldReader fields) => !All.Any(fields.Has)
        ? WorkDetails.None
        : new WorkDetails
        {
            OriginalDate = fields.Get(OriginalDate),
            Archive = fields.Get(Archive),
            ArchiveCollection = fields.Get(ArchiveCollection),
            ArchiveLocation = fields.Get(ArchiveLocation),
            ArchivePlace = fields.Get(ArchivePlace),
            EventTitle = fields.Get(EventTitle) ?? fields.Get(Event),
            EventPlace = fields.Get(EventPlace),
            Version = fields.Get(Version),
            ReviewedTitle = fields.Get(ReviewedTitle)?.Plain,
            ReviewedGenre = fields.Get(ReviewedGenre),
            CollectionTitle = fields.Get(CollectionTitle)?.Plain,
            CollectionNumber = fields.Get(CollectionNumber),
            Section = fields.Get(Section),
            ChapterNumber = fields.Get(ChapterNumber),
            NumberOfVolumes = fields.Get(NumberOfVolumes),
            Status = fields.Get(Status),
        };
}
