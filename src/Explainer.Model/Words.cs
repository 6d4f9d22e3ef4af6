using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>
/// Every word the theme prints, per language. The defaults are English; a site's <c>_theme/words.yml</c> replaces any of
/// them under its name in snake case (<c>SkipToText</c> is <c>skip_to_text</c>). <c>{0}</c> marks what is filled in.
/// </summary>
public sealed partial record Words
{
    public static Words English { get; } = new();

    public DateWords Dates { get; init; } = new();

    // Shell
    public string SkipToText { get; init; } = "Skip to the text";
    public string SiteNavigation { get; init; } = "Site";
    public string Breadcrumbs { get; init; } = "Where you are";
    public string Home { get; init; } = "Home";
    public string OnThisPage { get; init; } = "On this page";
    public string PageTitle { get; init; } = "{0} · {1}";
    public string Draft { get; init; } = "Draft. This page is not part of the published site.";
    public string Licence { get; init; } = "Text: {0}";
    public string NothingTracked { get; init; } = "Nothing here is tracked.";
    public string Support { get; init; } = "If this is close to you";
    public string ExitPage { get; init; } = "Exit this page";
    public string ExitHint { get; init; } = "Press Shift three times, or";
    public string ExitTwice { get; init; } = "Shift, press 2 more times to exit.";
    public string ExitOnce { get; init; } = "Shift, press 1 more time to exit.";
    public string ExitExpired { get; init; } = "Exit by Shift has expired.";
    public string ExitLeaving { get; init; } = "Exiting page.";

    // Previews
    public string ReadMore { get; init; } = "Read more";

    // Heads of pages
    public string ContentNotes { get; init; } = "Content notes";
    public string Updated { get; init; } = "Updated {0}";
    public string Checked { get; init; } = "Facts checked {0}";
    public string ChapterOf { get; init; } = "Chapter {0} of {1}";
    public string LinkToSection { get; init; } = "Link to this section: {0}";

    // Lists
    public string Story { get; init; } = "Story";
    public string StorySummary { get; init; } = "All chapters in reading order.";
    public string Profiles { get; init; } = "People and groups";
    public string ProfilesShort { get; init; } = "People";
    public string ProfilesSummary { get; init; } = "Who appears in this account.";
    public string Glossary { get; init; } = "Glossary";
    public string GlossarySummary { get; init; } = "The words of this subject, explained from A to Z.";
    public string Timeline { get; init; } = "Timeline";
    public string TimelineSummary { get; init; } = "What happened when, as exactly as is known.";
    public string Sources { get; init; } = "Sources";
    public string SourcesSummary { get; init; } = "Every work this site cites.";
    public string Corrections { get; init; } = "Corrections";
    public string CorrectionsSummary { get; init; } = "Mistakes that were put right, newest first.";
    public string NothingYet { get; init; } = "Nothing here yet.";
    public string NoTermsYet { get; init; } = "No word is explained here yet.";
    public string NoEventsYet { get; init; } = "No event stands here yet.";
    public string NoVoicesYet { get; init; } = "Nobody is quoted on this site yet.";
    public string NoWorksYet { get; init; } = "No work is cited on this site yet.";
    public string NoCorrectionsYet { get; init; } = "No mistake has been put right here so far.";
    public string Letters { get; init; } = "Letters";
    public string OtherLetters { get; init; } = "Other";

    // Story
    public string BeginReading { get; init; } = "Begin reading";
    public string OtherWays { get; init; } = "Other ways in";
    public string AllChapters { get; init; } = "All {0} chapters";
    public string Chapters { get; init; } = "Chapters";
    public string Previous { get; init; } = "Before";
    public string Next { get; init; } = "Next";

    // Profiles
    public string People { get; init; } = "People";
    public string Groups { get; init; } = "Groups and institutions";
    public string Person { get; init; } = "Person";
    public string Group { get; init; } = "Group";
    public string ProtectedPerson { get; init; } = "Protected person";
    public string ProtectedNote { get; init; } = "This person may be in danger. This page says only what is already public under this name.";
    public string AlsoCalled { get; init; } = "Also called";
    public string Role { get; init; } = "Role";
    public string Origin { get; init; } = "Origin";
    public string Joined { get; init; } = "Joined";
    public string Left { get; init; } = "Left";

    // Terms
    public string OtherForms { get; init; } = "Also written";
    public string InOtherScripts { get; init; } = "In other languages";
    public string SeeAlso { get; init; } = "See also";
    public string SourcesOf { get; init; } = "Sources for “{0}”";
    public string MentionedIn { get; init; } = "Mentioned in";
    public string LinkToTerm { get; init; } = "Link to this term: {0}";

    // Timeline
    public string TimelineDrawing { get; init; } = "Events by strand, {0} to {1}. The list below has them all.";
    public string TimelinePicture { get; init; } = "Events by strand, {0} to {1}.";
    public string MarkDay { get; init; } = "A day";
    public string MarkSpan { get; init; } = "A longer time";
    public string MarkUncertain { get; init; } = "The exact date is not known";
    public string StrandSummary { get; init; } = "The events of one strand: {0}.";
    public string Strands { get; init; } = "Strands";
    public string AllEvents { get; init; } = "All events";
    public string TakeAway { get; init; } = "Take these events with you:";
    public string AsTable { get; init; } = "table (CSV)";
    public string AsTimelineJson { get; init; } = "TimelineJS (JSON)";
    public string Events { get; init; } = "Events";
    public string When { get; init; } = "When";
    public string Where { get; init; } = "Where";
    public string Strand { get; init; } = "Strand";
    public string WhoTookPart { get; init; } = "Who took part";
    public string Earlier { get; init; } = "Earlier";
    public string Later { get; init; } = "Later";
    public string LinkToEvent { get; init; } = "Link to this event: {0}";

