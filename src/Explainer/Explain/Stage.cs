namespace Explainer.Explain;

/// <summary>Where in the work problems of one kind are found. Their codes begin alike.</summary>
/// <param name="Prefix">What their codes begin with.</param>
/// <param name="Title">What is looked at.</param>
internal sealed record Stage(string Prefix, string Title)
{
    /// <summary>Every stage, in the order of the work.</summary>
    public static Stage[] All { get; } =
    [
        new("EX1", "Files, front matter and what it says"),
        new("EX2", "Text, links and addresses"),
        new("EX3", "The finished site, and its sources"),
    ];

    /// <summary>Whether a problem is found there.</summary>
    public bool Has(Explanation rule) => rule.Code.StartsWith(Prefix, StringComparison.Ordinal);
}
