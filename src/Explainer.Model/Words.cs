using System.Collections.Immutable;
using Explainer.Model.Dates;
using Explainer.Model.Languages;

namespace Explainer.Model;

/// <summary>
/// Every word the theme prints, in one language. The texts stand in <c>theme/words/</c>, a file for each language, where a
/// note says what <c>{0}</c> is; a site's <c>_theme/words.yml</c> replaces any of them.
/// </summary>
/// <param name="Texts">Where the words are taken from, each by its name in snake case.</param>
public sealed partial record Words(WordTable Texts)
{
    public DateWords Dates { get; init; } = new(Texts);

    /// <summary>The order of lists from A to Z.</summary>
    public FoldedOrder Order { get; init; } = FoldedOrder.Create(LetterTable.Parse(Texts));

    // Shell
    public string SkipToText { get; init; } = Texts["skip_to_text"];
    public string SiteNavigation { get; init; } = Texts["site_navigation"];
    public string Breadcrumbs { get; init; } = Texts["breadcrumbs"];
    public string Home { get; init; } = Texts["home"];
    public string OnThisPage { get; init; } = Texts["on_this_page"];
    public string PageTitle { get; init; } = Texts["page_title"];
    public string Draft { get; init; } = Texts["draft"];
    public string Languages { get; init; } = Texts["languages"];
    public string NotInLanguage { get; init; } = Texts["not_in_language"];
    public string Licence { get; init; } = Texts["licence"];
    public string NothingTracked { get; init; } = Texts["nothing_tracked"];
    public string Support { get; init; } = Texts["support"];
    public string ExitPage { get; init; } = Texts["exit_page"];
    public string ExitHint { get; init; } = Texts["exit_hint"];
    public string ExitTwice { get; init; } = Texts["exit_twice"];
    public string ExitOnce { get; init; } = Texts["exit_once"];
    public string ExitExpired { get; init; } = Texts["exit_expired"];
    public string ExitLeaving { get; init; } = Texts["exit_leaving"];

    // Choices of a reader
    public string Dark { get; init; } = Texts["dark"];
    public string LargeText { get; init; } = Texts["large_text"];

    // Previews
    public string ReadMore { get; init; } = Texts["read_more"];

    // Heads of pages
    public string WrittenBy { get; init; } = Texts["written_by"];
    public string ContentNotes { get; init; } = Texts["content_notes"];

    /// <summary>What readers see of each built-in content note, by its id.</summary>
    public ImmutableDictionary<string, string> NoteNames { get; init; } =
        ContentNote.BuiltIn.ToImmutableDictionary(n => n.Id, n => Texts["note_" + n.Id.Replace('-', '_')], StringComparer.Ordinal);

    public string Updated { get; init; } = Texts["updated"];
    public string Checked { get; init; } = Texts["checked"];
    public string Contents { get; init; } = Texts["contents"];
    public string ChapterOf { get; init; } = Texts["chapter_of"];
    public string LinkToParagraph { get; init; } = Texts["link_to_paragraph"];
    public string ParagraphLinks { get; init; } = Texts["paragraph_links"];
    public string ParagraphChanged { get; init; } = Texts["paragraph_changed"];
    public string LinkToSection { get; init; } = Texts["link_to_section"];
    public string Easier { get; init; } = Texts["easier"];
    public string EasierTitle { get; init; } = Texts["easier_title"];
    public string ToEasier { get; init; } = Texts["to_easier"];
    public string ToWholePage { get; init; } = Texts["to_whole_page"];

