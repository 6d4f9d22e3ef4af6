namespace Explainer.Model;

/// <summary>How finely a date is known, from the finest to the coarsest.</summary>
public enum DatePrecision
{
    Day,
    Month,
    Season,
    Year,
    Decade,
    Century,
}