    // Sources
    public string SourceMark { get; init; } = "Source {0}";
    public string BackToText { get; init; } = "Back to the text: {0}";
    public string FurtherReading { get; init; } = "Further reading";
    public string NoDate { get; init; } = "n.d.";
    public string StoredCopy { get; init; } = "stored copy";
    public string StoredCopyMeaning { get; init; } = "The mark “stored copy” says that a stored copy of the work was read, which may be older or shorter than what its address leads to.";
    public string UnlinkedMeaning { get; init; } = "Some works are named without a link for readers: what they show is hard to bear, or they are meant for teachers.";
    public string ArchivedCopy { get; init; } = "Archived copy";
    public string Retrieved { get; init; } = "Retrieved {0}, from";
    public string Source { get; init; } = "Source";
    public string AboutSource { get; init; } = "About this source";
    public string PagesThatCite { get; init; } = "Pages that mention it: {0}";
    public string Footnotes { get; init; } = "Notes";
    public string Table { get; init; } = "Table";
    public string FootnoteMark { get; init; } = "Note {0}";

    // References in APA style: dates. Of year and the rest; of month and day; of month, day and year; of first and last
    public string ReferenceDate { get; init; } = "{0}, {1}";
    public string MonthAndDay { get; init; } = "{0} {1}";
    public string FullDate { get; init; } = "{0} {1}, {2}";
    public string DateRange { get; init; } = "{0}–{1}";
    public string DateToPresent { get; init; } = "{0}–present";
    public string Circa { get; init; } = "ca. {0}";
    public string Seasons { get; init; } = "Spring, Summer, Autumn, Winter";

    // References in APA style: people, places within a work, and what a work is
    public string And { get; init; } = "&";
    public string Director { get; init; } = "Director";
    public string Directors { get; init; } = "Directors";
    public string EditorMark { get; init; } = "Ed.";
    public string EditorsMark { get; init; } = "Eds.";
    public string InWork { get; init; } = "In {0}";
    public string PageNumber { get; init; } = "p. {0}";
    public string PageNumbers { get; init; } = "pp. {0}";
    public string VolumeNumber { get; init; } = "Vol. {0}";
    public string VolumeNumbers { get; init; } = "Vols. {0}";
    public string EditionNumber { get; init; } = "{0} ed.";
    public string Ordinals { get; init; } = "{0}st, {0}nd, {0}rd, {0}th";
    public string WorkNumber { get; init; } = "No. {0}";
    public string ReportNumber { get; init; } = "Report No. {0}";
    public string ArticleNumber { get; init; } = "Article {0}";
    public string DataSet { get; init; } = "Data set";
    public string Film { get; init; } = "Film";
    public string Interview { get; init; } = "Interview";
    public string Map { get; init; } = "Map";
    public string PaperPresentation { get; init; } = "Paper presentation";
    public string Review { get; init; } = "Review";
    public string Software { get; init; } = "Computer software";
    public string Speech { get; init; } = "Speech";
    public string Thesis { get; init; } = "Thesis";

    // Testimony, and passages that are set apart
    public string Testimony { get; init; } = "Testimony: {0}";
    public string LinkToTestimony { get; init; } = "Link to this testimony";
    public string WhatOthersFound { get; init; } = "What others found";
    public string OthersDisagree { get; init; } = "Others disagree";
    public string OneVoice { get; init; } = "One voice";
    public string OthersSaySimilar { get; init; } = "Others say similar";
    public string Contested { get; init; } = "Contested";
    public string InThisPassage { get; init; } = "In this passage";
    public string SkipPassage { get; init; } = "Skip this passage";
    public string EndOfPassage { get; init; } = "The passage ends here.";
    public string InShort { get; init; } = "In short";
    public string ForTeachers { get; init; } = "For teachers";
    public string Question { get; init; } = "A question";
    public string LinkToQuestion { get; init; } = "Link to this question";

    // Evidence
    public string Evidence { get; init; } = "Evidence";
    public string EvidenceSummary { get; init; } = "Who speaks on what, where it is quoted, and what others found.";
    public string WhoSpeaks { get; init; } = "Who speaks on what";
    public string WhoSpeaksDrawing { get; init; } = "A drawing of who speaks on which stage of the story. The table below says the same.";
    public string WhoSpeaksTable { get; init; } = "Testimony by speaker and stage of the story";
    public string Speaker { get; init; } = "Speaker";
    public string EachVoice { get; init; } = "Each voice";
    public string QuotedIn { get; init; } = "Quoted in";
    public string SaidSimilarlyIn { get; init; } = "Others who say similar";
    public string DisputedIn { get; init; } = "Others who disagree";
    public string OneVoiceMeaning { get; init; } = "No other source that this site cites speaks of it.";
    public string OthersSaySimilarMeaning { get; init; } = "At least one further source speaks of the same thing.";
    public string ContestedMeaning { get; init; } = "Another source says something different.";

    // Corrections
    public string CorrectionDate { get; init; } = "Corrected";
    public string CorrectionWas { get; init; } = "It said";
    public string CorrectionNow { get; init; } = "It says now";
    public string CorrectionPage { get; init; } = "Page";

    // Other pages
    public string NotFound { get; init; } = "This page is not here";
    public string NotFoundText { get; init; } = "The address may be mistyped, or the page may have moved. These lists lead to everything:";
    public string Moved { get; init; } = "This page has moved";
    public string MovedText { get; init; } = "It is now here:";
}
