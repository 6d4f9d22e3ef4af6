namespace Explainer.Model;

/// <summary>The words dates are written with, per language. The defaults are English.</summary>
public sealed record DateWords
{
    public string Months { get; init; } =
        "January, February, March, April, May, June, July, August, September, October, November, December";
}
