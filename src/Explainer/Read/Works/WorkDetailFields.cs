using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Fields;

namespace Explainer.Read.Works;

/// <summary>The keys of people who had a part in a work besides its authors, editors and directors.</summary>
internal static class ContributorFields
{
    public static readonly Field<WorkName[]> Translator = new("translator", WorkNameFields.Names, ContributorKeys.Translator);
    public static readonly Field<WorkName[]> Composer = new("composer", WorkNameFields.Names, ContributorKeys.Composer);
    public static readonly Field<WorkName[]> Performer = new("performer", WorkNameFields.Names, ContributorKeys.Performer);
    public static readonly Field<WorkName[]> Producer = new("producer", WorkNameFields.Names, ContributorKeys.Producer);
    public static readonly Field<WorkName[]> ExecutiveProducer = new("executive-producer", WorkNameFields.Names, ContributorKeys.ExecutiveProducer);
    public static readonly Field<WorkName[]> ScriptWriter = new("script-writer", WorkNameFields.Names, ContributorKeys.ScriptWriter);
    public static readonly Field<WorkName[]> Host = new("host", WorkNameFields.Names, ContributorKeys.Host);
    public static readonly Field<WorkName[]> Narrator = new("narrator", WorkNameFields.Names, ContributorKeys.Narrator);
    public static readonly Field<WorkName[]> Interviewer = new("interviewer", WorkNameFields.Names, ContributorKeys.Interviewer);
    public static readonly Field<WorkName[]> Recipient = new("recipient", WorkNameFields.Names, ContributorKeys.Recipient);
    public static readonly Field<WorkName[]> ReviewedAuthor = new("reviewed-author", WorkNameFields.Names, ContributorKeys.ReviewedAuthor);
    public static readonly Field<WorkName[]> ContainerAuthor = new("container-author", WorkNameFields.Names, ContributorKeys.ContainerAuthor);
    public static readonly Field<WorkName[]> CollectionEditor = new("collection-editor", WorkNameFields.Names, ContributorKeys.CollectionEditor);
    public static readonly Field<WorkName[]> Illustrator = new("illustrator", WorkNameFields.Names, ContributorKeys.Illustrator);

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
    public static readonly Field<FuzzyDate> OriginalDate = new("original-date", WorkDates.Type, WorkDetailKeys.OriginalDate);
    public static readonly Field<string> Archive = new("archive", FieldTypes.Text, WorkDetailKeys.Archive);
    public static readonly Field<string> ArchiveCollection = new("archive_collection", FieldTypes.Text, WorkDetailKeys.ArchiveCollection);
    public static readonly Field<string> ArchiveLocation = new("archive_location", FieldTypes.Text, WorkDetailKeys.ArchiveLocation);
    public static readonly Field<string> ArchivePlace = new("archive-place", FieldTypes.Text, WorkDetailKeys.ArchivePlace);
    public static readonly Field<string> EventTitle = new("event-title", FieldTypes.Text, WorkDetailKeys.EventTitle);
    public static readonly Field<string> Event = new("event", FieldTypes.Text, WorkDetailKeys.Event);
    public static readonly Field<string> EventPlace = new("event-place", FieldTypes.Text, WorkDetailKeys.EventPlace);
    public static readonly Field<string> Version = new("version", FieldTypes.Text, WorkDetailKeys.Version);
    public static readonly Field<RichText> ReviewedTitle = new("reviewed-title", RichText.Type, WorkDetailKeys.ReviewedTitle);
    public static readonly Field<string> ReviewedGenre = new("reviewed-genre", FieldTypes.Text, WorkDetailKeys.ReviewedGenre);
    public static readonly Field<RichText> CollectionTitle = new("collection-title", RichText.Type, WorkDetailKeys.CollectionTitle);
    public static readonly Field<string> CollectionNumber = new("collection-number", FieldTypes.Text, WorkDetailKeys.CollectionNumber);
    public static readonly Field<string> Section = new("section", FieldTypes.Text, WorkDetailKeys.Section);
    public static readonly Field<string> ChapterNumber = new("chapter-number", FieldTypes.Text, WorkDetailKeys.ChapterNumber);
    public static readonly Field<string> NumberOfVolumes = new("number-of-volumes", FieldTypes.Text, WorkDetailKeys.NumberOfVolumes);
    public static readonly Field<string> Status = new("status", FieldTypes.Text, WorkDetailKeys.Status);

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
