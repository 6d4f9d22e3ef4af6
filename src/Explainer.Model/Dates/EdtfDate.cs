namespace Explainer.Model.Dates;

/// <summary>EDTF, levels 0 and 1, to the letter.</summary>
internal static class EdtfDate
{
    /// <summary>What the text means; null when it does not have the form of such a date.</summary>
    public static Reading<FuzzyDate>? Read(string text) => text.Contains('/', StringComparison.Ordinal)
        ? EdtfInterval.Read(text)
        : EdtfPoint.Read(text) switch
        {
            { Value: { } point } => new FuzzyDate(text, point, point),
            { Misreading: { } misreading } => misreading,
            _ => null,
        };

    public static bool IsDate(string text) => Read(text) is { Value: not null };
}