    // Lists
    public string Story { get; init; } = Texts["story"];
    public string StorySummary { get; init; } = Texts["story_summary"];
    public string Profiles { get; init; } = Texts["profiles"];
    public string ProfilesShort { get; init; } = Texts["profiles_short"];
    public string ProfilesSummary { get; init; } = Texts["profiles_summary"];
    public string Glossary { get; init; } = Texts["glossary"];
    public string GlossarySummary { get; init; } = Texts["glossary_summary"];
    public string Timeline { get; init; } = Texts["timeline"];
    public string TimelineSummary { get; init; } = Texts["timeline_summary"];
    public string Sources { get; init; } = Texts["sources"];
    public string SourcesSummary { get; init; } = Texts["sources_summary"];
    public string Corrections { get; init; } = Texts["corrections"];
    public string CorrectionsSummary { get; init; } = Texts["corrections_summary"];
    public string NothingYet { get; init; } = Texts["nothing_yet"];
    public string NoTermsYet { get; init; } = Texts["no_terms_yet"];
    public string NoEventsYet { get; init; } = Texts["no_events_yet"];
    public string NoVoicesYet { get; init; } = Texts["no_voices_yet"];
    public string NoWorksYet { get; init; } = Texts["no_works_yet"];
    public string NoCorrectionsYet { get; init; } = Texts["no_corrections_yet"];
    public string Letters { get; init; } = Texts["letters"];
    public string OtherLetters { get; init; } = Texts["other_letters"];
    public string ListPartTitle { get; init; } = Texts["list_part_title"];
    public string Labelled { get; init; } = Texts["labelled"];
    public string ListRange { get; init; } = Texts["list_range"];
    public PluralText MorePages { get; init; } = Texts.Plural("more_pages");
    public string FilterList { get; init; } = Texts["filter_list"];
    public string FilterFound { get; init; } = Texts["filter_found"];

    // Story
    public string BeginReading { get; init; } = Texts["begin_reading"];
    public string BeginTeaching { get; init; } = Texts["begin_teaching"];
    public string StoryLength { get; init; } = Texts["story_length"];
    public PluralText ChapterCount { get; init; } = Texts.Plural("chapter_count");
    public PluralText ReadingHours { get; init; } = Texts.Plural("reading_hours");
    public string OtherWays { get; init; } = Texts["other_ways"];
    public PluralText AllChapters { get; init; } = Texts.Plural("all_chapters");
    public string Chapters { get; init; } = Texts["chapters"];
    public string Previous { get; init; } = Texts["previous"];
    public string Next { get; init; } = Texts["next"];

    // What readers and teachers take along
    public string TakeAlong { get; init; } = Texts["take_along"];
    public string FileOfType { get; init; } = Texts["file_of_type"];
    public string FileTypeAndSize { get; init; } = Texts["file_type_and_size"];
    public string Kilobytes { get; init; } = Texts["kilobytes"];
    public string Megabytes { get; init; } = Texts["megabytes"];
    public string TakeOffline { get; init; } = Texts["take_offline"];
    public string TakeOfflineUse { get; init; } = Texts["take_offline_use"];
    public string TakeBook { get; init; } = Texts["take_book"];
    public string TakeBookUse { get; init; } = Texts["take_book_use"];
    public string TakeHandout { get; init; } = Texts["take_handout"];
    public string TakeHandoutAnswers { get; init; } = Texts["take_handout_answers"];
    public string TakeHandoutUse { get; init; } = Texts["take_handout_use"];
    public string TakeSheet { get; init; } = Texts["take_sheet"];
    public string TakeSheetAnswers { get; init; } = Texts["take_sheet_answers"];
    public string TakeSheetUse { get; init; } = Texts["take_sheet_use"];
    public string WordList { get; init; } = Texts["word_list"];
    public string PictureElsewhere { get; init; } = Texts["picture_elsewhere"];
    public string BookAccessibility { get; init; } = Texts["book_accessibility"];
    public string TakeWordsAnki { get; init; } = Texts["take_words_anki"];
    public string TakeWordsPlain { get; init; } = Texts["take_words_plain"];
    public string TakeQuestionsAnki { get; init; } = Texts["take_questions_anki"];
    public string TakeQuestionsPlain { get; init; } = Texts["take_questions_plain"];
    public string TakeAnkiUse { get; init; } = Texts["take_anki_use"];
    public string TakePlainUse { get; init; } = Texts["take_plain_use"];
    public string TakeGift { get; init; } = Texts["take_gift"];
    public string TakeGiftUse { get; init; } = Texts["take_gift_use"];

