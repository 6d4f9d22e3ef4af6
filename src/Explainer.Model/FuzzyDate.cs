namespace Explainer.Model;

/// <summary>An EDTF date (ISO 8601-2, levels 0 and 1): as exact as is known, and no more.</summary>
public sealed record FuzzyDate : IComparable<FuzzyDate>
{
    /// <summary>The date as it was written in EDTF.</summary>
    public required string Edtf { get; init; }

    public bool IsInterval { get; init; }

    /// <summary>The first day it may mean; null when its start is open or unknown.</summary>
    public CalendarDay? Earliest { get; init; }

    /// <summary>The last day it may mean; null when its end is open or unknown.</summary>
    public CalendarDay? Latest { get; init; }

    /// <summary>Reads an EDTF date. On failure <paramref name="problem"/> says what is wrong and what to write.</summary>
    public static bool TryParse(string text, out FuzzyDate? date, out DateProblem? problem) => throw new NotSupportedException();

    /// <summary>The date in words: "29 June 2014", "about 2014", "2013 to 2014".</summary>
    public string ToWords(DateWords words) => throw new NotSupportedException();

    public int CompareTo(FuzzyDate? other) => throw new NotSupportedException();
}
