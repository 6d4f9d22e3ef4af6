namespace Explainer.Model.Texts;

/// <summary>Why a chart cannot show some data, and what to write instead.</summary>
public static class ChartTexts
{
    public static (string Why, string Instead) NoNumbers(string file) =>
        ($"{file} has no column of numbers.", "Give one of its columns type: number in the description.");

    public static (string Why, string Instead) NothingKnown { get; } = ("Nothing is known in the columns that this chart shows.", "Name others after y=.");

    public static (string Why, string Instead) LineOverWords(string column) =>
        ($"A line needs dates or numbers to go along, and '{column}' holds words.", "Write kind=bar, or name another column after x=.");

    public static (string Why, string Instead) TooManyValues(int most, string by, int found) => (
        FormattableString.Invariant($"A chart of this kind can show {most} values of '{by}', and there are {found}."),
        "Name those that matter after show=, with commas between.");

    public static (string Why, string Instead) TooManyColumns(int most, int found) => (
        FormattableString.Invariant($"A chart of this kind can show {most} columns, and these are {found}."), "Name those that matter after y=, with commas between.");

    public static (string Why, string Instead) TooManyRows(int most, string file, int found) => (
        FormattableString.Invariant($"A chart of this kind can show {most} rows, and {file} has {found}."),
        "Write kind=line, name the rows that matter after show=, or make a table with fewer.");

    /// <param name="isColumn">Whether it is the title of a column, and not a word of the table.</param>
    public static (string Why, string Instead) TooLong(string title, bool isColumn) => (
        $"'{title}' is too long to stand beside what it names.", isColumn ? "Give the column a shorter title in the description." : "Write it shorter in the table.");

    public static (string Why, string Instead) NoDates(string column, string file) =>
        ($"The column '{column}' of {file} holds no dates, and another does.", "Name columns of dates alone after y=, or columns of numbers alone.");

    public static (string Why, string Instead) Dates(string column, string file) => (
        $"The column '{column}' of {file} holds dates, and a chart of this kind shows numbers.",
        "Write kind=range, which shows times, or name another column after y=.");

    public static (string Why, string Instead) NotNumbers(string column, string file) =>
        ($"The column '{column}' of {file} holds no numbers.", "Name another after y=, or give it type: number in the description.");

    public static (string Why, string Instead) DividedByWhatIsShown(string column) => (
        $"'{column}' cannot stand after by= and be shown as well.",
        "Name the column after by= whose values are to be told apart, such as the group that each row is about.");

    public static (string Why, string Instead) SeveralColumnsDivided(string by, int columns) => (
        FormattableString.Invariant($"by= makes a series of each value of '{by}', for one column of numbers, and these are {columns}."), "Name one after y=.");

    public static (string Why, string Instead) RowOfNoGroup(string file, string row, string by) =>
        ($"A row of {file}, '{row}', has nothing under '{by}'.", "Write there what it belongs to.");

    public static (string Why, string Instead) RowTwice(string file, string x, string columnOfX, string value, string by) => (
        $"Two rows of {file} have '{x}' under '{columnOfX}' and '{value}' under '{by}'.", "Leave one out, or name other columns after x= and by=.");

    public static (string Why, string Instead) BelowZero { get; } =
        ("Numbers below zero cannot be stacked: the parts would not add up to the bar.", "Write kind=bar.");

    public static (string Why, string Instead) NoRange { get; } =
        ("No column says from where to where the numbers may go.", "Write low: and high: for the column in the description, or kind=bar.");

    public static (string Why, string Instead) SeveralInOnePlace(string file, string value, string column) => (
        $"{file} has several rows with '{value}' under '{column}', and a line has one place for each.",
        "Name the column that tells them apart after by=, or write kind=bar.");

    /// <param name="key">The key of the opening line: <c>x</c>.</param>
    public static (string Why, string Instead) OneColumn(string key, int found) => (
        FormattableString.Invariant($"A chart has one column after {key}=, and these are {found}."), "Write the chart once for each, or leave out all but one.");
}
