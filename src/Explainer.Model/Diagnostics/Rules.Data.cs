namespace Explainer.Model.Diagnostics;

/// <content>Problems of data and of the charts and numbers made of it.</content>
public static partial class Rules
{
    public static Diagnostic EmptyTable(string file) =>
        Error("EX131", file, "This table has no rows. Write the names of its columns into the first line and a row into each line below, or remove the file.");

    public static Diagnostic TitleInTable(SourceSpan span, string found) =>
        Error("EX131", span, $"{Quoted(found)} looks like a title, and the names of the columns belong into the first line. Take it out, and write it as title: into the description of the table.");

    public static Diagnostic RemarkInTable(SourceSpan span, string found) =>
        Error("EX131", span, $"{Quoted(found)} looks like a remark below the table, and would be a row of it. Take it out, and write it under note: or source: in the description of the table.");

    public static Diagnostic EmptyColumns(SourceSpan span, int count, string signs) => Error("EX131", span, FormattableString.Invariant(
        $"{(count == 1 ? "A column" : $"{count} columns")} from here on {(count == 1 ? "has" : "have")} nothing in any line. Take the last {signs} of each line away."));

    public static Diagnostic HeaderWithoutName(SourceSpan span, int column) =>
        Error("EX131", span, $"Column {column} has no name. Write one into the first line.");

    public static Diagnostic HeaderTwice(SourceSpan span, string name) =>
        Error("EX131", span, $"Two columns are called {Quoted(name)}. Give one of them another name.");

    public static Diagnostic WrongCellCount(SourceSpan span, int found, int expected, string signs) =>
        Error("EX131", span, $"This row has {Cells(found)}, and the first line has {expected}. Write {expected} with {signs} between them, nothing for a gap, and quotation marks around a cell that has {signs} in it.");

    public static Diagnostic OtherSeparator(SourceSpan span, string signs, string others) =>
        Error("EX131", span, $"This row is divided by {others}, and the first line by {signs}. Use one of them in the whole file.");

    public static Diagnostic UnclosedQuotes(SourceSpan span) =>
        Error("EX131", span, "These quotation marks are never closed. Write \" at the end of the cell; quotation marks within it are written twice: \"\".");

    public static Diagnostic TextAfterQuotes(SourceSpan span, string found) =>
        Error("EX131", span, $"{Quoted(found)} stands after the quotation marks of a cell. Put it before them; quotation marks within a cell are written twice: \"\".");

    public static Diagnostic TooManyRows(SourceSpan span, int found, int most) =>
        Error("EX131", span, $"This table has {found} rows, and a page can show {most} at most. Leave out what no page shows, or add rows up.");

    public static Diagnostic RowWithoutName(SourceSpan span, string column) =>
        Error("EX131", span, $"This row has nothing under {Quoted(column)}, its first column, by which it is named. Write what the row is about.");

    public static Diagnostic NotANumber(SourceSpan span, string column, string found, string? plain) =>
        Error("EX139", span, $"{Quoted(found)} stands under {Quoted(column)}, which holds numbers. Write it in plain form, {plain ?? "such as 1600 or -2.5"}: no spaces, no commas, no unit; leave it empty where nobody knows it. For words write type: text in the description.");

    /// <param name="span">The cell.</param>
    /// <param name="found">What stands in it: <c>22.000</c>.</param>
    /// <param name="other">Another number of its column.</param>
    /// <param name="large">The number if the point divides thousands.</param>
    /// <param name="small">The same number with a point, written so that nobody doubts it.</param>
    public static Diagnostic MaybeThousands(SourceSpan span, string found, string other, string large, string small) =>
        Warning("EX352", span, $"{Quoted(found)} has three digits behind a point, and stands among whole numbers such as {other}. Write {large} if the point divides thousands, or else {small}.");

    public static Diagnostic LowAboveHigh(SourceSpan span, string row, string low, string least, string high, string most) =>
        Warning("EX353", span, $"In the row {Quoted(row)} the lowest value, {least} under {Quoted(low)}, is above the highest, {most} under {Quoted(high)}. Exchange the two, or correct one.");

    /// <param name="span">The cell.</param>
    /// <param name="row">What its row is called.</param>
    /// <param name="column">Its column.</param>
    /// <param name="found">Its number.</param>
    /// <param name="side"><c>below</c> or <c>above</c>.</param>
    /// <param name="end">The end of the range.</param>
    /// <param name="ends">The column of that end.</param>
    public static Diagnostic OutsideOfRange(SourceSpan span, string row, string column, string found, string side, string end, string ends) =>
        Warning("EX353", span, $"In the row {Quoted(row)} the value {found} under {Quoted(column)} is {side} the end of its range, {end} under {Quoted(ends)}. Correct one of them.");

    public static Diagnostic DataWithoutTable(string file, string table, string? nearest) =>
        Error("EX163", file, $"This describes {table}, and there is no such file.{DidYouMean(nearest)}" + (nearest is null ? $" Save the table as {table}, or remove this file." : " Give both files one name."));

    public static Diagnostic DataName(string file, string tidy) =>
        Error("EX163", file, $"The name of this file cannot be written in a page. Call it {tidy}, and its table likewise.");

    public static Diagnostic UnknownDataColumn(SourceSpan span, string name, string? nearest, IEnumerable<string> columns) =>
        Error("EX163", span, $"The table has no column {Quoted(name)}." + (nearest is null ? $" It has: {string.Join(", ", columns)}." : DidYouMean(nearest)));

    public static Diagnostic UnexplainedCount(SourceSpan span) =>
        Error("EX163", span, "Who counted for this site, and how, stands nowhere. Write note: and a sentence on it, or the ids of works after source:.");