    // Courses
    public string TakeCourse { get; init; } = Texts["take_course"];
    public string TakeCourseUse { get; init; } = Texts["take_course_use"];
    public string TakeCourseMoodle { get; init; } = Texts["take_course_moodle"];
    public string TakeCourseMoodleUse { get; init; } = Texts["take_course_moodle_use"];
    public string CourseTest { get; init; } = Texts["course_test"];
    public string TakePackBook { get; init; } = Texts["take_pack_book"];
    public string Packs { get; init; } = Texts["packs"];
    public string PacksSummary { get; init; } = Texts["packs_summary"];
    public string Pack { get; init; } = Texts["pack"];

    // Profiles
    public string People { get; init; } = Texts["people"];
    public string Groups { get; init; } = Texts["groups"];
    public string Person { get; init; } = Texts["person"];
    public string Group { get; init; } = Texts["group"];
    public string ProtectedPerson { get; init; } = Texts["protected_person"];
    public string ProtectedNote { get; init; } = Texts["protected_note"];
    public string AlsoCalled { get; init; } = Texts["also_called"];
    public string Role { get; init; } = Texts["role"];
    public string Origin { get; init; } = Texts["origin"];
    public string Born { get; init; } = Texts["born"];
    public string Died { get; init; } = Texts["died"];
    public string Founded { get; init; } = Texts["founded"];
    public string Dissolved { get; init; } = Texts["dissolved"];
    public string Joined { get; init; } = Texts["joined"];
    public string Left { get; init; } = Texts["left"];

    // Terms
    public string OtherForms { get; init; } = Texts["other_forms"];
    public string InOtherScripts { get; init; } = Texts["in_other_scripts"];
    public string SeeAlso { get; init; } = Texts["see_also"];
    public string SourcesOf { get; init; } = Texts["sources_of"];
    public string MentionedIn { get; init; } = Texts["mentioned_in"];
    public string LinkToTerm { get; init; } = Texts["link_to_term"];

    // Timeline
    public string TimelineDrawing { get; init; } = Texts["timeline_drawing"];
    public string TimelinePicture { get; init; } = Texts["timeline_picture"];
    public string ToTimeline { get; init; } = Texts["to_timeline"];
    public string MarkDay { get; init; } = Texts["mark_day"];
    public string MarkSpan { get; init; } = Texts["mark_span"];
    public string MarkUncertain { get; init; } = Texts["mark_uncertain"];
    public string MarkSeveral { get; init; } = Texts["mark_several"];
    public string MarkBreak { get; init; } = Texts["mark_break"];
    public PluralText EventsTogether { get; init; } = Texts.Plural("events_together");
    public string StrandSummary { get; init; } = Texts["strand_summary"];
    public string Strands { get; init; } = Texts["strands"];
    public string AllEvents { get; init; } = Texts["all_events"];
    public string TakeAway { get; init; } = Texts["take_away"];
    public string AsTable { get; init; } = Texts["as_table"];
    public string AsTimelineJson { get; init; } = Texts["as_timeline_json"];
    public string Events { get; init; } = Texts["events"];
    public string When { get; init; } = Texts["when"];
    public string Where { get; init; } = Texts["where"];
    public string Strand { get; init; } = Texts["strand"];
    public string OtherEvents { get; init; } = Texts["other_events"];
    public string WhoTookPart { get; init; } = Texts["who_took_part"];
    public string Earlier { get; init; } = Texts["earlier"];
    public string Later { get; init; } = Texts["later"];
    public string LinkToEvent { get; init; } = Texts["link_to_event"];

