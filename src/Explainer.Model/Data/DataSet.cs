using System.Collections.Immutable;
using Explainer.Model.Dates;
using Explainer.Model.Diagnostics;
using Explainer.Model.Languages;

namespace Explainer.Model.Data;

/// <summary>A table of values that pages show as charts and quote in their text: <c>data/NAME.csv</c>, described by <c>data/NAME.yml</c>.</summary>
/// <param name="Name">The name of its files.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Columns">Its columns; the first names the rows.</param>
/// <param name="Rows">Its rows, each with a cell for every column.</param>
/// <param name="Sources">The works it comes from; empty where the site has counted itself.</param>
/// <param name="Note">What readers have to know about it; null for nothing.</param>
public sealed record DataSet(
    string Name, string Title, ImmutableArray<DataColumn> Columns, ImmutableArray<ImmutableArray<DataCell>> Rows, ImmutableArray<DataSource> Sources, string? Note)
{
    public const string Folder = "data";

    /// <summary>Its table, relative to the input folder.</summary>
    public string File => FileOf(Name);

    public static string FileOf(string name) => $"{Folder}/{name}.csv";

    public static string DescriptionOf(string name) => $"{Folder}/{name}.yml";

    /// <summary>The column with a name, or else with a title; null for none.</summary>
    public DataColumn? FindColumn(string name) =>
        Columns.FirstOrDefault(c => c.Name == name) ?? Columns.FirstOrDefault(c => c.Title == name);

    /// <summary>The first row whose first cell says this; null for none.</summary>
    public ImmutableArray<DataCell>? FindRow(string name) =>
        Rows.FirstOrDefault(r => r[0].Text == name) is { IsDefault: false } row ? row : null;
}

/// <summary>A work that data comes from.</summary>
/// <param name="Work">Its id.</param>
/// <param name="Locator">The place in it: <c>p. 50</c>; empty for none.</param>
/// <param name="Place">Where that is written.</param>
public sealed record DataSource(string Work, string Locator, SourceSpan Place);

/// <summary>A column of data.</summary>
/// <param name="Index">Its place, from 0.</param>
/// <param name="Name">Its header in the table.</param>
/// <param name="Title">What readers see.</param>
/// <param name="Unit">What its numbers count or measure; null for nothing.</param>
/// <param name="Type">What its cells hold.</param>
public sealed record DataColumn(int Index, string Name, string Title, string? Unit, ColumnType Type)
{
    /// <summary>The column with the lowest values that its numbers may have; null where they are certain.</summary>
    public string? Low { get; init; }

    /// <summary>The column with the highest values that its numbers may have; null where they are certain.</summary>
    public string? High { get; init; }

    /// <summary>Its title and unit: "Killed (people)".</summary>
    public string Heading => Unit is null ? Title : $"{Title} ({Unit})";
}

/// <summary>What the cells of a column hold.</summary>
public enum ColumnType
{
    Text,
    Number,

    /// <summary>Dates and years in EDTF.</summary>
    Date,
}

/// <summary>A cell of data.</summary>
/// <param name="Text">As it is written; empty for a gap.</param>
public sealed record DataCell(string Text)
{
    /// <summary>Its number; null for a gap and in columns of another type.</summary>
    public double? Number { get; init; }

    /// <summary>Its date; null for a gap and in columns of another type.</summary>
    public FuzzyDate? Date { get; init; }

    public bool IsGap => Text.Length == 0;

    /// <summary>The cell as readers see it; empty for a gap.</summary>
    public string Write(DateWords dates, NumberSigns signs) =>
        Number is not null ? signs.Write(Text) : Date is { } date ? date.ToWords(dates) : Text;
}