    public static Diagnostic DataNotShown(string file, string name) =>
        Warning("EX124", file, $"No page shows this table or quotes a number of it, so it is not published. Write :::chart {name} kind=bar and, on the next line, ::: into a page, or remove it and its description.");

    public static Diagnostic ChartOfNothing(SourceSpan span) =>
        Error("EX263", span, "This chart does not say what it shows. Write the name of a table in data/ after it: :::chart loans kind=bar.");

    public static Diagnostic ChartOfUnknown(SourceSpan span, string name, string? nearest) =>
        Error("EX263", span, $"There is no data {Quoted(name)}." + (nearest is null ? " Save the table as data/NAME.csv and what it is as data/NAME.yml, and write NAME here." : DidYouMean(nearest)));

    public static Diagnostic ChartWithoutDescription(SourceSpan span, string table, string description, string? nameHere) =>
        Error("EX263", span, $"Nothing says what {table} is. Write {description} with title: … and source: …{(nameHere is null ? "" : $", and {nameHere} here")}.");

    public static Diagnostic ChartKind(SourceSpan span, string? found, string? nearest, IEnumerable<string> kinds) =>
        Error("EX264", span, (found is null ? "This chart has no kind." : $"There is no kind of chart {Quoted(found)}.")
            + (nearest is null ? $" Write one of these: {string.Join(", ", kinds.Select(k => "kind=" + k))}." : DidYouMean(nearest)));

    public static Diagnostic ChartOption(SourceSpan span, string found, string? nearest) =>
        Error("EX264", span, $"{Quoted(found)} is no option of a chart.{DidYouMean(nearest)}" + (nearest is null ? " Write kind=bar, and where the columns are not clear x=… and y=…, with quotation marks around a name that has spaces: y=\"Number of people\". by=… makes a series of each value of a column, and show=… picks rows." : ""));

    /// <summary>An option with spaces, or with a colon.</summary>
    public static Diagnostic ChartOptionSign(SourceSpan span, string instead) =>
        Error("EX264", span, $"An option of a chart has = between its name and its value, and no spaces there. Write {instead}.") with { Fix = Fix.Replace(span, instead) };

    /// <summary>What the description of the data says.</summary>
    public static Diagnostic ChartOptionOfData(SourceSpan span, string key, string description, string written) =>
        Error("EX264", span, $"{Quoted(key)} is no option of a chart. Remove it here, and write {written} into {description}.");

    public static Diagnostic ChartCaption(SourceSpan span, string key) =>
        Error("EX264", span, $"{Quoted(key)} is no option of a chart. Write its words as text on the next line, before the closing :::.");

    /// <summary>Bars that have the same time.</summary>
    public static Diagnostic ChartTimeTwice(SourceSpan span, string file, string time, string column) =>
        Warning("EX354", span, $"{file} has several rows with {Quoted(time)} under {Quoted(column)}, and the chart shows each by itself. Correct the one that is wrong, or add them up to one row. If a column says what sets them apart, name it: by=….");

    public static Diagnostic ChartColumn(SourceSpan span, string found, string table, string? nearest, IEnumerable<string> columns) =>
        Error("EX264", span, $"{table} has no column {Quoted(found)}." + (nearest is null ? $" It has: {string.Join(", ", columns)}." : DidYouMean(nearest)));

    public static Diagnostic ChartRow(SourceSpan span, string found, string table, string columns, string? nearest) =>
        Error("EX264", span, $"{table} has no {Quoted(found)} under {columns}." + (nearest is null ? " Write what stands in a cell there, with commas between several (semicolons where a name has a comma), or, of a column of type: date, a time such as 2014/2016." : DidYouMean(nearest)));

    public static Diagnostic ChartShowsColumn(SourceSpan span, string found) =>
        Error("EX264", span, $"{Quoted(found)} is a column, and show= names rows. Write it after y=, in quotation marks if it has spaces.");

    /// <param name="span">Where.</param>
    /// <param name="why">What is in the way, as a sentence.</param>
    /// <param name="instead">What to write, as a sentence.</param>
    public static Diagnostic ChartUnfit(SourceSpan span, string why, string instead) => Error("EX265", span, $"{why} {instead}");

    /// <param name="span">The line that asks for the chart.</param>
    /// <param name="row">What the row is called.</param>
    /// <param name="file">The table.</param>
    public static Diagnostic TotalInChart(SourceSpan span, string row, string file) =>
        Warning("EX344", span, $"The row {Quoted(row)} of {file} is the sum of the others, so the chart shows everything once more, and the rest is small beside it. Take the row out of the table and say the sum in the caption, or name the other rows: show=\"one, another\".");

    public static Diagnostic NumberOfNoRow(SourceSpan span, string row, string table, string? nearest) =>
        Error("EX266", span, $"{table} has no row {Quoted(row)}." + (nearest is null ? " Write what stands in the first column of the row." : DidYouMean(nearest)));

    public static Diagnostic NumberOfManyRows(SourceSpan span, string row, string table) =>
        Error("EX266", span, $"{table} has several rows {Quoted(row)}, and a number comes from one. Give each row a name of its own in the first column, or write the number itself.");

    public static Diagnostic NumberOfNoColumn(SourceSpan span, string column, string table, string? nearest, IEnumerable<string> columns) =>
        Error("EX266", span, $"{table} has no column {Quoted(column)}." + (nearest is null ? $" It has: {string.Join(", ", columns)}." : DidYouMean(nearest)));

    public static Diagnostic NumberOfGap(SourceSpan span, string row, string column) =>
        Error("EX266", span, $"The table has nothing for {Quoted(row)} under {Quoted(column)}. Say in words that nobody knows it.");

    private static string Cells(int count) => count == 1 ? "1 cell" : FormattableString.Invariant($"{count} cells");
}