    // Sources
    public string SourceMark { get; init; } = Texts["source_mark"];
    public string BackToText { get; init; } = Texts["back_to_text"];
    public string FurtherReading { get; init; } = Texts["further_reading"];
    public string NoDate { get; init; } = Texts["no_date"];
    public string StoredCopy { get; init; } = Texts["stored_copy"];
    public string StoredCopyMeaning { get; init; } = Texts["stored_copy_meaning"];
    public string OriginalGone { get; init; } = Texts["original_gone"];
    public string OriginalGoneMeaning { get; init; } = Texts["original_gone_meaning"];
    public string UnlinkedAsHard { get; init; } = Texts["unlinked_as_hard"];
    public string UnlinkedAsForTeachers { get; init; } = Texts["unlinked_as_for_teachers"];
    public string UnlinkedMeaning { get; init; } = Texts["unlinked_meaning"];
    public string ArchivedCopy { get; init; } = Texts["archived_copy"];
    public string Retrieved { get; init; } = Texts["retrieved"];
    public string Source { get; init; } = Texts["source"];
    public string AboutSource { get; init; } = Texts["about_source"];
    public string PagesThatCite { get; init; } = Texts["pages_that_cite"];
    public string Footnotes { get; init; } = Texts["footnotes"];
    public string Table { get; init; } = Texts["table"];
    public string TaskDone { get; init; } = Texts["task_done"];
    public string TaskOpen { get; init; } = Texts["task_open"];
    public string FootnoteMark { get; init; } = Texts["footnote_mark"];

    // Testimony, and passages that are set apart
    public string Testimony { get; init; } = Texts["testimony"];
    public string LinkToTestimony { get; init; } = Texts["link_to_testimony"];
    public string WhatOthersFound { get; init; } = Texts["what_others_found"];
    public string OthersDisagree { get; init; } = Texts["others_disagree"];
    public string OneVoice { get; init; } = Texts["one_voice"];
    public string OthersSaySimilar { get; init; } = Texts["others_say_similar"];
    public string Contested { get; init; } = Texts["contested"];
    public string InThisPassage { get; init; } = Texts["in_this_passage"];
    public string SkipPassage { get; init; } = Texts["skip_passage"];
    public string EndOfPassage { get; init; } = Texts["end_of_passage"];
    public string InShort { get; init; } = Texts["in_short"];
    public string ForTeachers { get; init; } = Texts["for_teachers"];
    public string Question { get; init; } = Texts["question"];
    public string LinkToQuestion { get; init; } = Texts["link_to_question"];

    // Evidence
    public string Evidence { get; init; } = Texts["evidence"];
    public string EvidenceSummary { get; init; } = Texts["evidence_summary"];
    public string WhoSpeaks { get; init; } = Texts["who_speaks"];
    public string WhoSpeaksTable { get; init; } = Texts["who_speaks_table"];
    public string WhoSpeaksNumbers { get; init; } = Texts["who_speaks_numbers"];
    public string Stage { get; init; } = Texts["stage"];
    public string NobodySpeaks { get; init; } = Texts["nobody_speaks"];
    public string Speaker { get; init; } = Texts["speaker"];
    public string EachVoice { get; init; } = Texts["each_voice"];
    public string QuotedIn { get; init; } = Texts["quoted_in"];
    public string SaidSimilarlyIn { get; init; } = Texts["said_similarly_in"];
    public string DisputedIn { get; init; } = Texts["disputed_in"];
    public string OneVoiceMeaning { get; init; } = Texts["one_voice_meaning"];
    public string OthersSaySimilarMeaning { get; init; } = Texts["others_say_similar_meaning"];
    public string ContestedMeaning { get; init; } = Texts["contested_meaning"];

    // Corrections
    public string CorrectionDate { get; init; } = Texts["correction_date"];
    public string CorrectionWas { get; init; } = Texts["correction_was"];
    public string CorrectionNow { get; init; } = Texts["correction_now"];
    public string CorrectionPage { get; init; } = Texts["correction_page"];

    // Other pages
    public string NotFound { get; init; } = Texts["not_found"];
    public string NotFoundText { get; init; } = Texts["not_found_text"];
    public string Moved { get; init; } = Texts["moved"];
    public string MovedText { get; init; } = Texts["moved_text"];

    /// <summary>A label with what stands after it, with the colon of the language and the space that may stand before that.</summary>
    public string Label(string label, string text) => WordTable.Fill(Labelled, label, text);
}
