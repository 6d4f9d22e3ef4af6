namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of the description of data are for.</summary>
public static class DataKeys
{
    public static KeyText Title { get; } = new("What the table shows, as readers see it above a chart.", "Books lent in a year");

    public static KeyText Source { get; } = new("Ids of the works that the numbers come from, with the page in quotation marks: \"rtl, p. 50\". Or own, where this site has counted, which note explains.", "[rtl]");

    public static KeyText Note { get; } = new("What readers have to know of the numbers: how they were counted, what they leave out.", "Loans of the reading room were not counted.");

    public static KeyText ColumnTitle { get; } = new("What readers see instead of its header.", "Loans");

    public static KeyText Unit { get; } = new("What its numbers count or measure.", "books");

    public static KeyText Type { get; } = new("What its cells hold. When nothing is said, what most of them look like.", "number");

    public static KeyText Low { get; } = new("The column with the lowest numbers that these may be, where they are not certain.", "loans_low");

    public static KeyText High { get; } = new("The column with the highest ones.", "loans_high");

    public static KeyText Columns { get; } = new("What the columns are, by their headers.", "{loans: {title: Loans, unit: books}}");
}
