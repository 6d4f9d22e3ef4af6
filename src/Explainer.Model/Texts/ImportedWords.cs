namespace Explainer.Model.Texts;

/// <summary>Words that an import writes into pages, where the old program printed its own.</summary>
public static class ImportedWords
{
    public const string ForTeachers = "For teachers";
    public const string KeyPoints = "Key points";
    public const string SeeAlso = "See also";
    public const string Passage = "this passage";
    public const string Prerequisites = "Prerequisites";
    public const string More = "More";

    /// <summary>The group of the links for which a bar has no room, in the language of the site as far as it is known.</summary>
    /// <param name="language">Its tag; null for none.</param>
    public static string MoreIn(string? language) => language?.Split('-', '_')[0].ToLowerInvariant() switch
    {
        "ar" => "المزيد",
        "de" => "Mehr",
        "es" => "Más",
        "fr" => "Plus",
        "tr" => "Daha fazla",
        "uk" => "Ще",
        _ => More,
    };

    /// <summary>What Sphinx prints before a version; null for what is no directive of it.</summary>
    public static string? OfVersion(string directive) => directive switch
    {
        "versionadded" or "version-added" => "Added in version",
        "versionchanged" or "version-changed" => "Changed in version",
        "deprecated" or "version-deprecated" => "Deprecated since version",
        "versionremoved" or "version-removed" => "Removed in version",
        _ => null,
    };

    /// <summary>The name above a theorem, a proof or a definition: "Theorem (Of salt)".</summary>
    /// <param name="kind">Its kind, as <c>theorem</c>.</param>
    /// <param name="title">What it is called; null or empty for nothing.</param>
    public static string OfProof(string kind, string? title) => Capital(kind) + (string.IsNullOrWhiteSpace(title) ? "" : $" ({title.Trim()})");

    /// <summary>The name above a solution of several: "Solution to Exercise 2".</summary>
    /// <param name="exercise">What is solved.</param>
    public static string SolutionTo(string exercise) => $"Solution to {exercise}";

    /// <summary>What stands in a sentence for a formula whose number stands below it: "Equation (1)".</summary>
    /// <param name="number">The number in brackets.</param>
    public static string Equation(string number) => $"Equation {number}";

    /// <summary>What stands for the only one of a kind on its page: "the theorem".</summary>
    public static string TheOne(string kind) => $"the {kind.ToLowerInvariant().Replace('-', ' ')}";

    /// <summary>What stands for a figure, a table or something else that had a number in the old program.</summary>
    /// <param name="kind">What its label begins with: <c>fig</c>, <c>tbl</c>.</param>
    public static string OfNumbered(string kind) => kind switch
    {
        "fig" or "figure" => "the figure",
        "tbl" or "tab" or "table" => "the table",
        "eq" => "the formula",
        "lst" => "the code",
        _ => "what is shown",
    };

    private static string Capital(string kind) => char.ToUpperInvariant(kind[0]) + kind[1..].Replace('-', ' ');
}
