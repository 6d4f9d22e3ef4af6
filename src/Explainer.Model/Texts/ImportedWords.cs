namespace Explainer.Model.Texts;

/// <summary>Words that an import writes into pages, where the old program printed its own.</summary>
public static class ImportedWords
{
    public const string ForTeachers = "For teachers";
    public const string KeyPoints = "Key points";
    public const string SeeAlso = "See also";
    public const string Prerequisites = "Prerequisites";
    public const string More = "More";

    /// <summary>What stands for a figure, a table or something else that had a number in the old program.</summary>
    /// <param name="kind">What its label begins with: <c>fig</c>, <c>tbl</c>.</param>
    public static string OfNumbered(string kind) => kind switch
    {
        "fig" => "the figure",
        "tbl" => "the table",
        "eq" => "the formula",
        "lst" => "the code",
        _ => "what is shown",
    };
}
