using Explainer.Model.Languages;

namespace Explainer.Model;

/// <content>The words of references, of citing a page, and of how long it takes to read.</content>
public sealed partial record Words
{
    // References in APA style: dates
    public string ReferenceDate { get; init; } = Texts["reference_date"];
    public string MonthAndDay { get; init; } = Texts["month_and_day"];
    public string FullDate { get; init; } = Texts["full_date"];
    public string DateRange { get; init; } = Texts["date_range"];
    public string DateToPresent { get; init; } = Texts["date_to_present"];
    public string Circa { get; init; } = Texts["circa"];
    public string Seasons { get; init; } = Texts["seasons"];

    // References in APA style: people, places within a work, and what a work is
    public string And { get; init; } = Texts["and"];
    public string NamesAndLast { get; init; } = Texts["names_and_last"];
    public string Director { get; init; } = Texts["director"];
    public string Directors { get; init; } = Texts["directors"];
    public string Writer { get; init; } = Texts["writer"];
    public string Writers { get; init; } = Texts["writers"];
    public string Host { get; init; } = Texts["host"];
    public string Hosts { get; init; } = Texts["hosts"];
    public string Producer { get; init; } = Texts["producer"];
    public string Producers { get; init; } = Texts["producers"];
    public string ExecutiveProducer { get; init; } = Texts["executive_producer"];
    public string ExecutiveProducers { get; init; } = Texts["executive_producers"];
    public string Interviewer { get; init; } = Texts["interviewer"];
    public string Interviewers { get; init; } = Texts["interviewers"];
    public string TranslatorMark { get; init; } = Texts["translator_mark"];
    public string NarratorMark { get; init; } = Texts["narrator_mark"];
    public string IllustratorMark { get; init; } = Texts["illustrator_mark"];
    public string EditorMark { get; init; } = Texts["editor_mark"];
    public string EditorsMark { get; init; } = Texts["editors_mark"];
    public string InWork { get; init; } = Texts["in_work"];
    public string OnAlbum { get; init; } = Texts["on_album"];
    public string PageNumber { get; init; } = Texts["page_number"];
    public string PageNumbers { get; init; } = Texts["page_numbers"];
    public string VolumeNumber { get; init; } = Texts["volume_number"];
    public string IssueNumber { get; init; } = Texts["issue_number"];
    public string VolumeNumbers { get; init; } = Texts["volume_numbers"];
    public string EditionNumber { get; init; } = Texts["edition_number"];
    public string Ordinals { get; init; } = Texts["ordinals"];
    public string WorkNumber { get; init; } = Texts["work_number"];
    public string ReportNumber { get; init; } = Texts["report_number"];
    public string ArticleNumber { get; init; } = Texts["article_number"];
    public string VersionNumber { get; init; } = Texts["version_number"];
    public string SectionNumber { get; init; } = Texts["section_number"];
    public string OriginalWork { get; init; } = Texts["original_work"];
    public string ReviewOf { get; init; } = Texts["review_of"];
    public string ReviewOfKind { get; init; } = Texts["review_of_kind"];
    public string ReviewedBook { get; init; } = Texts["reviewed_book"];
    public string ByAuthor { get; init; } = Texts["by_author"];
    public string LetterTo { get; init; } = Texts["letter_to"];
    public string RecordedBy { get; init; } = Texts["recorded_by"];
    public string PerformedBy { get; init; } = Texts["performed_by"];
    public string AudioRecording { get; init; } = Texts["audio_recording"];
    public string DataSet { get; init; } = Texts["data_set"];
    public string Film { get; init; } = Texts["film"];
    public string Interview { get; init; } = Texts["interview"];
    public string Letter { get; init; } = Texts["letter"];
    public string Map { get; init; } = Texts["map"];
    public string MusicalScore { get; init; } = Texts["musical_score"];
    public string PaperPresentation { get; init; } = Texts["paper_presentation"];
    public string Review { get; init; } = Texts["review"];
    public string Song { get; init; } = Texts["song"];
    public string Software { get; init; } = Texts["software"];
    public string Speech { get; init; } = Texts["speech"];
    public string Thesis { get; init; } = Texts["thesis"];
    public string Patent { get; init; } = Texts["patent"];
    public string UnpublishedManuscript { get; init; } = Texts["unpublished_manuscript"];
    public string Video { get; init; } = Texts["video"];

    // Reading time, and citing a page
    public PluralText ReadingTime { get; init; } = Texts.Plural("reading_time");
    public string ReadingTimeAndGrade { get; init; } = Texts["reading_time_and_grade"];
    public string CiteThisPage { get; init; } = Texts["cite_this_page"];
    public string OtherStyles { get; init; } = Texts["other_styles"];
    public string CiteTitle { get; init; } = Texts["cite_title"];
    public string ForReferenceLists { get; init; } = Texts["for_reference_lists"];
    public string ForReferenceManagers { get; init; } = Texts["for_reference_managers"];
    public string StyleApa { get; init; } = Texts["style_apa"];
    public string StyleMla { get; init; } = Texts["style_mla"];
    public string StyleChicago { get; init; } = Texts["style_chicago"];
    public string StyleHarvard { get; init; } = Texts["style_harvard"];
    public string Copy { get; init; } = Texts["copy"];
    public string PrintedLinks { get; init; } = Texts["printed_links"];
    public string Copied { get; init; } = Texts["copied"];

    // References in other styles
    public string TwoNames { get; init; } = Texts["two_names"];
    public string ManyNames { get; init; } = Texts["many_names"];
    public string AndOthers { get; init; } = Texts["and_others"];
    public string QuotedTitle { get; init; } = Texts["quoted_title"];
    public string LastModified { get; init; } = Texts["last_modified"];
    public string AccessedOn { get; init; } = Texts["accessed_on"];
    public string AvailableAt { get; init; } = Texts["available_at"];
    public string NoDateInWords { get; init; } = Texts["no_date_in_words"];
    public string DayOfReading { get; init; } = Texts["day_of_reading"];
    public string ShortMonths { get; init; } = Texts["short_months"];
}
