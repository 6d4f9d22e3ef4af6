using System.Globalization;
using Explainer.Model.Languages;

namespace Explainer.Model;

/// <content>The words of lessons, of charts, figures and tables, of the search and the site map, and of the feed.</content>
public sealed partial record Words
{
    // Lessons and the pages for teachers
    public string Lessons { get; init; } = Texts["lessons"];
    public string LessonsSummary { get; init; } = Texts["lessons_summary"];
    public string Lesson { get; init; } = Texts["lesson"];
    public string LessonTime { get; init; } = Texts["lesson_time"];
    public PluralText Minutes { get; init; } = Texts.Plural("minutes");
    public string Ages { get; init; } = Texts["ages"];
    public string AgesOf { get; init; } = Texts["ages_of"];
    public string Materials { get; init; } = Texts["materials"];
    public string Objectives { get; init; } = Texts["objectives"];
    public string ChapterNumber { get; init; } = Texts["chapter_number"];
    public string ToRead { get; init; } = Texts["to_read"];

    public string ToDo { get; init; } = Texts["to_do"];
    public string Questions { get; init; } = Texts["questions"];
    public string LinkToLessonQuestion { get; init; } = Texts["link_to_lesson_question"];
    public string Discuss { get; init; } = Texts["discuss"];
    public string Recall { get; init; } = Texts["recall"];
    public string Quiz { get; init; } = Texts["quiz"];
    public string RightOption { get; init; } = Texts["right_option"];
    public string ShowAnswer { get; init; } = Texts["show_answer"];
    public string Answer { get; init; } = Texts["answer"];
    public string Expect { get; init; } = Texts["expect"];
    public string Reason { get; init; } = Texts["reason"];
    public string Prepare { get; init; } = Texts["prepare"];
    public string Teach { get; init; } = Texts["teach"];
    public string TeachSummary { get; init; } = Texts["teach_summary"];
    public string ForClass { get; init; } = Texts["for_class"];
    public string WithAnswers { get; init; } = Texts["with_answers"];
    public string ReadInLessons { get; init; } = Texts["read_in_lessons"];
    public string Unlisted { get; init; } = Texts["unlisted"];

    // Charts
    public string ChartSource { get; init; } = Texts["chart_source"];
    public string ChartOwn { get; init; } = Texts["chart_own"];
    public string ChartNumbers { get; init; } = Texts["chart_numbers"];
    public string ChartDownload { get; init; } = Texts["chart_download"];
    public string ChartGap { get; init; } = Texts["chart_gap"];
    public string ChartNoDate { get; init; } = Texts["chart_no_date"];
    public string ChartHighest { get; init; } = Texts["chart_highest"];
    public string ChartLowest { get; init; } = Texts["chart_lowest"];

    // Figures and tables
    public string FigureNumber { get; init; } = Texts["figure_number"];
    public string FigureMention { get; init; } = Texts["figure_mention"];
    public string TableNumber { get; init; } = Texts["table_number"];
    public string PictureSource { get; init; } = Texts["picture_source"];
    public string TableMention { get; init; } = Texts["table_mention"];

    // Sound and film
    public string MediaTranscript { get; init; } = Texts["media_transcript"];
    public string MediaDownload { get; init; } = Texts["media_download"];
    public string MediaLength { get; init; } = Texts["media_length"];
    public string MediaLanguage { get; init; } = Texts["media_language"];
    public string MediaOpen { get; init; } = Texts["media_open"];
    public string MediaLearns { get; init; } = Texts["media_learns"];

    // Places and maps
    public string Places { get; init; } = Texts["places"];
    public string PlacesSummary { get; init; } = Texts["places_summary"];
    public string AllPlaces { get; init; } = Texts["all_places"];
    public string HappenedHere { get; init; } = Texts["happened_here"];
    public string PagesOnPlace { get; init; } = Texts["pages_on_place"];
    public string MapOf { get; init; } = Texts["map_of"];
    public string MapPlaces { get; init; } = Texts["map_places"];
    public string MapDistance { get; init; } = Texts["map_distance"];
    public string MapSamePlace { get; init; } = Texts["map_same_place"];
    public string Directions { get; init; } = Texts["directions"];
    public string North { get; init; } = Texts["north"];
    public string South { get; init; } = Texts["south"];
    public string East { get; init; } = Texts["east"];
    public string West { get; init; } = Texts["west"];
    public string Kilometres { get; init; } = Texts["kilometres"];
    public string MapSource { get; init; } = Texts["map_source"];
    public string MapDisputed { get; init; } = Texts["map_disputed"];

    // Search and site map
    public string Search { get; init; } = Texts["search"];
    public string SearchField { get; init; } = Texts["search_field"];
    public string SearchHint { get; init; } = Texts["search_hint"];
    public string SearchKeys { get; init; } = Texts["search_keys"];
    public string SearchShortcut { get; init; } = Texts["search_shortcut"];
    public string SearchLoading { get; init; } = Texts["search_loading"];
    public string SearchFailed { get; init; } = Texts["search_failed"];
    public string SearchResults { get; init; } = Texts["search_results"];
    public string SearchFirst { get; init; } = Texts["search_first"];
    public string SearchSimilar { get; init; } = Texts["search_similar"];
    public string SearchNothing { get; init; } = Texts["search_nothing"];
    public string SearchNothingHelp { get; init; } = Texts["search_nothing_help"];
    public string SearchSupport { get; init; } = Texts["search_support"];
    public string SearchStopWords { get; init; } = Texts["search_stop_words"];
    public string CloseSearch { get; init; } = Texts["close_search"];
    public string SiteMap { get; init; } = Texts["site_map"];
    public string SiteMapSummary { get; init; } = Texts["site_map_summary"];
    public string OtherPages { get; init; } = Texts["other_pages"];

    // Feed of changes
    public string Feed { get; init; } = Texts["feed"];
    public string FeedTitle { get; init; } = Texts["feed_title"];
    public string FeedNotes { get; init; } = Texts["feed_notes"];

    /// <summary>The name of a numbered figure or table, as it begins a caption or a sentence: "Figure 2".</summary>
    public string Name(FigureKind kind, int number) => Name(kind, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The same where figures of several pages have numbers such as "3.2".</summary>
    public string Name(FigureKind kind, string number) => WordTable.Fill(kind switch
    {
        FigureKind.Figure => FigureNumber,
        FigureKind.Table => TableNumber,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    }, number);

    /// <summary>The same within a sentence: "figure 2".</summary>
    public string Mention(FigureKind kind, int number) => Mention(kind, number.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Name(FigureKind, string)"/>
    public string Mention(FigureKind kind, string number) => WordTable.Fill(kind switch
    {
        FigureKind.Figure => FigureMention,
        FigureKind.Table => TableMention,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    }, number);

    /// <summary>Content notes in a sentence of their own, for where there is no list: "Content notes: War, Grief."</summary>
    public string SayNotes(IEnumerable<string> notes) => WordTable.Fill(FeedNotes, string.Join(", ", notes));
}
